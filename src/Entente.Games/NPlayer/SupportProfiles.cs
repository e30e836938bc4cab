namespace Entente.Games;

/// <summary>All choices of a support for each player.</summary>
internal static class SupportProfiles
{
    /// <summary>How many there are, or the largest whole number of 64 bits where that is smaller.</summary>
    internal static long Count(NormalGame game) => game.Players.Aggregate(1L, (product, player) => NormalGame.Product(product, (1 << player.Strategies.Count) - 1));

    /// <summary>The small ones first, and those of like sizes before others: nondegenerate equilibria are there (Porter, Nudelman and Shoham 2008).</summary>
    internal static IEnumerable<int[][]> Of(NormalGame game)
    {
        var subsets = game.Players.Select(player => Subsets(player.Strategies.Count)).ToArray();
        return from sizes in Sizes(subsets).OrderBy(sizes => sizes.Sum()).ThenBy(sizes => sizes.Max() - sizes.Min())
               from supports in Choices(subsets, sizes, sizes.Length - 1)
               select supports;
    }

    private static ILookup<int, int[]> Subsets(int count) =>
        Enumerable.Range(1, (1 << count) - 1).Select(mask => Enumerable.Range(0, count).Where(strategy => (mask >> strategy & 1) == 1).ToArray()).ToLookup(subset => subset.Length);

    private static IEnumerable<int[]> Sizes(ILookup<int, int[]>[] subsets) => subsets.Aggregate(
        (IEnumerable<int[]>)[[]], (vectors, lookup) => from vector in vectors from size in lookup.Select(subset => subset.Key).Order() select (int[])[.. vector, size]);

    private static IEnumerable<int[][]> Choices(ILookup<int, int[]>[] subsets, int[] sizes, int player) =>
        player < 0 ? [[]] : from earlier in Choices(subsets, sizes, player - 1) from own in subsets[player][sizes[player]] select (int[][])[.. earlier, own];
}
