namespace Entente.Ensembles.Calibration;

/// <summary>A population of parameters.</summary>
/// <param name="Columns">One column per parameter.</param>
/// <param name="Carried">What was simulated with each and not compared.</param>
/// <param name="Weights">They sum to 1.</param>
/// <param name="Distances">Of each one's summaries from the observed.</param>
internal sealed record Particles(double[][] Columns, double[][] Carried, double[] Weights, double[] Distances)
{
    /// <summary>A quantile of the distances, each counting once: the tolerance of the next stage.</summary>
    internal double Quantile(double probability)
    {
        var sorted = (double[])Distances.Clone();
        Array.Sort(sorted);
        return sorted[Math.Clamp((int)Math.Ceiling(probability * sorted.Length) - 1, 0, sorted.Length - 1)];
    }
}

/// <summary>The first proposals that pass, in the order of their numbers.</summary>
internal sealed class Accepted(CalibrationProblem problem, int wanted)
{
    private int count;

    internal double[][] Columns { get; } = CalibrationProblem.Empty(problem.Parameters.Count, wanted);

    internal double[][] Carried { get; } = CalibrationProblem.Empty(problem.Carried.Count, wanted);

    internal double[] Distances { get; } = new double[wanted];

    internal bool Full => count == wanted;

    /// <summary>Takes those that pass until there are enough, and says how many were looked at.</summary>
    internal int Take(double[][] moved, double[][] carried, bool[] possible, ReadOnlySpan<double> apart, double tolerance)
    {
        for (var i = 0; i < apart.Length; i++)
        {
            if (!possible[i] || !(apart[i] <= tolerance)) continue;
            for (var j = 0; j < Columns.Length; j++) Columns[j][count] = moved[j][i];
            for (var k = 0; k < Carried.Length; k++) Carried[k][count] = carried[k][i];
            Distances[count++] = apart[i];
            if (Full) return i + 1;
        }

        return apart.Length;
    }
}
