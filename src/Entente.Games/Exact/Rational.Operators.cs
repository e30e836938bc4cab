using System.Numerics;

namespace Entente.Games;

public readonly partial struct Rational
{
    /// <summary>A whole number.</summary>
    public static implicit operator Rational(int value) => new(value);

    /// <summary>A whole number.</summary>
    public static implicit operator Rational(long value) => new(value);

    /// <summary>A whole number.</summary>
    public static implicit operator Rational(BigInteger value) => new(value);

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational x, Rational y) =>
        x.IsInteger && y.IsInteger ? new(x.Numerator + y.Numerator) : new((x.Numerator * y.Denominator) + (y.Numerator * x.Denominator), x.Denominator * y.Denominator);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational x, Rational y) => x + -y;

    /// <summary>The opposite.</summary>
    public static Rational operator -(Rational x) => new(-x.Numerator, x.denominatorLessOne, default);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational x, Rational y) =>
        x.IsInteger && y.IsInteger ? new(x.Numerator * y.Numerator) : new(x.Numerator * y.Numerator, x.Denominator * y.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="y"/> is zero.</exception>
    public static Rational operator /(Rational x, Rational y) =>
        new(x.Numerator * y.Denominator, x.Denominator * y.Numerator);

    /// <summary>Equality.</summary>
    public static bool operator ==(Rational x, Rational y) => x.Equals(y);

    /// <summary>Inequality.</summary>
    public static bool operator !=(Rational x, Rational y) => !x.Equals(y);

    /// <summary>Less.</summary>
    public static bool operator <(Rational x, Rational y) => x.CompareTo(y) < 0;

    /// <summary>Less or equal.</summary>
    public static bool operator <=(Rational x, Rational y) => x.CompareTo(y) <= 0;

    /// <summary>Greater.</summary>
    public static bool operator >(Rational x, Rational y) => x.CompareTo(y) > 0;

    /// <summary>Greater or equal.</summary>
    public static bool operator >=(Rational x, Rational y) => x.CompareTo(y) >= 0;
}
