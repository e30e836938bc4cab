namespace Entente.Games;

/// <summary>A family of sets none of which holds another: a monotone condition, met where all members of one set are.</summary>
internal sealed class MinimalFamily
{
    private MinimalFamily(List<IReadOnlyList<int>> sets, bool complete) => (Sets, Complete) = (sets, complete);

    /// <summary>The condition that is always met.</summary>
    internal static MinimalFamily Whole { get; } = new([[]], true);

    /// <summary>The sets, members ascending.</summary>
    internal IReadOnlyList<IReadOnlyList<int>> Sets { get; }

    /// <summary>Whether no set was left out.</summary>
    internal bool Complete { get; }

    /// <summary>The condition met where one of some sets is; the larger sets are left out where there are more than so many of several members.</summary>
    internal static MinimalFamily Of(IReadOnlyList<IReadOnlyList<int>> sets, int most, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
            return new([], false);
        var several = sets.Where(s => s.Count > 1).OrderBy(s => s.Count).ToArray();
        return new(Minimal(sets.Where(s => s.Count <= 1).Concat(several.Take(most))), several.Length <= most);
    }

    /// <summary>Both conditions at once; cut where more sets arise than so many, or on cancellation.</summary>
    internal MinimalFamily And(MinimalFamily other, int most, CancellationToken cancellation)
    {
        var joined = new List<IReadOnlyList<int>>();
        foreach (var set in Sets)
        {
            foreach (var further in other.Sets)
            {
                if (cancellation.IsCancellationRequested || joined.Count >= most)
                    return new(Minimal(joined), false);
                joined.Add([.. set.Union(further).Order()]);
            }
        }

        // Where a side is cut, a set from each joined still meets both conditions; with none at all nothing is known to suffice.
        return new(Minimal(joined), Complete && other.Complete);
    }

    private static List<IReadOnlyList<int>> Minimal(IEnumerable<IReadOnlyList<int>> sets)
    {
        // Most families are of single states, and many: those are told apart without comparing each with all.
        var (singles, kept) = (new HashSet<int>(), new List<HashSet<int>>());
        foreach (var set in sets.OrderBy(s => s.Count))
        {
            if (set.Any(singles.Contains) || kept.Exists(k => k.IsSubsetOf(set)))
                continue;
            if (set.Count == 1)
                singles.Add(set[0]);
            else
                kept.Add([.. set]);
        }

        return [.. singles.Order().Select(s => (IReadOnlyList<int>)[s]).Concat(kept.Select(k => (IReadOnlyList<int>)[.. k.Order()]))];
    }
}
