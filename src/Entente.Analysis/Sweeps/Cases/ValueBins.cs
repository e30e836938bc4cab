namespace Entente.Analysis.Sweeps.Cases;

/// <summary>
/// Bins of values that can be counted anywhere and added up: a value falls into the bin of its sign, exponent and first eight binary digits
/// after the leading one. A bin stands for its end nearer to zero, so that what is read back is within 0.4 % of the value, and is the value
/// itself where that has so few digits (0, 1, 0.5, small whole numbers).
/// </summary>
public static class ValueBins
{
    private const int Dropped = 52 - 8;

    /// <summary>The bin of a value: bins ascend with values. NaN has none.</summary>
    public static long Of(double value)
    {
        var size = (BitConverter.DoubleToInt64Bits(value) & long.MaxValue) >> Dropped;
        return value < 0 ? -size - 1 : size;
    }

    /// <summary>The value that a bin stands for.</summary>
    public static double Value(long bin) =>
        bin < 0 ? -BitConverter.Int64BitsToDouble((-bin - 1) << Dropped) : BitConverter.Int64BitsToDouble(bin << Dropped);

    /// <summary>The quantile of counted values by type 7 of Hyndman &amp; Fan (1996), each value standing at its bin's; NaN of none.</summary>
    /// <param name="bins">Bins, ascending, with their counts.</param>
    /// <param name="share">0–1.</param>
    public static double Quantile(IReadOnlyList<(long Bin, long Count)> bins, double share)
    {
        var total = bins.Sum(b => b.Count);
        if (total == 0)
        {
            return double.NaN;
        }

        var position = (total - 1) * share;
        var below = (long)position;
        var (low, high) = (At(bins, below), At(bins, Math.Min(below + 1, total - 1)));
        return low == high ? low : low + ((position - below) * (high - low));
    }

    /// <summary>The value of a rank, from 0.</summary>
    private static double At(IReadOnlyList<(long Bin, long Count)> bins, long rank)
    {
        var reached = 0L;
        foreach (var (bin, count) in bins)
        {
            reached += count;
            if (rank < reached)
            {
                return Value(bin);
            }
        }

        return double.NaN;
    }
}
