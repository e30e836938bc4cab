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

    /// <summary>Bins that are passed over together where no rank is wanted of them.</summary>
    private const int Stretch = 64;

    /// <summary>2⁵²: a double of this size has no digits behind the point.</summary>
    private const double Whole = 4503599627370496;

    /// <summary>The values at ranks (ascending, distinct), 0 for the least; −0 is given as 0. None may be NaN.</summary>
    internal static double[] Of(ReadOnlySpan<double> values, ReadOnlySpan<int> ranks)
    {
        var found = new double[ranks.Length];
        var (low, high) = Range(values);
        Of(values, low, high, ranks, found);
        return found;
    }

    /// <summary>Writes the values at ranks, the least and the greatest of all being known.</summary>
    internal static void Of(ReadOnlySpan<double> values, double low, double high, ReadOnlySpan<int> ranks, Span<double> into)
    {
        var scale = (Bins - 1) / (high - low);
        if (low == high)
        {
            into.Fill(low + 0.0);
        }
        else if (Highs(values, low, high) is { } highs)
        {
            OfTwo(values.Length - highs, low + 0.0, high + 0.0, ranks, into);
        }
        else if (values.Length < BinsPayFrom || !double.IsFinite(scale) || scale == 0)
        {
            using var scratch = Scratch.Of(values.Length);
            values.CopyTo(scratch.Span);
            Place(scratch.Span, ranks, into);
        }
        else
        {
            Binned(values, low, scale, ranks, into);
        }
    }

    /// <summary>The least and the greatest of the values, of which there must be one; NaN where one is missing.</summary>
    [MethodImpl(Hot.Loop)]
    internal static (double Low, double High) Range(ReadOnlySpan<double> values)
    {
        var (least, most) = (new Vector<double>(values[0]), new Vector<double>(values[0]));
        var (leastToo, mostToo) = (least, most);
        var known = Vector.Equals(least, least);
        var i = 0;
        for (; i <= values.Length - (2 * Vector<double>.Count); i += 2 * Vector<double>.Count)
        {
            var (some, more) = (new Vector<double>(values[i..]), new Vector<double>(values[(i + Vector<double>.Count)..]));
            (least, most) = (Vector.MinNative(least, some), Vector.MaxNative(most, some));
            (leastToo, mostToo) = (Vector.MinNative(leastToo, more), Vector.MaxNative(mostToo, more));
            known &= Vector.Equals(some, some) & Vector.Equals(more, more);
        }

        var missing = !Vector.EqualsAll(known, Vector<long>.AllBitsSet);
        (least, most) = (Vector.MinNative(least, leastToo), Vector.MaxNative(most, mostToo));
        var (low, high) = (values[0], values[0]);
        for (var lane = 0; lane < Vector<double>.Count; lane++) (low, high) = (Math.Min(low, least[lane]), Math.Max(high, most[lane]));
        foreach (var value in values[i..])
        {
            missing |= double.IsNaN(value);
            if (value < low) low = value;
            else if (value > high) high = value;
        }

        return missing ? (double.NaN, double.NaN) : (low, high);
    }

    /// <summary>How many values are high, where each is either low or high, as what holds or not is; null where others stand among them.</summary>
    [MethodImpl(Hot.Loop)]
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

    private static void OfTwo(int lows, double low, double high, ReadOnlySpan<int> ranks, Span<double> into)
    {
        for (var i = 0; i < ranks.Length; i++) into[i] = ranks[i] < lows ? low : high;
    }

    private static void Place(Span<double> values, ReadOnlySpan<int> ranks, Span<double> into)
    {
        Selection.Place(values, ranks);
        for (var i = 0; i < ranks.Length; i++) into[i] = values[ranks[i]] + 0.0; // −0 and 0 are one value and have one rank
    }

    private static void Binned(ReadOnlySpan<double> values, double low, double scale, ReadOnlySpan<int> ranks, Span<double> into)
    {
        Span<int> counts = stackalloc int[Bins], within = stackalloc int[ranks.Length], bins = stackalloc int[ranks.Length];
        Count(values, low, scale, counts);
        var (wanted, members) = Wanted(counts, ranks, within, bins);
        using var scratch = Scratch.Of(members + 1);
        var gathered = 0;
        for (var i = 0; i < wanted; i += 3)
        {
            gathered += Gather(values, low, scale, bins[i..Math.Min(i + 3, wanted)], scratch.Span[gathered..]);
        }

        Place(scratch.Span[..members], within, into);
    }

    [MethodImpl(Hot.Loop)]
    private static void Count(ReadOnlySpan<double> values, double low, double scale, Span<int> counts)
    {
        // Neighbours that share a bin would wait for each other: they are counted apart, and added up at the end.
        Span<int> odd = stackalloc int[Bins];
        Span<long> bins = stackalloc long[2 * Vector<long>.Count];
        odd.Clear();
        counts.Clear();
        ref var even = ref MemoryMarshal.GetReference(counts);
        ref var other = ref MemoryMarshal.GetReference(odd);
        ref var bin = ref MemoryMarshal.GetReference(bins);
        var (lows, scales) = (new Vector<double>(low), new Vector<double>(scale));
        var i = 0;
        for (; i <= values.Length - bins.Length; i += bins.Length)
        {
            Bin(new Vector<double>(values[i..]), lows, scales).CopyTo(bins);
            Bin(new Vector<double>(values[(i + Vector<long>.Count)..]), lows, scales).CopyTo(bins[Vector<long>.Count..]);
            for (var lane = 0; lane < bins.Length; lane += 2)
            {
                Unsafe.Add(ref even, (nint)Unsafe.Add(ref bin, lane))++;
                Unsafe.Add(ref other, (nint)Unsafe.Add(ref bin, lane + 1))++;
            }
        }

        foreach (var value in values[i..]) counts[(int)Bin(new Vector<double>(value), lows, scales)[0]]++;
        for (var at = 0; at < Bins; at += Vector<int>.Count)
        {
            (new Vector<int>(counts[at..]) + new Vector<int>(odd[at..])).CopyTo(counts[at..]);
        }
    }

    /// <summary>
    /// Ranks among the values that share a bin with one of them, and those bins, ascending; how many they are, and how many values they hold.
    /// </summary>
    private static (int Wanted, int Members) Wanted(ReadOnlySpan<int> counts, ReadOnlySpan<int> ranks, Span<int> within, Span<int> bins)
    {
        var (rank, before, wanted, members) = (0, 0, 0, 0);
        for (var start = 0; rank < ranks.Length; start += Stretch)
        {
            var stretch = counts.Slice(start, Stretch);
            var count = Sum(stretch);
            for (var bin = 0; rank < ranks.Length && ranks[rank] < before + count; bin++)
            {
                var first = rank;
                for (; rank < ranks.Length && ranks[rank] < before + stretch[bin]; rank++) within[rank] = ranks[rank] - before + members;
                (before, count) = (before + stretch[bin], count - stretch[bin]);
                if (rank == first) continue;
                bins[wanted++] = start + bin;
                members += stretch[bin];
            }

            before += count;
        }

        return (wanted, members);
    }

    private static int Sum(ReadOnlySpan<int> counts)
    {
        var sum = Vector<int>.Zero;
        for (var i = 0; i < counts.Length; i += Vector<int>.Count) sum += new Vector<int>(counts[i..]);
        return Vector.Sum(sum);
    }

    /// <summary>Copies the values of up to three bins and says how many there are.</summary>
    [MethodImpl(Hot.Loop)]
    private static int Gather(ReadOnlySpan<double> values, double low, double scale, ReadOnlySpan<int> bins, Span<double> into)
    {
        var (lows, scales) = (new Vector<double>(low), new Vector<double>(scale));
        var (first, middle, last) = (new Vector<long>(bins[0]), new Vector<long>(bins[bins.Length / 2]), new Vector<long>(bins[^1]));
        var (i, gathered) = (0, 0);
        for (; i <= values.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var bin = Bin(new Vector<double>(values[i..]), lows, scales);
            var isWanted = Vector.Equals(bin, first) | Vector.Equals(bin, middle) | Vector.Equals(bin, last);
            if (Vector.EqualsAll(isWanted, Vector<long>.Zero)) continue;
            for (var lane = 0; lane < Vector<double>.Count; lane++)
            {
                into[gathered] = values[i + lane]; // stays where it is wanted, or the next is written over it
                gathered -= (int)isWanted[lane];
            }
        }

        foreach (var value in values[i..])
        {
            if (bins.Contains((int)Bin(new Vector<double>(value), lows, scales)[0])) into[gathered++] = value;
        }

        return gathered;
    }

    /// <summary>
    /// From 0 to <see cref="Bins"/> − 1. The sum is rounded to a whole number, which then stands in its low bits: far cheaper than a
    /// conversion that minds what does not fit.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<long> Bin(Vector<double> values, Vector<double> lows, Vector<double> scales) =>
        Vector.AsVectorInt64(((values - lows) * scales) + new Vector<double>(Whole)) & new Vector<long>(Bins - 1);
}
