namespace Entente.Games;

/// <summary>
/// All extreme Nash equilibria of a two-player game, exactly: the pairs of vertices of the two best-response polytopes that carry
/// every label, found by complete enumeration of both (Avis, Rosenberg, Savani and von Stengel 2010). The extreme equilibria
/// of a maximal Nash subset are its corners, and every equilibrium lies in at least one such subset: none is lost in degenerate games.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How they were found.</param>
/// <param name="End">Whether the search was exhausted.</param>
/// <param name="Rows">The row player's strategies that occur, ordered by the probability of the first strategy, the largest first, then of the second, and so on.</param>
/// <param name="Columns">The column player's.</param>
/// <param name="Equilibria">Every extreme equilibrium, by its row strategy and then its column strategy; where the search was exhausted, at least one.</param>
/// <param name="Components">The connected components of the set of all equilibria, in the order of their first extreme equilibrium.</param>
public sealed record ExtremeEquilibria(
    MatrixGame Game,
    string Method,
    SearchEnd End,
    IReadOnlyList<MixedStrategy> Rows,
    IReadOnlyList<MixedStrategy> Columns,
    IReadOnlyList<ExtremeEquilibrium> Equilibria,
    IReadOnlyList<EquilibriumComponent> Components)
{
    /// <summary>Whether these are all. Otherwise each is an equilibrium all the same, but subsets and components may be parts of larger ones.</summary>
    public bool Complete => End == SearchEnd.Exhausted;

    /// <summary>Finds them all.</summary>
    /// <exception cref="ArgumentException">The payoffs are ranks, which cannot be averaged.</exception>
    /// <exception cref="GameTooLargeException">The players have more than 64 strategies together.</exception>
    public static ExtremeEquilibria Of(MatrixGame game, SearchOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        Cardinal.Require(game);
        GameTooLargeException.ThrowIfMore(game.Count(Seat.Row) + game.Count(Seat.Column), PairSearch<long, WordArithmetic>.MaximumLabels, "strategies of both players", "the enumeration of vertices");
        options ??= SearchOptions.Default;
        var (row, column) = (IntegerPayoffs.Of(game, Seat.Row), IntegerPayoffs.Of(game, Seat.Column));
        var vertices = VertexPairs.Find(row, column, options, token);
        var (rows, rowNumbers) = ExtremePoint.Ordered(vertices.RowWeights, column);
        var (columns, columnNumbers) = ExtremePoint.Ordered(vertices.ColumnWeights, row);
        (int Row, int Column)[] pairs = [.. vertices.Pairs.Select(pair => (rowNumbers[pair.Row], columnNumbers[pair.Column])).Order()];
        var equilibria = Array.ConvertAll(pairs, pair => ExtremePoint.Equilibrium(pair, rows, columns, row.Denominator, column.Denominator));
        var (components, end) = EquilibriumComponent.Of(pairs, vertices.End, options, token);
        return new(
            game,
            $"enumeration of the vertices of both best-response polytopes in {vertices.Numbers}",
            end,
            Array.ConvertAll(rows, point => point.Strategy),
            Array.ConvertAll(columns, point => point.Strategy),
            equilibria,
            components);
    }
}

/// <summary>A Nash equilibrium that is no mixture of others of its maximal Nash subset.</summary>
/// <param name="Row">Which of the row player's listed strategies it has.</param>
/// <param name="Column">Which of the column player's.</param>
/// <param name="Profile">Who plays what.</param>
/// <param name="Payoffs">What it is worth to each, in expectation.</param>
/// <param name="MaxRegret">The most that either could gain by deviating, computed from the payoffs apart from the search: exactly zero.</param>
public sealed record ExtremeEquilibrium(int Row, int Column, MixedProfile Profile, PayoffPair Payoffs, Rational MaxRegret);
