using Entente.Numerics;

namespace Entente.Ensembles.Calibration;

/// <summary>
/// The Euclidean distance of simulated from observed summaries, each in units of its median absolute deviation under the prior, so that no
/// summary outweighs another by its unit (Prangle 2017). Where more than half of the simulations agree the standard deviation stands in; a
/// summary that never varies says nothing about any parameter and is left out.
/// </summary>
internal sealed class SummaryDistance
{
    private readonly double[] scales;

    private SummaryDistance(double[] scales) => this.scales = scales;

    internal static SummaryDistance Of(double[][] summaries) => new([.. summaries.Select(Scale)]);

    /// <summary>Writes the distance of each simulation; +∞ where a summary is missing.</summary>
    internal void Write(double[][] summaries, ReadOnlySpan<double> observed, int first, Span<double> into)
    {
        into.Clear();
        using var rented = new Rented(into.Length);
        var apart = rented.Span;
        for (var k = 0; k < scales.Length; k++)
        {
            if (scales[k] == 0) continue;
            Columns.Affine(1 / scales[k], summaries[k].AsSpan(first, into.Length), -observed[k] / scales[k], apart);
            Columns.Multiply(apart, apart, apart);
            Columns.Add(into, apart, into);
        }

        Columns.Sqrt(into, into);
        for (var i = 0; i < into.Length; i++)
            if (double.IsNaN(into[i])) into[i] = double.PositiveInfinity;
    }

    /// <summary>How far the summaries of some simulations lie from the observed ones, a column each; those that never vary are left out.</summary>
    internal double[][] Apart(double[][] summaries, ReadOnlySpan<double> observed, int[] kept)
    {
        var found = new List<double[]>();
        for (var k = 0; k < scales.Length; k++)
        {
            if (scales[k] == 0) continue;
            var column = new double[kept.Length];
            for (var i = 0; i < kept.Length; i++) column[i] = (summaries[k][kept[i]] - observed[k]) / scales[k];
            found.Add(column);
        }

        return [.. found];
    }

    private static double Scale(double[] summary)
    {
        var present = summary.Where(double.IsFinite).ToArray();
        if (present.Length == 0) return 0;
        var median = Quantiles.Of(present, 0.5);
        var deviations = present.Select(x => Math.Abs(x - median)).ToArray();
        var scale = Quantiles.Of(deviations, 0.5);
        if (scale > 0) return scale;
        return present.Length > 1 && Columns.Variance(present) is > 0 and var variance ? Math.Sqrt(variance) : 0;
    }

    private readonly ref struct Rented(int length)
    {
        private readonly double[] array = System.Buffers.ArrayPool<double>.Shared.Rent(length);

        internal Span<double> Span => array.AsSpan(0, length);

        public void Dispose() => System.Buffers.ArrayPool<double>.Shared.Return(array);
    }
}
