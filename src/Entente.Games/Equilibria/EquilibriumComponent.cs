namespace Entente.Games;

/// <summary>
/// A connected component of the set of Nash equilibria: a union of maximal Nash subsets that hang together by common extreme
/// equilibria (Avis, Rosenberg, Savani and von Stengel 2010).
/// </summary>
/// <param name="Equilibria">The numbers of its extreme equilibria, in order; at least one.</param>
/// <param name="Subsets">Its maximal Nash subsets, in order of their lowest row strategies; at least one where the search was exhausted.</param>
public sealed record EquilibriumComponent(IReadOnlyList<int> Equilibria, IReadOnlyList<NashSubset> Subsets)
{
    /// <summary>Whether it is one equilibrium and nothing else.</summary>
    public bool Isolated => Equilibria.Count == 1;

    /// <summary>Groups extreme equilibria, given as ordered pairs of row and column strategies.</summary>
    internal static (IReadOnlyList<EquilibriumComponent> Components, SearchEnd End) Of(
        (int Row, int Column)[] pairs, SearchEnd end, SearchOptions options, CancellationToken token)
    {
        var roots = Roots(pairs);
        var search = new NashSubsetSearch(options, token);
        var components = Enumerable.Range(0, pairs.Length).GroupBy(pair => roots[pairs[pair].Row])
            .Select(group => new EquilibriumComponent([.. group], search.In(Array.ConvertAll([.. group], pair => pairs[pair])))).ToArray();
        return (components, end == SearchEnd.Exhausted ? search.End : end);
    }

    // For each row strategy a representative of its component: columns join the rows that meet them.
    private static int[] Roots((int Row, int Column)[] pairs)
    {
        var parent = Enumerable.Range(0, pairs.Length == 0 ? 0 : pairs.Max(pair => pair.Row) + 1).ToArray();
        var first = new Dictionary<int, int>();
        foreach (var (row, column) in pairs)
        {
            if (!first.TryAdd(column, row))
                parent[Root(parent, row)] = Root(parent, first[column]);
        }

        return [.. Enumerable.Range(0, parent.Length).Select(row => Root(parent, row))];
    }

    private static int Root(int[] parent, int row)
    {
        while (parent[row] != row)
            row = parent[row] = parent[parent[row]];
        return row;
    }
}

/// <summary>
/// A maximal Nash subset (Jansen 1981): every mixture of the row strategies with every mixture of the column strategies is an
/// equilibrium, and no larger set of this form is. Its strategies are interchangeable.
/// </summary>
/// <param name="Rows">The numbers of the row player's extreme strategies, in order; at least one.</param>
/// <param name="Columns">The numbers of the column player's.</param>
public sealed record NashSubset(IReadOnlyList<int> Rows, IReadOnlyList<int> Columns);
