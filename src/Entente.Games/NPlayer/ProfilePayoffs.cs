namespace Entente.Games;

/// <summary>What mixtures are worth in a game of any number of players, exactly.</summary>
public static class ProfilePayoffs
{
    /// <summary>Each player's payoff, and the most that anybody could gain by deviating: zero exactly in a Nash equilibrium.</summary>
    /// <exception cref="ArgumentException">The mixtures do not fit the players.</exception>
    public static (IReadOnlyList<Rational> Payoffs, Rational MaxRegret) Of(NormalGame game, IReadOnlyList<MixedStrategy> profile)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(profile);
        if (!profile.Select(mixture => mixture.Probabilities.Count).SequenceEqual(game.Players.Select(player => player.Strategies.Count)))
            throw new ArgumentException("The mixtures do not fit the players.", nameof(profile));
        Rational[][] weights = [.. profile.Select(mixture => mixture.Probabilities.ToArray())];
        var (payoffs, regret) = (new Rational[profile.Count], Rational.Zero);
        for (var player = 0; player < payoffs.Length; player++)
        {
            var earned = Earned(game, player, weights);
            payoffs[player] = profile[player].Support.Aggregate(Rational.Zero, (sum, own) => sum + (profile[player][own] * earned[own]));
            regret = Rational.Max(regret, earned.Max() - payoffs[player]);
        }

        return (payoffs, regret);
    }

    /// <summary>What each strategy of a player earns against weights of the others' strategies; weights need not be probabilities.</summary>
    internal static Rational[] Earned(NormalGame game, int player, Rational[][] weights) =>
        [.. Enumerable.Range(0, weights[player].Length).Select(own => Sum(game, player, weights, own * game.Stride(player), weights.Length - 1))];

    private static Rational Sum(NormalGame game, int player, Rational[][] weights, int profile, int other)
    {
        if (other < 0)
            return game[profile, player];
        if (other == player)
            return Sum(game, player, weights, profile, other - 1);
        var sum = Rational.Zero;
        for (var strategy = 0; strategy < weights[other].Length; strategy++)
        {
            if (weights[other][strategy].Sign != 0)
                sum += weights[other][strategy] * Sum(game, player, weights, profile + (strategy * game.Stride(other)), other - 1);
        }

        return sum;
    }
}
