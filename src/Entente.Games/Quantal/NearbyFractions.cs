namespace Entente.Games;

/// <summary>The simple fractions next to a profile in doubles, if they are a Nash equilibrium exactly.</summary>
internal static class NearbyFractions
{
    private const double Width = 1e-5;

    internal static IReadOnlyList<MixedStrategy>? Of(NormalGame game, IReadOnlyList<IReadOnlyList<double>> profile)
    {
        var mixtures = new List<MixedStrategy>();
        foreach (var weights in profile)
        {
            Rational[] near = [.. weights.Select(weight => SimplestFraction.Between(Rational.FromDouble(weight - Width), Rational.FromDouble(weight + Width)))];
            if (Array.Exists(near, weight => weight.Sign < 0) || near.Aggregate(Rational.Zero, (sum, weight) => sum + weight) != 1)
                return null;
            mixtures.Add(new(near));
        }

        return ProfilePayoffs.Of(game, mixtures).MaxRegret.Sign == 0 ? mixtures : null;
    }
}
