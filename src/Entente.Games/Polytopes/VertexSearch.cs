using System.Numerics;
using System.Runtime.InteropServices;

namespace Entente.Games;

/// <summary>
/// All vertices but the origin of a bounded polytope <c>x ≥ 0, M x ≤ 1</c>: a walk through the graph of lexicographically
/// feasible bases, which is connected and holds at least one basis of every vertex (Avis, Rosenberg, Savani and
/// von Stengel 2010). Depth first, in place: a step back is the same pivot again.
/// </summary>
internal sealed class VertexSearch<T, TArithmetic>
    where TArithmetic : struct, IPivotArithmetic<T>
{
    private const int PivotsBeforeRefresh = 100;

    private readonly Tableau<T, TArithmetic> tableau;
    private readonly MaskSet visited = new(), degenerate = new();
    private readonly Stack<(int Entered, int Left)> path = new();
    private readonly List<ulong> bases = [], tight = [];
    private ulong cobasis;
    private int next, pivots;
    private bool unbounded; // as far as rounded numbers show

    internal VertexSearch(Tableau<T, TArithmetic> tableau)
    {
        this.tableau = tableau;
        cobasis = ulong.MaxValue >> (64 - tableau.Columns);
        visited.Add(cobasis);
    }

    /// <summary>Whether every basis was looked at.</summary>
    internal bool Done { get; private set; }

    /// <summary>Whether a number outgrew its type, or lost all meaning by rounding.</summary>
    internal bool Overflowed { get; private set; }

    /// <summary>See <see cref="IPivotArithmetic{T}.Uncertain"/>.</summary>
    internal bool Uncertain => tableau.Uncertain || unbounded;

    /// <summary>Bases met.</summary>
    internal long Bases => visited.Count;

    /// <summary>For each vertex the variables that are zero there: structural ones, then slacks.</summary>
    internal ReadOnlySpan<ulong> Tight => CollectionsMarshal.AsSpan(tight);

    /// <summary>A vertex, up to a positive factor, computed anew so that a long walk need not keep them all; ends the walk.</summary>
    internal T[] Weights(int vertex)
    {
        var cobasis = bases[vertex];
        Overflowed |= !tableau.Enter(variable => (cobasis >> variable & 1) == 0);
        var weights = new T[tableau.Columns];
        for (var variable = 0; variable < weights.Length && !Overflowed; variable++)
            weights[variable] = (tight[vertex] >> variable & 1) == 0 ? tableau[tableau.Place(variable), -1] : default!;
        return weights;
    }

    /// <summary>Walks until a number of bases more was met or none is left.</summary>
    internal void Advance(long bases)
    {
        for (var goal = Bases + bases; Bases < goal && !Done && !Overflowed;)
        {
            if (!Forward())
                Back();
        }
    }

    private bool Forward()
    {
        for (; next < tableau.Rows + tableau.Columns; next++)
        {
            if (tableau.Place(next) is var at && at >= 0)
                continue;
            var row = tableau.LexicographicRow(~at);
            if (row < 0)
            {
                unbounded = true;
                continue;
            }

            var left = tableau.Basic(row);
            var neighbour = (cobasis ^ (1UL << next)) | (1UL << left);
            if (!visited.Add(neighbour))
                continue;
            Move(row, ~at, neighbour);
            if (Overflowed)
                return true;
            path.Push((next, left));
            next = 0;
            Record();
            return true;
        }

        return false;
    }

    private void Back()
    {
        if (!path.TryPop(out var step))
        {
            Done = true;
            return;
        }

        Move(tableau.Place(step.Entered), ~tableau.Place(step.Left), (cobasis ^ (1UL << step.Left)) | (1UL << step.Entered));
        next = step.Entered + 1;
    }

    private void Move(int row, int column, ulong mask)
    {
        tableau.Pivot(row, column);
        Overflowed = tableau.Overflowed;
        cobasis = mask;
        if (!TArithmetic.Rounds || ++pivots < PivotsBeforeRefresh)
            return;
        pivots = 0;
        Overflowed |= !tableau.Refresh();
    }

    private void Record()
    {
        var zeros = cobasis;
        for (var row = 0; row < tableau.Rows; row++)
        {
            if (tableau.Sign(row, -1) == 0)
                zeros |= 1UL << tableau.Basic(row);
        }

        var origin = (zeros << (64 - tableau.Columns)) == (ulong.MaxValue << (64 - tableau.Columns));
        if (origin || (BitOperations.PopCount(zeros) > tableau.Columns && !degenerate.Add(zeros)))
            return;
        tight.Add(zeros);
        bases.Add(cobasis);
    }
}
