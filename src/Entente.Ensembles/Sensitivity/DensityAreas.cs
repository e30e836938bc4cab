using Entente.Numerics;

namespace Entente.Ensembles.Sensitivity;

/// <summary>Areas between the distribution of an answer and its distributions within classes of an input.</summary>
internal sealed class DensityAreas
{
    private const int Grid = 512;
    private const int MostValues = 20;

    /// <summary>Kernels are cut off at four bandwidths, where 0.006 % of their mass is left.</summary>
    private const double Reach = 4;

    private readonly InputClasses classes;
    private readonly int[] cell;
    private readonly double[] share; // of a run that goes to the next cell
    private readonly double[][] kernels; // by class; the last is that of all runs
    private readonly int cells;

    internal DensityAreas(double[] output, InputClasses classes)
    {
        this.classes = classes;
        (cell, share) = (new int[output.Length], new double[output.Length]);
        var values = output.Distinct().Take(MostValues + 1).Order().ToArray();
        if (values.Length <= MostValues)
        {
            cells = values.Length + 1; // the last stays empty
            for (var i = 0; i < output.Length; i++) cell[i] = Array.BinarySearch(values, output[i]);
            kernels = [.. Enumerable.Repeat<double[]>([1], classes.Sizes.Length + 1)];
            return;
        }

        cells = Grid;
        var widths = Bandwidths(output);
        var margin = Reach * Columns.Maximum(widths);
        var low = Columns.Minimum(output) - margin;
        var step = (Columns.Maximum(output) + margin - low) / (Grid - 1);
        for (var i = 0; i < output.Length; i++)
        {
            var at = (output[i] - low) / step;
            cell[i] = Math.Min((int)at, Grid - 2);
            share[i] = at - cell[i];
        }

        kernels = [.. widths.Select(width => Kernel(Math.Max(width / step, 0.5)))];
    }

    /// <summary>δ̂, each run counted as often as its weight says; null counts each once.</summary>
    internal double Delta(double[]? weights)
    {
        var counts = new double[kernels.Length][];
        for (var c = 0; c < counts.Length; c++) counts[c] = new double[cells];
        var sizes = new double[classes.Sizes.Length];
        for (var i = 0; i < cell.Length; i++)
        {
            var weight = weights is null ? 1 : weights[i];
            if (weight == 0) continue;
            var c = classes.Of[i];
            counts[c][cell[i]] += weight * (1 - share[i]);
            counts[c][cell[i] + 1] += weight * share[i];
            sizes[c] += weight;
        }

        for (var c = 0; c < sizes.Length; c++) Columns.Add(counts[^1], counts[c], counts[^1]);
        return Expected(counts, sizes);
    }

    private double Expected(double[][] counts, double[] sizes)
    {
        var all = Smooth(counts[^1], kernels[^1], cell.Length);
        var sum = 0.0;
        for (var c = 0; c < sizes.Length; c++)
        {
            if (sizes[c] == 0) continue;
            var area = 0.0;
            var own = Smooth(counts[c], kernels[c], sizes[c]);
            for (var g = 0; g < cells; g++) area += Math.Abs(all[g] - own[g]);
            sum += sizes[c] / cell.Length * area / 2;
        }

        return sum;
    }

    private double[] Bandwidths(double[] output)
    {
        var members = classes.Sizes.Select(size => new List<double>(size)).ToArray();
        for (var i = 0; i < output.Length; i++) members[classes.Of[i]].Add(output[i]);
        return [.. members.Select(m => Bandwidth([.. m])), Bandwidth(output)];
    }

    /// <summary>Standard deviation times (4 / (3 n)) to the power 1/5 (Silverman 1986).</summary>
    private static double Bandwidth(double[] values) =>
        values.Length < 2 ? 0 : Math.Sqrt(Columns.Variance(values)) * Elementary.Exp(Elementary.Log(4.0 / (3 * values.Length)) / 5);

    /// <summary>The right half of a Gaussian of the given width in cells, with its whole mass 1.</summary>
    private static double[] Kernel(double width)
    {
        var kernel = new double[Math.Min(Grid, (int)Math.Ceiling(Reach * width) + 1)];
        var mass = 0.0;
        for (var d = 0; d < kernel.Length; d++)
        {
            kernel[d] = Elementary.Exp(-0.5 * (d / width) * (d / width));
            mass += d == 0 ? kernel[d] : 2 * kernel[d];
        }

        Columns.Scale(kernel, 1 / mass);
        return kernel;
    }

    private static double[] Smooth(double[] counts, double[] kernel, double size)
    {
        var (length, reach) = (counts.Length, kernel.Length - 1);
        var padded = new double[length + 2 * reach];
        var whole = new double[2 * reach + 1];
        for (var d = 0; d <= reach; d++) whole[reach + d] = whole[reach - d] = kernel[d];
        for (var g = 0; g < length; g++)
            if (counts[g] != 0) Columns.AddScaled(padded.AsSpan(g, whole.Length), counts[g] / size, whole);
        return padded[reach..(reach + length)];
    }
}
