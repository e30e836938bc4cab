namespace Entente.Games;

/// <summary>
/// All Nash equilibria in pure strategies of a game of any number of players (Osborne and Rubinstein 1994, §2.2). There may be none, and
/// equilibria in mixed strategies are not looked for.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How they were found.</param>
/// <param name="Equilibria">Every one, in the order of profiles.</param>
public sealed record NormalGamePureEquilibria(NormalGame Game, string Method, IReadOnlyList<NormalGamePureEquilibrium> Equilibria)
{
    /// <summary>Finds them all.</summary>
    public static NormalGamePureEquilibria Of(NormalGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var stays = Enumerable.Repeat(true, game.ProfileCount).ToArray();
        var stride = 1;
        for (var player = 0; player < game.Players.Count; player++)
        {
            var count = game.Players[player].Strategies.Count;
            for (var profile = 0; profile < stays.Length; profile++)
            {
                if (profile / stride % count == 0)
                    KeepBest(game, player, [.. Enumerable.Range(0, count).Select(strategy => profile + (strategy * stride))], stays);
            }

            stride *= count;
        }

        return new(game, "comparison of every profile with every deviation", [.. Enumerable.Range(0, stays.Length).Where(profile => stays[profile]).Select(profile => Describe(game, profile))]);
    }

    /// <summary>Among profiles that differ in one player's strategy, only the best for that player can be equilibria.</summary>
    private static void KeepBest(NormalGame game, int player, int[] profiles, bool[] stays)
    {
        var best = profiles.Select(profile => game[profile, player]).Aggregate(Rational.Max);
        foreach (var profile in profiles)
            stays[profile] &= game[profile, player] == best;
    }

    private static NormalGamePureEquilibrium Describe(NormalGame game, int profile)
    {
        int[] strategies = [.. game.Strategies(profile)];
        var players = Enumerable.Range(0, strategies.Length).ToArray();
        var gains =
            from player in players
            from other in Enumerable.Range(0, game.Players[player].Strategies.Count)
            where other != strategies[player]
            let deviation = game.Profile([.. strategies[..player], other, .. strategies[(player + 1)..]])
            select game[deviation, player] - game[profile, player];
        Rational[] all = [.. gains];
        return new(strategies, [.. players.Select(player => game[profile, player])], all.Aggregate(Rational.Zero, Rational.Max), all.All(gain => gain.Sign < 0));
    }
}

/// <summary>A Nash equilibrium in pure strategies.</summary>
/// <param name="Strategies">What each player plays, from 0.</param>
/// <param name="Payoffs">What each player gets.</param>
/// <param name="MaxRegret">The most that anybody could gain by deviating, computed apart from the search: exactly zero.</param>
/// <param name="Strict">Whether every deviation loses.</param>
public sealed record NormalGamePureEquilibrium(IReadOnlyList<int> Strategies, IReadOnlyList<Rational> Payoffs, Rational MaxRegret, bool Strict);
