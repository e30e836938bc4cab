using System.Numerics;

namespace Entente.Games;

/// <summary>
/// A completely labelled pair of bases of the two best-response polytopes: each label, the row player's strategies and then the
/// column player's, is nonbasic in exactly one of the tableaus.
/// </summary>
internal sealed class LabelledPair<T, TArithmetic>
    where TArithmetic : struct, IPivotArithmetic<T>
{
    private const int PivotsBetweenLooks = 1024;

    private readonly Tableau<T, TArithmetic> rows, columns; // the mixtures of either player

    private LabelledPair(Tableau<T, TArithmetic> rows, Tableau<T, TArithmetic> columns) => (this.rows, this.columns) = (rows, columns);

    internal bool Overflowed => rows.Overflowed || columns.Overflowed;

    internal int Labels => rows.Columns + columns.Columns;

    /// <summary>The labels that are nonbasic in the row player's tableau; the others are so in the column player's.</summary>
    internal ulong Basis => Enumerable.Range(0, rows.Columns).Aggregate(0UL, (mask, column) => mask | (1UL << rows.Nonbasic(column)));

    /// <summary>The artificial equilibrium; null where a payoff does not fit.</summary>
    internal static LabelledPair<T, TArithmetic>? Of(MatrixGame game) =>
        ResponsePolytope.Of<T, TArithmetic>(IntegerPayoffs.Of(game, Seat.Column)) is { } rows
        && ResponsePolytope.Of<T, TArithmetic>(IntegerPayoffs.Of(game, Seat.Row)) is { } columns ? new(rows, columns) : null;

    internal LabelledPair<T, TArithmetic> Copy() => new(rows.Copy(), columns.Copy());

    /// <summary>Drops a label and pivots until it is picked up again; the number of pivots, or null where it was stopped or a number outgrew its type.</summary>
    internal int? Drop(int label, long limit, CancellationToken token)
    {
        var (entering, inRows) = (label, rows.Place(label) < 0);
        for (var pivots = 1; pivots <= limit; pivots++)
        {
            if (pivots % PivotsBetweenLooks == 1 && token.IsCancellationRequested)
                return null;
            entering = Exchange(inRows ? rows : columns, inRows ? entering : Turned(entering, rows.Columns), inRows);
            if (Overflowed)
                return null;
            if (entering == label)
                return pivots;
            inRows = !inRows;
        }

        return null;
    }

    internal MixedProfile Profile() => new(Mixture(rows), Mixture(columns));

    // The label that leaves.
    private int Exchange(Tableau<T, TArithmetic> tableau, int variable, bool inRows)
    {
        var column = ~tableau.Place(variable);
        var row = tableau.LexicographicRow(column);
        var left = tableau.Basic(row);
        tableau.Pivot(row, column);
        return inRows ? left : Turned(left, columns.Columns);
    }

    // The column player's tableau numbers that player's strategies first: variables and labels turn into each other.
    private int Turned(int number, int first) => number < first ? Labels - first + number : number - first;

    private static MixedStrategy Mixture(Tableau<T, TArithmetic> tableau)
    {
        BigInteger[] weights = [.. Enumerable.Range(0, tableau.Columns).Select(variable =>
            tableau.Place(variable) is var row && row >= 0 ? TArithmetic.ToInteger(tableau[row, -1]) : 0)];
        return MixedStrategy.FromWeights(weights, weights.Aggregate(BigInteger.Zero, BigInteger.Add));
    }
}
