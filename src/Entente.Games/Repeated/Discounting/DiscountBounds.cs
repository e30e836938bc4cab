using System.Numerics;

namespace Entente.Games;

/// <summary>
/// When the future outweighs a temptation: the discount factors at which what is lost while punishment lasts makes up for what is gained at once
/// (Friedman 1971; Abreu 1988).
/// </summary>
internal static class DiscountBounds
{
    /// <summary>The factors at which a player would rather stay on the path.</summary>
    /// <param name="stay">Its payoff on the path.</param>
    /// <param name="deviate">Its best payoff by leaving it; null where it has no other strategy.</param>
    /// <param name="punished">Its payoff while punished.</param>
    /// <param name="rounds">How long punishment lasts before the path is taken up again; null for ever.</param>
    internal static DiscountRange? Staying(Rational stay, Rational? deviate, Rational punished, int? rounds)
    {
        if (deviate is not { } gain || (gain <= stay && punished <= stay))
            return DiscountRange.Everywhere;
        if (gain > stay && punished >= stay)
            return null;
        // The sum of δ to δ^k times the loss must reach the gain, or must not exceed it where both are negative.
        var ratio = (gain - stay) / (stay - punished);
        if (rounds is { } length && ratio >= length)
            return gain > stay ? null : DiscountRange.Everywhere;
        var bound = rounds is { } finite ? ExactRoot.Of(factor => Sum(factor, finite), ratio.ToDouble(), factor => SumOrder(factor, finite, ratio)) : ExactRoot.Of(ratio / (1 + ratio));
        return gain > stay ? DiscountRange.Above(bound) : new(ExactRoot.Of(0), bound);
    }

    /// <summary>The factors at which a player would rather let itself be punished than have punishment begin anew.</summary>
    /// <param name="stay">Its payoff on the path that is taken up again.</param>
    /// <param name="punished">Its payoff while punished.</param>
    /// <param name="deviate">Its best payoff by refusing; null where it has no other strategy.</param>
    /// <param name="rounds">How long punishment lasts.</param>
    internal static DiscountRange? Submitting(Rational stay, Rational punished, Rational? deviate, int rounds)
    {
        if (deviate is not { } gain)
            return DiscountRange.Everywhere;
        if (stay < punished)
            return null; // nobody fears what is better than the path
        if (gain <= punished)
            return DiscountRange.Everywhere;
        if (gain >= stay)
            return null;
        var share = (gain - punished) / (stay - punished);
        return DiscountRange.Above(rounds == 1 ? ExactRoot.Of(share) : ExactRoot.Of(factor => Power(factor, rounds), share.ToDouble(), factor => PowerOrder(factor, rounds, share)));
    }

    /// <summary>δ + δ² + … + δ^k.</summary>
    private static double Sum(double factor, int rounds)
    {
        var sum = 0.0;
        for (var k = 0; k < rounds; k++)
            sum = (sum + 1) * factor;
        return sum;
    }

    private static double Power(double factor, int exponent)
    {
        var power = 1.0;
        for (var k = 0; k < exponent; k++)
            power *= factor;
        return power;
    }

    /// <summary>δ + … + δ^k = δ (1 − δ^k) / (1 − δ) against a value, in whole numbers: powers of fractions need no reduction to be compared.</summary>
    private static int SumOrder(Rational factor, int rounds, Rational value)
    {
        if (factor == 1)
            return ((Rational)rounds).CompareTo(value);
        var (above, below) = (BigInteger.Pow(factor.Numerator, rounds), BigInteger.Pow(factor.Denominator, rounds));
        return (factor.Numerator * (below - above) * value.Denominator).CompareTo(value.Numerator * (factor.Denominator - factor.Numerator) * below);
    }

    private static int PowerOrder(Rational factor, int exponent, Rational value) =>
        (BigInteger.Pow(factor.Numerator, exponent) * value.Denominator).CompareTo(value.Numerator * BigInteger.Pow(factor.Denominator, exponent));
}
