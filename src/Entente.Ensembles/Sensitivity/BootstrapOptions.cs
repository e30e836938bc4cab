using Entente.Numerics;

namespace Entente.Ensembles.Sensitivity;

/// <summary>How intervals are made: rows are drawn again with replacement, and the ends are quantiles of the estimates (type 7 of Hyndman &amp; Fan 1996).</summary>
/// <param name="Source">The random numbers; resample b draws from <see cref="StreamId.Child"/> b of the variable.</param>
/// <param name="Variable">The variable they are drawn for.</param>
public sealed record BootstrapOptions(DrawSource Source, StreamId Variable)
{
    private readonly int resamples = 100;
    private readonly double level = 0.95;
    private readonly int threads = 1;

    /// <summary>Number of resamples, not negative; 100 shows the width of an interval, 1000 its ends. Without any, intervals are infinite.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Resamples
    {
        get => resamples;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            resamples = value;
        }
    }

    /// <summary>The share of estimates that the interval holds, in (0, 1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public double Level
    {
        get => level;
        init => level = value is > 0 and < 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A level lies between 0 and 1.");
    }

    /// <summary>Most threads to use, at least 1; of no influence on the result.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int Threads
    {
        get => threads;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            threads = value;
        }
    }

    /// <summary>The estimate with the interval of its resampled values, of which there may be none.</summary>
    internal Estimate Around(double value, ReadOnlySpan<double> resampled)
    {
        if (resampled.IsEmpty) return new(value, double.NegativeInfinity, double.PositiveInfinity);
        var ends = Quantiles.Of(resampled, [(1 - Level) / 2, (1 + Level) / 2]);
        return new(value, ends[0], ends[1]);
    }
}
