using System.Numerics;

namespace Entente.Games;

/// <summary>Rational numbers of one line brought to a common denominator.</summary>
internal static class Lines
{
    internal static BigInteger LeastCommonMultiple(BigInteger x, BigInteger y) =>
        y.IsOne || x == y ? x : x / BigInteger.GreatestCommonDivisor(x, y) * y;

    /// <summary>The least common multiple of the denominators; 1 for an empty line.</summary>
    internal static BigInteger Denominator(IEnumerable<Rational> line) =>
        line.Aggregate(BigInteger.One, (common, number) => LeastCommonMultiple(common, number.Denominator));

    /// <summary>A number times a multiple of its denominator.</summary>
    internal static BigInteger Times(this Rational number, BigInteger denominator) => number.Numerator * (denominator / number.Denominator);
}
