namespace Entente.Numerics;

/// <summary>
/// Sample quantiles of type 7 of Hyndman &amp; Fan (1996), the default of R: linear interpolation between the order
/// statistics around (n − 1) p. Exact order statistics by selection; the input is not changed, and the order of the
/// values has no influence on the bits of the result.
/// </summary>
/// <remarks>A missing value has no rank: NaN among the values is refused, not dropped. −0 counts as 0.</remarks>
public static class Quantiles
{
    /// <summary>The quantiles of the values at each probability, in the order of the probabilities.</summary>
    /// <exception cref="ArgumentException">There are no values, or one is NaN.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A probability lies outside [0, 1].</exception>
    public static double[] Of(ReadOnlySpan<double> values, ReadOnlySpan<double> probabilities)
    {
        var quantiles = new double[probabilities.Length];
        Of(values, probabilities, quantiles);
        return quantiles;
    }

    /// <summary>The quantile of the values at one probability.</summary>
    /// <exception cref="ArgumentException">There are no values, or one is NaN.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The probability lies outside [0, 1].</exception>
    public static double Of(ReadOnlySpan<double> values, double probability)
    {
        double quantile = 0;
        Of(values, [probability], new Span<double>(ref quantile));
        return quantile;
    }

    /// <summary>Writes the quantiles of the values at each probability.</summary>
    /// <exception cref="ArgumentException">There are no values, one is NaN, or the result has another length than the probabilities.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A probability lies outside [0, 1].</exception>
    public static void Of(ReadOnlySpan<double> values, ReadOnlySpan<double> probabilities, Span<double> into)
    {
        Shape.RequireSame(probabilities.Length, into.Length);
        if (values.IsEmpty) throw new ArgumentException("An empty column has no quantiles.", nameof(values));
        if (Sampled(values, probabilities, into)) return;
        var (low, high) = OrderStatistics.Range(values);
        if (double.IsNaN(low)) throw new ArgumentException($"Draw {FirstMissing(values)} is missing (NaN); a column with missing values has no quantiles.", nameof(values));
        Fill(values, low, high, probabilities, into);
    }

    /// <summary>Writes the quantiles of the values that are not missing (NaN); false where there is none.</summary>
    /// <exception cref="ArgumentException">The result has another length than the probabilities.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A probability lies outside [0, 1].</exception>
    public static bool OfPresent(ReadOnlySpan<double> values, ReadOnlySpan<double> probabilities, Span<double> into)
    {
        Shape.RequireSame(probabilities.Length, into.Length);
        if (Sampled(values, probabilities, into)) return true;
        var (low, high) = values.IsEmpty ? (double.NaN, double.NaN) : OrderStatistics.Range(values);
        if (!double.IsNaN(low))
        {
            Fill(values, low, high, probabilities, into);
            return true;
        }

        using var scratch = Scratch.Of(values.Length);
        var present = 0;
        foreach (var value in values)
        {
            if (!double.IsNaN(value)) scratch.Span[present++] = value;
        }

        if (present == 0) return false;
        Of(scratch.Span[..present], probabilities, into);
        return true;
    }

    /// <summary>In one pass, where there are so many values that each would cost much; false where it is to be done otherwise.</summary>
    private static bool Sampled(ReadOnlySpan<double> values, ReadOnlySpan<double> probabilities, Span<double> into)
    {
        if (values.Length < SampledStatistics.PaysFrom) return false;
        var ranks = RanksOf(probabilities, values.Length);
        Span<double> found = stackalloc double[ranks.Length];
        if (!SampledStatistics.TryOf(values, ranks, found)) return false;
        Interpolate(ranks, found, probabilities, values.Length, into);
        return true;
    }

    private static void Fill(ReadOnlySpan<double> values, double low, double high, ReadOnlySpan<double> probabilities, Span<double> into)
    {
        var ranks = RanksOf(probabilities, values.Length);
        Span<double> found = stackalloc double[ranks.Length];
        OrderStatistics.Of(values, low, high, ranks, found);
        Interpolate(ranks, found, probabilities, values.Length, into);
    }

    private static void Interpolate(ReadOnlySpan<int> ranks, ReadOnlySpan<double> found, ReadOnlySpan<double> probabilities, int count, Span<double> into)
    {
        for (var i = 0; i < into.Length; i++) into[i] = Interpolate(ranks, found, probabilities[i], count);
    }

    private static int FirstMissing(ReadOnlySpan<double> values)
    {
        var first = 0;
        while (!double.IsNaN(values[first])) first++;
        return first;
    }

    /// <summary>The ranks around each probability, ascending and distinct.</summary>
    private static ReadOnlySpan<int> RanksOf(ReadOnlySpan<double> probabilities, int count)
    {
        var ranks = new int[2 * probabilities.Length];
        for (var i = 0; i < probabilities.Length; i++)
        {
            var p = probabilities[i];
            if (!(p >= 0 && p <= 1))
                throw new ArgumentOutOfRangeException(nameof(probabilities), p, "A probability lies between 0 and 1.");
            ranks[2 * i] = (int)((count - 1) * p);
            ranks[2 * i + 1] = Math.Min(ranks[2 * i] + 1, count - 1);
        }

        Array.Sort(ranks);
        var distinct = 0;
        foreach (var rank in ranks)
        {
            if (distinct == 0 || rank != ranks[distinct - 1]) ranks[distinct++] = rank;
        }

        return ranks.AsSpan(0, distinct);
    }

    private static double Interpolate(ReadOnlySpan<int> ranks, ReadOnlySpan<double> found, double p, int count)
    {
        var position = (count - 1) * p;
        var below = (int)position;
        var fraction = position - below;
        var low = found[ranks.BinarySearch(below)];
        var high = found[ranks.BinarySearch(Math.Min(below + 1, count - 1))];
        return fraction == 0 || low == high ? low : low + fraction * (high - low);
    }
}
