using System.Collections;

namespace Entente.Games;

/// <summary>
/// The maximal bicliques of the graph that joins a row strategy to a column strategy where they are in equilibrium. Each closed
/// set of columns is grown column by column and kept only if no earlier column came in with it, so that each is met once.
/// </summary>
internal sealed class NashSubsetSearch(SearchOptions options, CancellationToken token)
{
    private int found;

    /// <summary>Why the search ended.</summary>
    internal SearchEnd End { get; private set; } = SearchEnd.Exhausted;

    /// <summary>The maximal subsets of one component.</summary>
    internal IReadOnlyList<NashSubset> In((int Row, int Column)[] pairs)
    {
        int[] rows = [.. pairs.Select(pair => pair.Row).Distinct().Order()];
        int[] columns = [.. pairs.Select(pair => pair.Column).Distinct().Order()];
        if (pairs.Length == rows.Length * columns.Length)
            return Stopped() ? [] : [new(rows, columns)];
        var graph = new Biclique[columns.Length];
        for (var column = 0; column < graph.Length; column++)
            graph[column] = new(new(rows.Length), new(columns.Length));
        foreach (var (row, column) in pairs)
            graph[Array.BinarySearch(columns, column)].Rows[Array.BinarySearch(rows, row)] = true;
        var subsets = Maximal(graph, rows.Length).Select(set => new NashSubset(Members(set.Rows, rows), Members(set.Columns, columns)));
        return [.. subsets.OrderBy(subset => subset.Rows, Lexicographic).ThenBy(subset => subset.Columns, Lexicographic)];
    }

    private static Comparer<IReadOnlyList<int>> Lexicographic { get; } = Comparer<IReadOnlyList<int>>.Create((x, y) =>
        x.Zip(y, (a, b) => a.CompareTo(b)).FirstOrDefault(order => order != 0) is var first && first != 0 ? first : x.Count.CompareTo(y.Count));

    private IEnumerable<Biclique> Maximal(Biclique[] graph, int rows)
    {
        var open = new Stack<(Biclique Set, int Next)>();
        open.Push((Closed(graph, new BitArray(rows, true)), 0));
        while (open.TryPop(out var state))
        {
            if (state.Set.Columns.HasAnySet())
            {
                if (Stopped())
                    yield break;
                yield return state.Set;
            }

            for (var column = state.Next; column < graph.Length; column++)
            {
                if (!state.Set.Columns[column] && Grown(graph, state.Set, column) is { } larger)
                    open.Push((larger, column + 1));
            }
        }
    }

    private bool Stopped()
    {
        if (token.IsCancellationRequested)
            End = SearchEnd.Cancelled;
        else if (++found > options.MaximumSubsets)
            End = SearchEnd.LimitReached;
        else if (found % 1000 == 0)
            options.Progress?.Report(new("maximal Nash subsets", found, found));
        return End != SearchEnd.Exhausted;
    }

    private static Biclique? Grown(Biclique[] graph, Biclique set, int column)
    {
        var rows = new BitArray(set.Rows).And(graph[column].Rows);
        if (!rows.HasAnySet())
            return null;
        var larger = Closed(graph, rows);
        return Enumerable.Range(0, column).All(earlier => larger.Columns[earlier] == set.Columns[earlier]) ? larger : null;
    }

    // All columns that every one of the rows meets.
    private static Biclique Closed(Biclique[] graph, BitArray rows)
    {
        var columns = new BitArray(graph.Length);
        for (var column = 0; column < graph.Length; column++)
            columns[column] = !new BitArray(graph[column].Rows).Not().And(rows).HasAnySet();
        return new(rows, columns);
    }

    private static int[] Members(BitArray set, int[] numbers) => [.. numbers.Where((_, k) => set[k])];

    private sealed record Biclique(BitArray Rows, BitArray Columns);
}
