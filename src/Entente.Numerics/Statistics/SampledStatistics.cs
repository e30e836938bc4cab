using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entente.Numerics;

/// <summary>
/// Chosen order statistics of very many values in one pass over them: order statistics of the first few thousand say between which two
/// values a wanted one almost surely lies (Floyd and Rivest 1975). What lies below is counted, what lies between is kept and put in order: where the
/// wanted one is not among it, that shows, and nothing is given. So the result is exact.
/// </summary>
internal static class SampledStatistics
{
    /// <summary>Columns that leave the second-level cache: there each pass costs what fetching the column does.</summary>
    internal const int PaysFrom = 1 << 15;

    private const int Sample = 8192;

    /// <summary>Pairs of bounds at most.</summary>
    private const int Most = 3;

    /// <summary>How many standard deviations of a rank in the sample the bounds lie on either side.</summary>
    private const double Deviations = 4;

    /// <summary>Values at a time.</summary>
    private const int Word = 64;

    /// <summary>Writes the values at ranks (ascending, distinct), 0 for the least; −0 is given as 0. False where they are not found, as where a value is missing.</summary>
    internal static bool TryOf(ReadOnlySpan<double> values, ReadOnlySpan<int> ranks, Span<double> into)
    {
        Span<double> bounds = stackalloc double[2 * Most];
        Span<int> pair = stackalloc int[ranks.Length];
        if (values.Length < PaysFrom || !Bound(values, ranks, pair, bounds)) return false;
        using var scratch = Scratch.Of((values.Length / 4) + Word);
        Span<long> below = stackalloc long[Most];
        var kept = Keep(values, bounds, below, scratch.Span);
        if (kept < 0) return false;
        var between = scratch.Span[..kept];
        Span<int> within = stackalloc int[ranks.Length], upTo = stackalloc int[Most + 1];
        for (var i = 0; i < Most; i++) upTo[i + 1] = CountUpTo(between, bounds[(2 * i) + 1]);
        for (var i = 0; i < within.Length; i++)
        {
            within[i] = (int)(ranks[i] - below[pair[i]]) + upTo[pair[i]];
            if (within[i] < upTo[pair[i]] || within[i] >= upTo[pair[i] + 1]) return false;
        }

        OrderStatistics.Of(between, within).CopyTo(into);
        return true;
    }

    /// <summary>Finds bounds for the ranks, one pair for those that lie close; bounds that are not needed are NaN. False where there would be too many, or two fall together.</summary>
    private static bool Bound(ReadOnlySpan<double> values, ReadOnlySpan<int> ranks, Span<int> pair, Span<double> bounds)
    {
        Span<int> places = stackalloc int[2 * Most];
        var pairs = 0;
        for (var i = 0; i < ranks.Length; i++)
        {
            var share = (double)ranks[i] / (values.Length - 1);
            var margin = 1 + (Deviations * Math.Sqrt(Sample * share * (1 - share)));
            var (low, high) = ((int)Math.Floor((Sample * share) - margin), (int)Math.Ceiling((Sample * share) + margin));
            if (pairs == 0 || low > places[(2 * pairs) - 1])
            {
                if (pairs == Most) return false;
                places[2 * pairs++] = low;
            }

            (pair[i], places[(2 * pairs) - 1]) = (pairs - 1, high);
        }

        bounds.Fill(double.NaN);
        return Read(values[..Sample], places[..(2 * pairs)], bounds);
    }

    private static bool Read(ReadOnlySpan<double> sample, Span<int> places, Span<double> bounds)
    {
        var (first, last) = (places[0] < 0, places[^1] >= Sample);
        (places[0], places[^1]) = (Math.Max(places[0], 0), Math.Min(places[^1], Sample - 1));
        var (low, high) = OrderStatistics.Range(sample);
        if (!(low < high)) return false;
        OrderStatistics.Of(sample, low, high, places, bounds[..places.Length]);
        for (var i = 1; i < places.Length; i++)
        {
            if (bounds[i] == bounds[i - 1]) return false;
        }

        if (first) bounds[0] = double.NegativeInfinity;
        if (last) bounds[places.Length - 1] = double.PositiveInfinity;
        return true;
    }

    /// <summary>Keeps the values between the bounds and says how many they are, and how many lie below each pair; −1 where they are too many, or a value is missing.</summary>
    [MethodImpl(Lanes.Hot.Loop)]
    private static int Keep(ReadOnlySpan<double> values, ReadOnlySpan<double> bounds, Span<long> below, Span<double> into)
    {
        var (low, high) = (Vector256.Create(bounds[0]), Vector256.Create(bounds[1]));
        var (low2, high2, low3, high3) = (Vector256.Create(bounds[2]), Vector256.Create(bounds[3]), Vector256.Create(bounds[4]), Vector256.Create(bounds[5]));
        var (count, count2, count3) = (Vector256<long>.Zero, Vector256<long>.Zero, Vector256<long>.Zero);
        var known = Vector256<double>.AllBitsSet;
        var (start, kept) = (0, 0);
        for (; start <= values.Length - Word && kept <= into.Length - Word; start += Word)
        {
            var word = values.Slice(start, Word);
            var bits = 0UL;
            for (var i = 0; i < Word; i += Vector256<double>.Count)
            {
                var some = Vector256.Create(word[i..]);
                var (under, under2, under3) = (Vector256.LessThan(some, low), Vector256.LessThan(some, low2), Vector256.LessThan(some, low3));
                var between = under ^ Vector256.LessThanOrEqual(some, high) ^ under2 ^ Vector256.LessThanOrEqual(some, high2) ^ under3 ^ Vector256.LessThanOrEqual(some, high3);
                (count, count2, count3) = (count - under.AsInt64(), count2 - under2.AsInt64(), count3 - under3.AsInt64());
                known &= Vector256.Equals(some, some);
                bits |= (ulong)between.ExtractMostSignificantBits() << i;
            }

            for (; bits != 0; bits &= bits - 1) into[kept++] = word[BitOperations.TrailingZeroCount(bits)];
        }

        var missing = known.ExtractMostSignificantBits() != 0xf || values.Length - start >= Word;
        (below[0], below[1], below[2]) = (Vector256.Sum(count), Vector256.Sum(count2), Vector256.Sum(count3));
        foreach (var value in values[start..])
        {
            missing |= double.IsNaN(value) || kept == into.Length;
            for (var pair = 0; pair < Most && !missing; pair++)
            {
                below[pair] += value < bounds[2 * pair] ? 1 : 0;
                if (value >= bounds[2 * pair] && value <= bounds[(2 * pair) + 1]) into[kept++] = value;
            }
        }

        return missing ? -1 : kept;
    }

    /// <summary>How many values are no greater than a bound.</summary>
    [MethodImpl(Lanes.Hot.Loop)]
    private static int CountUpTo(ReadOnlySpan<double> values, double bound)
    {
        var (found, bounds) = (Vector256<long>.Zero, Vector256.Create(bound));
        var i = 0;
        for (; i <= values.Length - Vector256<double>.Count; i += Vector256<double>.Count) found -= Vector256.LessThanOrEqual(Vector256.Create(values[i..]), bounds).AsInt64();
        var count = (int)Vector256.Sum(found);
        foreach (var value in values[i..]) count += value <= bound ? 1 : 0;
        return count;
    }
}
