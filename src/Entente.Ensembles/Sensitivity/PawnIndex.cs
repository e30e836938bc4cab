using Entente.Numerics;

namespace Entente.Ensembles.Sensitivity;

/// <summary>
/// The PAWN index of one input from given runs (Pianosi and Wagener 2018): the Kolmogorov–Smirnov distances between the
/// distribution of the answer and its distributions within classes of the input, each in [0, 1].
/// </summary>
/// <param name="Outcome">Whether the index was estimated; if not, the distances are 0.</param>
/// <param name="Median">Median distance.</param>
/// <param name="Maximum">Largest distance: whether the input matters anywhere.</param>
/// <param name="Mean">Mean distance.</param>
/// <param name="Minimum">Least distance.</param>
/// <param name="Runs">Runs used.</param>
/// <param name="Missing">Runs left out because input or answer is not finite.</param>
/// <param name="Classes">Number of classes of the input.</param>
public sealed record PawnIndex(Outcome Outcome, double Median, double Maximum, double Mean, double Minimum, int Runs, int Missing, int Classes)
{
    /// <summary>The index from values of an input and the answers of the same runs.</summary>
    /// <param name="input">The values.</param>
    /// <param name="output">The answers.</param>
    /// <param name="classes">Number of classes wanted, at least 2; each needs some dozens of runs.</param>
    /// <exception cref="ArgumentException">There are not as many values as answers.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two classes.</exception>
    public static PawnIndex Of(ReadOnlySpan<double> input, ReadOnlySpan<double> output, int classes = 10)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classes, 2);
        var data = GivenData.Of(input, output);
        var outcome = data.Outcome(2 * classes);
        if (outcome != Outcome.Estimated) return new(outcome, 0, 0, 0, 0, data.Output.Length, data.Missing, 0);
        var cut = InputClasses.Cut(data.Input, classes);
        var distances = Distances(data.Output, cut);
        return new(
            outcome, Quantiles.Of(distances, 0.5), Columns.Maximum(distances), Columns.Mean(distances), Columns.Minimum(distances),
            data.Output.Length, data.Missing, cut.Sizes.Length);
    }

    /// <summary>The index of an input that does not exist, drawn at random: what chance alone gives with these answers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two classes.</exception>
    public static PawnIndex Dummy(ReadOnlySpan<double> output, DrawSource source, StreamId variable, int classes = 10)
    {
        ArgumentNullException.ThrowIfNull(source);
        var input = new double[output.Length];
        source.Uniform(variable, 0, input);
        return Of(input, output, classes);
    }

    private static double[] Distances(double[] output, InputClasses classes)
    {
        var order = Enumerable.Range(0, output.Length).ToArray();
        Array.Sort((double[])output.Clone(), order);
        var (distances, below) = (new double[classes.Sizes.Length], new int[classes.Sizes.Length]);
        for (var rank = 0; rank < order.Length; rank++)
        {
            below[classes.Of[order[rank]]]++;
            if (rank + 1 < order.Length && output[order[rank + 1]] == output[order[rank]]) continue;
            var all = (rank + 1.0) / order.Length;
            for (var c = 0; c < below.Length; c++)
                distances[c] = Math.Max(distances[c], Math.Abs(all - (double)below[c] / classes.Sizes[c]));
        }

        return distances;
    }
}
