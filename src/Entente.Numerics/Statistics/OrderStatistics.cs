using System.Numerics;
using System.Runtime.CompilerServices;

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

        var scale = (Bins - 1) / (high - low);
        return values.Length < BinsPayFrom || !double.IsFinite(scale) || scale == 0
            ? Placed(values, ranks, ranks)
            : Binned(values, ranks, low, scale);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (double Low, double High) Range(ReadOnlySpan<double> values)
    {
        var (least, most) = (new Vector<double>(values[0]), new Vector<double>(values[0]));
        var i = 0;
        for (; i <= values.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var some = new Vector<double>(values[i..]);
            (least, most) = (Vector.Min(least, some), Vector.Max(most, some));
        }

        var (low, high) = (values[0], values[0]);
        for (var lane = 0; lane < Vector<double>.Count; lane++) (low, high) = (Math.Min(low, least[lane]), Math.Max(high, most[lane]));
        foreach (var value in values[i..])
        {
            if (value < low) low = value;
            else if (value > high) high = value;
        }

        return (low, high);
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Count(ReadOnlySpan<double> values, double low, double scale, Span<int> counts)
    {
        counts.Clear();
        foreach (var value in values) counts[Bin(value, low, scale)]++;
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Gather(Span<double> values, double low, double scale, ReadOnlySpan<int> counts)
    {
        var gathered = 0;
        foreach (var value in values)
        {
            if (counts[Bin(value, low, scale)] >= 0) values[gathered++] = value;
        }

        return gathered;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bin(double value, double low, double scale) => (int)((value - low) * scale);
}
