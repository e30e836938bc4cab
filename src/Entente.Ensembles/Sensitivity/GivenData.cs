namespace Entente.Ensembles.Sensitivity;

/// <summary>Pairs of an input and an answer, both finite, from runs of any design.</summary>
internal sealed record GivenData(double[] Input, double[] Output, int Missing)
{
    /// <exception cref="ArgumentException">There are not as many inputs as answers.</exception>
    internal static GivenData Of(ReadOnlySpan<double> input, ReadOnlySpan<double> output)
    {
        if (input.Length != output.Length)
            throw new ArgumentException($"{input.Length} values of an input do not match {output.Length} answers.", nameof(input));
        var (x, y) = (new List<double>(input.Length), new List<double>(input.Length));
        for (var i = 0; i < input.Length; i++)
        {
            if (!double.IsFinite(input[i]) || !double.IsFinite(output[i])) continue;
            x.Add(input[i]);
            y.Add(output[i]);
        }

        return new([.. x], [.. y], input.Length - x.Count);
    }

    /// <summary>Why nothing can be said of the answers, if so.</summary>
    internal Outcome Outcome(int leastRuns) =>
        Output.Length < leastRuns ? Sensitivity.Outcome.TooFewRuns
        : Output.AsSpan().ContainsAnyExcept(Output[0]) ? Sensitivity.Outcome.Estimated
        : Sensitivity.Outcome.NoVariation;
}
