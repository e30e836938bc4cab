namespace Entente.Games;

/// <summary>How often each strict 2×2 game occurs among draws of uncertain payoffs.</summary>
/// <param name="Method">How it was found.</param>
/// <param name="Draws">The number of draws.</param>
/// <param name="Missing">Draws with a missing payoff (NaN).</param>
/// <param name="Tied">Draws without a missing payoff in which a player ranks two outcomes alike: they lie between games.</param>
/// <param name="Games">Every game that occurs, with its number of draws, the most frequent first. With the two counts above they add up to <paramref name="Draws"/>.</param>
public sealed record TwoByTwoDraws(string Method, int Draws, int Missing, int Tied, IReadOnlyList<(StrictTwoByTwo Game, int Draws)> Games)
{
    /// <summary>The share of a game among all draws, 0 to 1.</summary>
    public double Share(StrictTwoByTwo game) => (double)Games.Where(found => found.Game == game).Sum(found => found.Draws) / Draws;

    /// <summary>Counts.</summary>
    /// <param name="payoffs">
    /// Eight columns of as many draws each, in the order of <see cref="TwoByTwo.Analyse{T}"/>: cell by cell and row by row, the row player's payoff first in each.
    /// </param>
    /// <exception cref="ArgumentException">There are not eight columns, or no draws, or lengths differ.</exception>
    public static TwoByTwoDraws Of(IReadOnlyList<ReadOnlyMemory<double>> payoffs)
    {
        var draws = PayoffColumns.Check(payoffs, 2, 2);
        var counts = new int[StrictTwoByTwo.Count];
        var (missing, tied) = (0, 0);
        Span<double> game = stackalloc double[8];
        for (var draw = 0; draw < draws; draw++)
        {
            if (!PayoffColumns.Read(payoffs, draw, game))
                missing++;
            else if (StrictTwoByTwo.Of<double>(game) is { } place)
                counts[place.Number]++;
            else
                tied++;
        }

        var games = StrictTwoByTwo.All.Select(game => (Game: game, Draws: counts[game.Number])).Where(found => found.Draws > 0).OrderByDescending(found => found.Draws);
        return new("count of draws by the order of payoffs", draws, missing, tied, [.. games]);
    }
}
