namespace Entente.Games;

/// <summary>Walks both polytopes in turn, so that a search cut short knows vertices of either.</summary>
internal sealed class PairSearch<T, TArithmetic>(Tableau<T, TArithmetic> rows, Tableau<T, TArithmetic> columns)
    where TArithmetic : struct, IPivotArithmetic<T>
{
    private const int Stride = 4096;

    /// <summary>The largest number of strategies of both players, as labels are bits of a word.</summary>
    internal const int MaximumLabels = 64;

    internal VertexSearch<T, TArithmetic> Rows { get; } = new(rows);

    internal VertexSearch<T, TArithmetic> Columns { get; } = new(columns);

    internal bool Overflowed => Rows.Overflowed || Columns.Overflowed;

    internal bool Uncertain => Rows.Uncertain || Columns.Uncertain;

    internal SearchEnd Run(SearchOptions options, CancellationToken token)
    {
        while (!Overflowed && !(Rows.Done && Columns.Done))
        {
            var examined = Rows.Bases + Columns.Bases;
            if (token.IsCancellationRequested)
                return SearchEnd.Cancelled;
            if (examined > options.MaximumBases)
                return SearchEnd.LimitReached;
            Rows.Advance(Math.Min(Stride, options.MaximumBases));
            Columns.Advance(Math.Min(Stride, options.MaximumBases));
            options.Progress?.Report(new("vertices", Rows.Bases + Columns.Bases, Rows.Tight.Length + Columns.Tight.Length));
        }

        return SearchEnd.Exhausted;
    }

    /// <summary>The pairs of vertices whose labels are all labels, in the order of vertices.</summary>
    internal IReadOnlyList<(int Row, int Column)> Pairs()
    {
        var (first, second) = (rows.Columns, columns.Columns);
        var all = ulong.MaxValue >> (MaximumLabels - first - second);
        var turned = new ulong[Columns.Tight.Length];
        for (var vertex = 0; vertex < turned.Length; vertex++)
            turned[vertex] = ((Columns.Tight[vertex] << first) & all) | (Columns.Tight[vertex] >> second);
        return LabelMatching.Pairs(Rows.Tight, turned, all, first, second);
    }
}
