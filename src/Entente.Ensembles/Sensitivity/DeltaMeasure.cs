using Entente.Numerics;

namespace Entente.Ensembles.Sensitivity;

/// <summary>
/// Borgonovo's δ of one input, estimated from given runs (Plischke, Borgonovo and Smith 2013): half the expected area
/// between the density of the answer and its density when the input is known; 0 of no influence, at most 1. It sees
/// influence of every kind, not only on the variance, and bears dependent inputs.
/// </summary>
/// <param name="Outcome">Whether δ was estimated.</param>
/// <param name="Delta">
/// The estimate less its bootstrap bias, 2δ̂ − mean δ*, and the interval of 2δ̂ − δ*; null unless estimated. Of no influence
/// some half of the bias is left: compare with <see cref="Dummy"/>.
/// </param>
/// <param name="Plain">δ̂ itself, which is above 0 even of no influence; 0 unless estimated.</param>
/// <param name="Runs">Runs used.</param>
/// <param name="Missing">Runs left out because input or answer is not finite.</param>
/// <param name="Classes">Number of classes of the input.</param>
public sealed record DeltaMeasure(Outcome Outcome, Estimate? Delta, double Plain, int Runs, int Missing, int Classes)
{
    private const int LeastRuns = 20;

    /// <summary>δ from values of an input and the answers of the same runs.</summary>
    /// <exception cref="ArgumentException">There are not as many values as answers.</exception>
    /// <remarks>
    /// Densities are Gaussian kernel estimates with the bandwidth of Silverman (1986), binned linearly on a grid; an answer
    /// that takes twenty values or fewer is compared by its frequencies instead. Classes, bandwidths and grid are those
    /// of all runs in every resample.
    /// </remarks>
    public static DeltaMeasure Of(ReadOnlySpan<double> input, ReadOnlySpan<double> output, BootstrapOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var data = GivenData.Of(input, output);
        var outcome = data.Outcome(LeastRuns);
        if (outcome != Outcome.Estimated) return new(outcome, null, 0, data.Output.Length, data.Missing, 0);
        var classes = InputClasses.Cut(data.Input, ClassCount(data.Input.Length));
        var areas = new DensityAreas(data.Output, classes);
        var plain = areas.Delta(null);
        var corrected = Chunks.Map(options.Resamples, options.Threads, b => 2 * plain - areas.Delta(Weights(options, b, data.Output.Length)));
        var value = corrected.Length == 0 ? plain : Columns.Mean(corrected);
        return new(outcome, options.Around(value, corrected), plain, data.Output.Length, data.Missing, classes.Sizes.Length);
    }

    /// <summary>δ of an input that does not exist, drawn at random: what chance alone gives with these answers.</summary>
    public static DeltaMeasure Dummy(ReadOnlySpan<double> output, BootstrapOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var input = new double[output.Length];
        options.Source.Uniform(options.Variable.Child(-1), 0, input);
        return Of(input, output, options);
    }

    /// <summary>The rule of Plischke, Borgonovo and Smith (2013): n to the power 2 / (7 + tanh((1500 − n) / 500)), at most 48.</summary>
    private static int ClassCount(int runs)
    {
        var tanh = 2 * Elementary.Logistic(2 * (1500.0 - runs) / 500) - 1;
        return (int)Math.Min(Math.Ceiling(Elementary.Exp(2 / (7 + tanh) * Elementary.Log(runs))), 48);
    }

    private static double[] Weights(BootstrapOptions options, int resample, int runs)
    {
        var (weights, u) = (new double[runs], new double[runs]);
        options.Source.Uniform(options.Variable.Child(resample), 0, u);
        foreach (var value in u) weights[(int)(value * runs)]++;
        return weights;
    }
}
