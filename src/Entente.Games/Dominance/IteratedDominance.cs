namespace Entente.Games;

/// <summary>
/// Iterated elimination of strategies that another pure strategy strictly dominates. What survives does not depend on the
/// order (Osborne and Rubinstein 1994, §4.2; Gilboa, Kalai and Zemel 1990); here each round removes, for both players at once, all that
/// is dominated. Every Nash equilibrium survives.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Eliminations">In the order of elimination; within a round the row player's first.</param>
/// <param name="Rows">The row player's surviving strategies; at least one.</param>
/// <param name="Columns">The column player's surviving strategies; at least one.</param>
public sealed record IteratedDominance(
    MatrixGame Game, string Method, IReadOnlyList<Elimination> Eliminations, IReadOnlyList<int> Rows, IReadOnlyList<int> Columns)
{
    /// <summary>The one profile that is left, if only one is: then it is the only Nash equilibrium.</summary>
    public Profile? Solution => Rows.Count == 1 && Columns.Count == 1 ? new Profile(Rows[0], Columns[0]) : null;

    /// <summary>Eliminates until nothing more is dominated.</summary>
    public static IteratedDominance Of(MatrixGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var eliminations = new List<Elimination>();
        var (rows, columns) = (game.Strategies(Seat.Row).ToArray(), game.Strategies(Seat.Column).ToArray());
        for (var round = 1; ; round++)
        {
            Elimination[] removed = [.. Dominated(game, Seat.Row, rows, columns, round), .. Dominated(game, Seat.Column, columns, rows, round)];
            if (removed.Length == 0)
                return new(game, "simultaneous rounds, pure strict dominance", [.. eliminations], [.. rows], [.. columns]);
            eliminations.AddRange(removed);
            rows = Without(rows, removed, Seat.Row);
            columns = Without(columns, removed, Seat.Column);
        }
    }

    private static IEnumerable<Elimination> Dominated(MatrixGame game, Seat seat, int[] own, int[] other, int round) =>
        from strategy in own
        let dominant = own.Cast<int?>().FirstOrDefault(rival => Domination.Between(game, seat, rival!.Value, strategy, other) is { Strict: true })
        where dominant is not null
        select new Elimination(round, seat, strategy, dominant.Value);

    private static int[] Without(int[] strategies, Elimination[] removed, Seat seat) =>
        [.. strategies.Except(removed.Where(elimination => elimination.Seat == seat).Select(elimination => elimination.Strategy))];
}

/// <summary>A strategy that was eliminated.</summary>
/// <param name="Round">The round, from 1.</param>
/// <param name="Seat">Whose strategy.</param>
/// <param name="Strategy">The strategy that went.</param>
/// <param name="DominatedBy">A strategy of the same round that strictly dominated it against all that was left.</param>
public sealed record Elimination(int Round, Seat Seat, int Strategy, int DominatedBy);
