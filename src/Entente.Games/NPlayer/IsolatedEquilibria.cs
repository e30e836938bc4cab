using Entente.Numerics;

namespace Entente.Games;

/// <summary>
/// The isolated Nash equilibria of a game of any number of players: for every choice of a support for each player (McKelvey and McLennan 1996; Porter, Nudelman and
/// Shoham 2008) all solutions of the polynomial equations of indifference, by cutting boxes in halves and Krawczyk's test (Moore, Kearfott and Cloud 2009). Nothing rests on rounding:
/// boxes are dropped only where enclosures prove them empty, and a solution is kept only where it is proven to exist. Equilibria in fractions are given and checked exactly.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How they were found.</param>
/// <param name="End">Whether every support was looked at.</param>
/// <param name="Equilibria">Those found, ordered by the first player's mixture, then the second's, and so on.</param>
/// <param name="Unsettled">Supports that may hold more: continua, multiple solutions, ties that could not be decided.</param>
public sealed record IsolatedEquilibria(
    NormalGame Game, string Method, SearchEnd End, IReadOnlyList<IsolatedEquilibrium> Equilibria, IReadOnlyList<UnsettledSupport> Unsettled)
{
    /// <summary>The largest number of strategies of one player.</summary>
    public const int MaximumStrategies = 16;

    /// <summary>Whether these are all equilibria that the game has. Otherwise each is an equilibrium all the same.</summary>
    public bool Complete => End == SearchEnd.Exhausted && Unsettled.Count == 0;

    /// <summary>Finds them.</summary>
    /// <exception cref="GameTooLargeException">A player has more than <see cref="MaximumStrategies"/> strategies.</exception>
    public static IsolatedEquilibria Of(NormalGame game, NPlayerOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        options ??= new();
        GameTooLargeException.ThrowIfMore(game.Players.Max(player => player.Strategies.Count), MaximumStrategies, "strategies of one player", "the enumeration of supports");
        var all = SupportProfiles.Of(game);
        int[][][] supports = [.. all.Take(options.MaximumSupports)];
        var outcomes = Outcomes(game, supports, options, token);
        var end = outcomes.Any(outcome => outcome.Cancelled) ? SearchEnd.Cancelled : SupportProfiles.Count(game) > supports.Length ? SearchEnd.LimitReached : SearchEnd.Exhausted;
        var equilibria = outcomes.SelectMany(outcome => outcome.Equilibria).ToList();
        equilibria.Sort(IsolatedEquilibrium.Compare);
        return new(game, "support enumeration, polynomial equations solved by certified subdivision", end, equilibria, [.. outcomes.Select(outcome => outcome.Unsettled).OfType<UnsettledSupport>()]);
    }

    private static SupportOutcome[] Outcomes(NormalGame game, int[][][] supports, NPlayerOptions options, CancellationToken token)
    {
        var enclosed = new EnclosedGame(game);
        var (gate, looked, found) = (new Lock(), 0L, 0L);
        return Chunks.Map(supports.Length, options.Threads, index =>
        {
            var outcome = SupportOutcome.Of(game, enclosed, supports[index], options, token);
            lock (gate)
            {
                found += outcome.Equilibria.Count;
                if (++looked % 64 == 0)
                    options.Progress?.Report(new("supports", looked, found));
            }

            return outcome;
        }, CancellationToken.None);
    }
}
