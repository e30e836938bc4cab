namespace Entente.Games;

/// <summary>
/// All extreme equilibria of a two-player game in doubles: the enumeration of <see cref="ExtremeEquilibria"/> with rounding. Decisions
/// are told apart by a tolerance of 10⁻⁹; where one was nearer to a tie, or the number of equilibria is not odd, as it is in every
/// nondegenerate game (Lemke and Howson 1964), or an equilibrium leaves regret, the doubles are taken for the fractions that they are and
/// the game is solved again exactly.
/// </summary>
/// <param name="Method">How they were found.</param>
/// <param name="Exact">Whether it was solved again exactly.</param>
/// <param name="End">Whether the search was exhausted.</param>
/// <param name="Equilibria">Every extreme equilibrium, no order promised.</param>
public sealed record NumericEquilibria(string Method, bool Exact, SearchEnd End, IReadOnlyList<NumericEquilibrium> Equilibria)
{
    /// <summary>Whether these are all.</summary>
    public bool Complete => End == SearchEnd.Exhausted;

    /// <summary>Finds them all.</summary>
    /// <param name="row">The row player's payoffs, shape [row strategies, column strategies], finite.</param>
    /// <param name="column">The column player's, of the same shape.</param>
    /// <param name="options">Limits and progress.</param>
    /// <param name="token">Cancels the search; what was found is returned.</param>
    /// <exception cref="ArgumentException">The shapes differ, or a payoff is not finite.</exception>
    /// <exception cref="GameTooLargeException">The players have more than 64 strategies together.</exception>
    public static NumericEquilibria Of(double[,] row, double[,] column, SearchOptions? options = null, CancellationToken token = default)
    {
        var payoffs = RealPayoffs.Of(row, column);
        options ??= SearchOptions.Default;
        var search = new PairSearch<double, RealArithmetic>(payoffs.Polytope(Seat.Row), payoffs.Polytope(Seat.Column));
        var end = search.Run(options, token);
        var equilibria = search.Pairs().Select(pair => payoffs.Evaluate(search.Rows.Weights(pair.Row), search.Columns.Weights(pair.Column))).ToArray();
        var sure = !search.Uncertain && !search.Overflowed && equilibria.All(payoffs.IsWithinTolerance) && (end != SearchEnd.Exhausted || equilibria.Length % 2 == 1);
        return sure || end == SearchEnd.Cancelled
            ? new("enumeration of the vertices of both best-response polytopes in doubles, tolerance 1e-9", false, end, [.. equilibria.Where(payoffs.IsWithinTolerance)])
            : Exactly(MatrixGame.FromDoubles("in doubles", row, column), options, token);
    }

    private static NumericEquilibria Exactly(MatrixGame game, SearchOptions options, CancellationToken token)
    {
        var exact = ExtremeEquilibria.Of(game, options, token);
        return new($"{exact.Method}, as doubles came too near to a tie", true, exact.End, [.. exact.Equilibria.Select(Rounded)]);
    }

    private static NumericEquilibrium Rounded(ExtremeEquilibrium exact) => new(
        [.. exact.Profile.Row.Probabilities.Select(probability => probability.ToDouble())],
        [.. exact.Profile.Column.Probabilities.Select(probability => probability.ToDouble())],
        exact.Payoffs.Row.ToDouble(),
        exact.Payoffs.Column.ToDouble(),
        exact.MaxRegret.ToDouble());
}

/// <summary>A Nash equilibrium in doubles.</summary>
/// <param name="Row">The row player's probabilities.</param>
/// <param name="Column">The column player's probabilities.</param>
/// <param name="RowPayoff">What it is worth to the row player.</param>
/// <param name="ColumnPayoff">What it is worth to the column player.</param>
/// <param name="MaxRegret">The most that either could gain by deviating, from the payoffs: at most rounding errors.</param>
public sealed record NumericEquilibrium(
    IReadOnlyList<double> Row, IReadOnlyList<double> Column, double RowPayoff, double ColumnPayoff, double MaxRegret);
