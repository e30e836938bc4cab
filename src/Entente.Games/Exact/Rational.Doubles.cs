using System.Numerics;

namespace Entente.Games;

public readonly partial struct Rational
{
    /// <summary>The very number that a double stands for: 0.1 becomes 3602879701896397/36028797018963968.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is infinite or no number.</exception>
    public static Rational FromDouble(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, "Only finite numbers are fractions.");
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)(bits >> 52 & 0x7FF);
        var fraction = (bits & 0xFFFFFFFFFFFFF) | (exponent == 0 ? 0 : 1L << 52);
        var power = Math.Max(exponent, 1) - 1075;
        var numerator = (bits < 0 ? BigInteger.MinusOne : BigInteger.One) * fraction;
        return power >= 0 ? new(numerator << power, 1) : new(numerator, BigInteger.One << -power);
    }

    /// <summary>The nearest double, or for numbers below 10^-307 perhaps its neighbour; infinite where it is out of range.</summary>
    public double ToDouble()
    {
        if (Numerator.IsZero)
            return 0;
        // 63 or 64 bits of quotient, the last one set if anything is left over, so that one rounding is right.
        var shift = 63 - (int)(BigInteger.Abs(Numerator).GetBitLength() - Denominator.GetBitLength());
        var (above, below) = shift >= 0 ? (BigInteger.Abs(Numerator) << shift, Denominator) : (BigInteger.Abs(Numerator), Denominator << -shift);
        var quotient = (ulong)BigInteger.DivRem(above, below, out var rest) | (rest.IsZero ? 0UL : 1UL);
        var size = Math.ScaleB(quotient, -shift);
        return Sign < 0 ? -size : size;
    }
}
