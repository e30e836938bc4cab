using System.Numerics;

namespace Entente.Games;

/// <summary>An exact fraction in lowest terms with a positive denominator. The default value is zero.</summary>
public readonly partial struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    // Kept less one, so that the default value of the struct is 0/1.
    private readonly BigInteger denominatorLessOne;

    /// <summary>The fraction of two integers, reduced.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new DivideByZeroException("A fraction needs a denominator other than zero.");
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        denominatorLessOne = (denominator / divisor) - 1;
    }

    private Rational(BigInteger whole) => Numerator = whole;

    private Rational(BigInteger numerator, BigInteger denominatorLessOne, Reduced _) => (Numerator, this.denominatorLessOne) = (numerator, denominatorLessOne);

    // Marks a fraction known to be in lowest terms.
    private readonly record struct Reduced;

    /// <summary>Zero.</summary>
    public static Rational Zero => default;

    /// <summary>The integer above the line; carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The integer below the line; at least 1.</summary>
    public BigInteger Denominator => denominatorLessOne + 1;

    /// <summary>Whether it is a whole number.</summary>
    public bool IsInteger => denominatorLessOne.IsZero;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>The larger of two.</summary>
    public static Rational Max(Rational x, Rational y) => x >= y ? x : y;

    /// <summary>The smaller of two.</summary>
    public static Rational Min(Rational x, Rational y) => x <= y ? x : y;

    /// <inheritdoc/>
    public int CompareTo(Rational other) =>
        denominatorLessOne == other.denominatorLessOne ? Numerator.CompareTo(other.Numerator) : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Rational other) => Numerator == other.Numerator && denominatorLessOne == other.denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, denominatorLessOne);
}
