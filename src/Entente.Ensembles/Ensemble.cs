using System.Buffers;
using Entente.Numerics;

namespace Entente.Ensembles;

/// <summary>A model, run on many points at once.</summary>
/// <param name="inputs">One column per coordinate; the first <paramref name="outputs"/>.Length elements of each are points in the unit cube.</param>
/// <param name="outputs">Receives the model's answer at each point; NaN where it has none.</param>
public delegate void Simulation(ReadOnlySpan<double[]> inputs, Span<double> outputs);

/// <summary>Runs of a model over a design.</summary>
public static class Ensemble
{
    /// <summary>The model's answer at every point of the design, in the order of the points; the same bits on any number of threads.</summary>
    /// <param name="points">The design, of fewer than 2³¹ points.</param>
    /// <param name="model">Must be safe to run at once on different points, and answer each point alone.</param>
    /// <param name="threads">Most threads to use; at least 1.</param>
    /// <param name="cancellation">Looked at before each chunk.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static double[] Run(IPoints points, Simulation model, int threads, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(model);
        var outputs = new double[checked((int)points.Count)];
        Chunks.For(
            points.Count,
            threads,
            (first, count) => Part(points, model, first, outputs.AsSpan((int)first, count)),
            cancellation);
        return outputs;
    }

    private static void Part(IPoints points, Simulation model, long first, Span<double> outputs)
    {
        var inputs = new double[points.Dimensions][];
        for (var j = 0; j < inputs.Length; j++)
        {
            inputs[j] = ArrayPool<double>.Shared.Rent(outputs.Length);
            points.Fill(j, first, inputs[j].AsSpan(0, outputs.Length));
        }

        model(inputs, outputs);
        foreach (var column in inputs) ArrayPool<double>.Shared.Return(column);
    }
}
