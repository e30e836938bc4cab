using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Entente.Numerics.Lanes;

namespace Entente.Numerics;

/// <summary>
/// Chosen order statistics of many values: they are counted into bins of equal width, and only those that share a bin
/// with a wanted rank are put in order. Binning is monotone, so that the result is exact. Few values, and ranges that
/// bins cannot divide (infinite, or of one point), are left to <see cref="Selection"/>.
/// </summary>
internal static class OrderStatistics
{
    private const int Bins = 2048;
    private const int BinsPayFrom = 1024;

    /// <summary>2⁵²: a double of this size has no digits behind the point.</summary>
    private const double Whole = 4503599627370496;

    /// <summary>The values at ranks (ascending, distinct), 0 for the least. Reorders the values; none may be NaN.</summary>
    internal static double[] Of(Span<double> values, ReadOnlySpan<int> ranks)
    {
        var (low, high) = Range(values);
        if (low == high)
        {
            var same = new double[ranks.Length];
            Array.Fill(same, low);
            return same;
        }

        if (Highs(values, low, high) is { } highs)
        {
            return OfTwo(values.Length - highs, low, high, ranks);
        }

        var scale = (Bins - 1) / (high - low);
        return values.Length < BinsPayFrom || !double.IsFinite(scale) || scale == 0
            ? Placed(values, ranks, ranks)
            : Binned(values, ranks, low, scale);
    }

    [MethodImpl(Compilation.AtOnce)]
    private static (double Low, double High) Range(ReadOnlySpan<double> values)
    {
        var (least, most) = (new Vector<double>(values[0]), new Vector<double>(values[0]));
        var (leastToo, mostToo) = (least, most);
        var i = 0;
        for (; i <= values.Length - (2 * Vector<double>.Count); i += 2 * Vector<double>.Count)
        {
            var (some, more) = (new Vector<double>(values[i..]), new Vector<double>(values[(i + Vector<double>.Count)..]));
            (least, most) = (Vector.MinNative(least, some), Vector.MaxNative(most, some));
            (leastToo, mostToo) = (Vector.MinNative(leastToo, more), Vector.MaxNative(mostToo, more));
        }

        (least, most) = (Vector.MinNative(least, leastToo), Vector.MaxNative(most, mostToo));
        var (low, high) = (values[0], values[0]);
        for (var lane = 0; lane < Vector<double>.Count; lane++) (low, high) = (Math.Min(low, least[lane]), Math.Max(high, most[lane]));
        foreach (var value in values[i..])
        {
            if (value < low) low = value;
            else if (value > high) high = value;
        }

        return (low, high);
    }

    /// <summary>How many values are high, where each is either low or high, as what holds or not is; null where others stand among them.</summary>
    [MethodImpl(Compilation.AtOnce)]
    private static int? Highs(ReadOnlySpan<double> values, double low, double high)
    {
        var (lows, highs) = (new Vector<double>(low), new Vector<double>(high));
        var count = Vector<long>.Zero;
        var i = 0;
        for (; i <= values.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var some = new Vector<double>(values[i..]);
            var isHigh = Vector.Equals(some, highs);
            if (!Vector.EqualsAll(Vector.BitwiseOr(isHigh, Vector.Equals(some, lows)), Vector<long>.AllBitsSet)) return null;
            count -= isHigh;
        }

        var total = (int)Vector.Sum(count);
        foreach (var value in values[i..])
        {
            if (value != low && value != high) return null;
            if (value == high) total++;
        }

        return total;
    }

    private static double[] OfTwo(int lows, double low, double high, ReadOnlySpan<int> ranks)
    {
        var found = new double[ranks.Length];
        for (var i = 0; i < found.Length; i++) found[i] = ranks[i] < lows ? low : high;
        return found;
    }

    private static double[] Placed(Span<double> values, ReadOnlySpan<int> ranks, ReadOnlySpan<int> within)
    {
        Selection.Place(values, within);
        var found = new double[ranks.Length];
        for (var i = 0; i < found.Length; i++) found[i] = values[within[i]];
        return found;
    }

    private static double[] Binned(Span<double> values, ReadOnlySpan<int> ranks, double low, double scale)
    {
        Span<int> counts = stackalloc int[Bins];
        Count(values, low, scale, counts);
        var within = Wanted(counts, ranks);
        return Placed(values[..Gather(values, low, scale, counts)], ranks, within);
    }

    [MethodImpl(Compilation.AtOnce)]
    private static void Count(ReadOnlySpan<double> values, double low, double scale, Span<int> counts)
    {
        // Neighbours that share a bin would wait for each other: they are counted apart, and added up at the end.
        Span<int> odd = stackalloc int[Bins];
        odd.Clear();
        counts.Clear();
        ref var even = ref MemoryMarshal.GetReference(counts);
        ref var other = ref MemoryMarshal.GetReference(odd);
        for (var i = 0; i + 1 < values.Length; i += 2)
        {
            Unsafe.Add(ref even, Bin(values[i], low, scale))++;
            Unsafe.Add(ref other, Bin(values[i + 1], low, scale))++;
        }

        if (values.Length % 2 == 1) Unsafe.Add(ref even, Bin(values[^1], low, scale))++;
        for (var i = 0; i < Bins; i += Vector<int>.Count)
        {
            (new Vector<int>(counts[i..]) + new Vector<int>(odd[i..])).CopyTo(counts[i..]);
        }
    }

    /// <summary>Ranks among the values that share a bin with one of them; the counts of all other bins become −1.</summary>
    private static int[] Wanted(Span<int> counts, ReadOnlySpan<int> ranks)
    {
        var within = new int[ranks.Length];
        var (rank, before, dropped) = (0, 0, 0);
        for (var bin = 0; bin < counts.Length; bin++)
        {
            var (count, first) = (counts[bin], rank);
            for (; rank < ranks.Length && ranks[rank] < before + count; rank++) within[rank] = ranks[rank] - dropped;
            before += count;
            dropped += rank > first ? 0 : count;
            counts[bin] = rank > first ? count : -1;
        }

        return within;
    }

    /// <summary>Moves the values of the wanted bins to the front and says how many there are.</summary>
    [MethodImpl(Compilation.AtOnce)]
    private static int Gather(Span<double> values, double low, double scale, ReadOnlySpan<int> counts)
    {
        ref var first = ref MemoryMarshal.GetReference(counts);
        var gathered = 0;
        foreach (var value in values)
        {
            if (Unsafe.Add(ref first, Bin(value, low, scale)) >= 0) values[gathered++] = value;
        }

        return gathered;
    }

    /// <summary>
    /// From 0 to <see cref="Bins"/> − 1. The sum is rounded to a whole number, which then stands in its low bits: far cheaper than a
    /// conversion that minds what does not fit.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Bin(double value, double low, double scale) =>
        (nint)(BitConverter.DoubleToInt64Bits(((value - low) * scale) + Whole) & (Bins - 1));
}
