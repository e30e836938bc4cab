using System.Numerics;

namespace Entente.Numerics;

/// <summary>
/// Puts chosen order statistics in their places by quickselect (Hoare 1961) with median-of-three pivots, falling back
/// to sorting when the partitions go badly (introselect; Musser 1997), so that the worst case stays n log n.
/// </summary>
internal static class Selection
{
    private const int SortBelow = 24;

    /// <summary>Reorders the values so that each rank (ascending, distinct) holds what it would hold after sorting.</summary>
    internal static void Place(Span<double> values, ReadOnlySpan<int> ranks) =>
        Place(values, ranks, 0, 2 * BitOperations.Log2((uint)values.Length + 1));

    private static void Place(Span<double> values, ReadOnlySpan<int> ranks, int offset, int patience)
    {
        while (!ranks.IsEmpty)
        {
            if (values.Length <= SortBelow || patience-- == 0)
            {
                values.Sort();
                return;
            }

            if (values[0] == values[^1] && OrderStatistics.Range(values) is var (low, high) && low == high) return;

            var split = Partition(values);
            var inLeft = CountBelow(ranks, offset + split);
            Place(values[..split], ranks[..inLeft], offset, patience);
            values = values[split..];
            ranks = ranks[inLeft..];
            offset += split;
        }
    }

    private static int CountBelow(ReadOnlySpan<int> ranks, int bound)
    {
        var count = 0;
        while (count < ranks.Length && ranks[count] < bound) count++;
        return count;
    }

    /// <summary>Hoare's partition: all of [0, result) is at most all of the rest, and neither part is empty.</summary>
    private static int Partition(Span<double> values)
    {
        BringMedianToFront(values);
        var pivot = values[0];
        var (left, right) = (-1, values.Length);
        while (true)
        {
            while (values[++left] < pivot) { }

            while (values[--right] > pivot) { }

            if (left >= right) return right + 1;
            (values[left], values[right]) = (values[right], values[left]);
        }
    }

    private static void BringMedianToFront(Span<double> values)
    {
        ref var a = ref values[0];
        ref var b = ref values[values.Length / 2];
        ref var c = ref values[^1];
        ref var median = ref ((a < b) == (b < c) ? ref b : ref ((a < b) == (c < a) ? ref a : ref c));
        (a, median) = (median, a);
    }
}
