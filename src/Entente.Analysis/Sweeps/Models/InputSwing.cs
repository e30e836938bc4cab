using Entente.Numerics;

namespace Entente.Analysis.Sweeps.Models;

/// <summary>
/// What a reading comes to at the ends of an input's range, the other inputs over all of theirs: its median over the runs in which the
/// input lies in the lowest, and in the highest, fifth of its range. It shows direction and size in the reading's own unit; it is no share of the variance.
/// </summary>
/// <param name="AtLowest">Median in the lowest fifth; NaN where too few runs have a value there.</param>
/// <param name="AtHighest">Median in the highest fifth.</param>
public sealed record InputSwing(double AtLowest, double AtHighest)
{
    /// <summary>So many runs are looked at, the first.</summary>
    public const int Runs = 20_000;

    /// <summary>Part of the range at each end.</summary>
    public const double Part = 0.2;

    private const int FewestRuns = 20;

    /// <summary>The swing of a reading.</summary>
    /// <param name="input">The input.</param>
    /// <param name="values">Its values, run by run.</param>
    /// <param name="reading">What is read, run by run.</param>
    public static InputSwing Of(VariedInput input, double[] values, double[] reading)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(reading);
        var edge = Part * (input.High - input.Low);
        return new(Median(values, reading, v => v <= input.Low + edge), Median(values, reading, v => v >= input.High - edge));
    }

    private static double Median(double[] values, double[] reading, Func<double, bool> at)
    {
        double[] some = [.. reading.Where((r, i) => at(values[i]) && !double.IsNaN(r))];
        return some.Length < FewestRuns ? double.NaN : Quantiles.Of(some, 0.5);
    }
}
