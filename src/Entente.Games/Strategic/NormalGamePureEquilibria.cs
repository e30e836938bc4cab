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
    /// <exception cref="OperationCanceledException">It was cancelled: there is no part of an answer.</exception>
    public static NormalGamePureEquilibria Of(NormalGame game, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        return new(game, "comparison of every profile with every deviation", [.. Profiles(game, token).Select(profile => Describe(game, profile))]);
    }

    /// <summary>The numbers of the profiles that are equilibria.</summary>
    internal static IReadOnlyList<int> Profiles(NormalGame game, CancellationToken token)
    {
        var stays = Enumerable.Repeat(true, game.ProfileCount).ToArray();
        for (var player = 0; player < game.Players.Count; player++)
        {
            for (var profile = 0; profile < stays.Length; profile++)
            {
                if (profile / game.Stride(player) % game.Players[player].Strategies.Count != 0)
                    continue;
                token.ThrowIfCancellationRequested();
                var deviations = Deviations(game, player, profile);
                var best = Best(game, player, deviations);
                foreach (var deviation in deviations)
                    stays[deviation] &= game[deviation, player] == best;
            }
        }

        return [.. Enumerable.Range(0, stays.Length).Where(profile => stays[profile])];
    }

    private static NormalGamePureEquilibrium Describe(NormalGame game, int profile)
    {
        int[] players = [.. game.Players.Select((_, player) => player)];
        var regret = Rational.Zero;
        var strict = true;
        foreach (var player in players)
        {
            var deviations = Deviations(game, player, profile);
            regret = Rational.Max(regret, Best(game, player, deviations) - game[profile, player]);
            strict &= deviations.All(deviation => deviation == profile || game[deviation, player] < game[profile, player]);
        }

        return new(game.Strategies(profile), [.. players.Select(player => game[profile, player])], regret, strict);
    }

    /// <summary>The profiles that differ from one in a player's strategy only, itself among them, by strategy.</summary>
    private static int[] Deviations(NormalGame game, int player, int profile)
    {
        var count = game.Players[player].Strategies.Count;
        var stride = game.Stride(player);
        var first = profile - (profile / stride % count * stride);
        var deviations = new int[count];
        for (var strategy = 0; strategy < count; strategy++)
            deviations[strategy] = first + (strategy * stride);
        return deviations;
    }

    private static Rational Best(NormalGame game, int player, int[] profiles)
    {
        var best = game[profiles[0], player];
        foreach (var profile in profiles)
            best = Rational.Max(best, game[profile, player]);
        return best;
    }
}

/// <summary>A Nash equilibrium in pure strategies.</summary>
/// <param name="Strategies">What each player plays, from 0.</param>
/// <param name="Payoffs">What each player gets.</param>
/// <param name="MaxRegret">The most that anybody could gain by deviating: exactly zero.</param>
/// <param name="Strict">Whether every deviation loses.</param>
public sealed record NormalGamePureEquilibrium(IReadOnlyList<int> Strategies, IReadOnlyList<Rational> Payoffs, Rational MaxRegret, bool Strict);
