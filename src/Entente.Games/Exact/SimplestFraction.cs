using System.Numerics;

namespace Entente.Games;

/// <summary>The fraction with the least denominator in an interval, by continued fractions (Graham, Knuth and Patashnik 1994, §4.5).</summary>
internal static class SimplestFraction
{
    /// <summary>The simplest fraction from one bound to the other, both included.</summary>
    internal static Rational Between(Rational low, Rational high)
    {
        if (low.Sign <= 0 && high.Sign >= 0)
            return 0;
        return high.Sign < 0 ? -Positive(-high, -low) : Positive(low, high);
    }

    private static Rational Positive(Rational low, Rational high)
    {
        var whole = BigInteger.Divide(low.Numerator, low.Denominator);
        if (low == whole)
            return whole;
        return high >= whole + 1 ? whole + 1 : whole + (1 / Positive(1 / (high - whole), 1 / (low - whole)));
    }
}
