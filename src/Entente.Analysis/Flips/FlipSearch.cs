namespace Entente.Analysis.Flips;

/// <summary>
/// Looks for the smallest sets of items whose alteration changes a verdict. Sets of one, two and three items are tried one and all,
/// as far as the allowance of trials reaches; of larger sets only those made of the items that support the verdict most, which bounds
/// the least number from above.
/// </summary>
/// <param name="items">All items.</param>
/// <param name="supporting">Those whose absence makes the verdict less likely, the strongest first.</param>
/// <param name="verdictWith">The most likely verdict when a set is altered, and its share of draws.</param>
/// <param name="verdict">The verdict as it stands.</param>
/// <param name="trials">Most sets to try exhaustively.</param>
/// <param name="cancellation">Stops between trials.</param>
internal sealed class FlipSearch(IReadOnlyList<string> items, IReadOnlyList<string> supporting, Func<IReadOnlyList<string>, (string Verdict, double Share)> verdictWith, string verdict, int trials, CancellationToken cancellation)
{
    /// <summary>Largest sets that are tried one and all.</summary>
    internal const int LargestExact = 3;

    private int _tried;

    /// <summary>Searches.</summary>
    /// <param name="largest">Largest sets to try one and all, up to <see cref="LargestExact"/>.</param>
    internal FlipSearchResult Run(int largest = LargestExact)
    {
        var size = 1;
        for (; size <= Math.Min(largest, items.Count) && Combinations.Count(items.Count, size) <= trials - _tried; size++)
        {
            if (Flipping(size) is { Count: > 0 } sets)
            {
                return new FlipSearchResult(sets, size, null, items.Count, supporting.Count);
            }
        }

        return new FlipSearchResult([], size - 1, Bound(size - 1), items.Count, supporting.Count);
    }

    private List<FlipSet> Flipping(int size) =>
        [.. Combinations.Of(items.Count, size).Select(chosen => Try([.. chosen.Select(i => items[i])])).OfType<FlipSet>()];

    private FlipSet? Try(IReadOnlyList<string> set)
    {
        cancellation.ThrowIfCancellationRequested();
        _tried++;
        var (becomes, share) = verdictWith(set);
        return becomes == verdict ? null : new FlipSet([.. set.Order(StringComparer.Ordinal)], becomes, share);
    }

    /// <summary>The shortest run of the strongest supporting items found to change the verdict, by halving.</summary>
    private int? Bound(int exhausted)
    {
        if (supporting.Count <= exhausted || Try(supporting) is null)
        {
            return null;
        }

        var (not, enough) = (exhausted, supporting.Count);
        while (enough - not > 1)
        {
            var middle = (not + enough) / 2;
            (not, enough) = Try([.. supporting.Take(middle)]) is null ? (middle, enough) : (not, middle);
        }

        return enough;
    }
}
