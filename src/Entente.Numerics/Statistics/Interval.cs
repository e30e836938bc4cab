namespace Entente.Numerics;

/// <summary>The median of a column of draws and its 5 % and 95 % quantiles (Hyndman &amp; Fan type 7).</summary>
/// <param name="Median">The 50 % quantile.</param>
/// <param name="P05">The 5 % quantile.</param>
/// <param name="P95">The 95 % quantile.</param>
public readonly record struct Interval(double Median, double P05, double P95)
{
    /// <summary>The interval of a column.</summary>
    /// <exception cref="ArgumentException">The column is empty or has a missing value.</exception>
    public static Interval Of(ReadOnlySpan<double> values)
    {
        Span<double> found = stackalloc double[3];
        Quantiles.Of(values, [0.05, 0.5, 0.95], found);
        return new Interval(found[1], found[0], found[2]);
    }

    /// <summary>The interval of the values that are not missing (NaN); null where there is none.</summary>
    public static Interval? OfPresent(ReadOnlySpan<double> values)
    {
        Span<double> found = stackalloc double[3];
        return Quantiles.OfPresent(values, [0.05, 0.5, 0.95], found) ? new Interval(found[1], found[0], found[2]) : null;
    }
}
