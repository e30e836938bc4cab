namespace Entente.Games;

/// <summary>
/// Dominance among each player's pure strategies (Osborne and Rubinstein 1994, §§4.2–4.3). Dominance by mixtures,
/// which ordinal payoffs cannot express, is not looked for.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Pairs">Every ordered pair in which one strategy dominates the other, the row player's first.</param>
public sealed record DominanceRelation(MatrixGame Game, string Method, IReadOnlyList<Domination> Pairs)
{
    /// <summary>Finds every pair.</summary>
    public static DominanceRelation Of(MatrixGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return new(game, "comparison of every pair of strategies", [.. Seats.Both.SelectMany(seat => In(game, seat))]);
    }

    /// <summary>The strategy that strictly dominates all others of the player, if there is one; an only strategy does so trivially.</summary>
    public int? StrictlyDominant(Seat seat) => AboveAll(seat, Pairs.Where(pair => pair.Strict));

    /// <summary>The strategy that dominates all others of the player at least weakly, if there is one; strict dominance counts too.</summary>
    public int? WeaklyDominant(Seat seat) => AboveAll(seat, Pairs);

    private int? AboveAll(Seat seat, IEnumerable<Domination> pairs)
    {
        var victories = pairs.Where(pair => pair.Seat == seat).ToLookup(pair => pair.Dominant);
        var all = Game.Count(seat) - 1;
        return Game.Strategies(seat).Where(strategy => victories[strategy].Count() == all).Cast<int?>().FirstOrDefault();
    }

    private static IEnumerable<Domination> In(MatrixGame game, Seat seat) =>
        from dominant in game.Strategies(seat)
        from dominated in game.Strategies(seat)
        let pair = Domination.Between(game, seat, dominant, dominated, game.Strategies(seat.Other()))
        where pair is not null
        select pair;
}
