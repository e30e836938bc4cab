using Entente.Numerics;

namespace Entente.Ensembles.Sensitivity;

/// <summary>
/// Resampled sums of terms. A bootstrap sum is Σ wᵢ tᵢ, with wᵢ the number of times that row i was drawn: the terms are
/// worked out once per block of rows, and every resample is a scalar product with them, read in order.
/// </summary>
internal static class Resamples
{
    private const int Block = 1024;

    /// <summary>Counts kept at a time, in elements: 32 MiB.</summary>
    private const int MostCounts = 1 << 24;

    /// <summary>Writes the terms of the rows first, first + 1, …: one span of the row count per term, one after the other.</summary>
    internal delegate void Terms(int first, int count, Span<double> into);

    /// <summary>The sums of each term over all rows, and then over each resample.</summary>
    internal static double[][] Sums(int rows, int terms, Terms fill, BootstrapOptions options)
    {
        var all = new List<double[]>(1 + options.Resamples);
        all.AddRange(Pass([null], rows, terms, fill, options.Threads));
        var batch = Math.Max(1, MostCounts / rows);
        for (var first = 0; first < options.Resamples; first += batch)
        {
            var start = first;
            var counts = Chunks.Map(Math.Min(batch, options.Resamples - first), options.Threads, b => Draw(options, start + b, rows));
            all.AddRange(Pass(counts, rows, terms, fill, options.Threads));
        }

        return [.. all];
    }

    /// <summary>How often each row is drawn. A row drawn 65 536 times would need as many rows, and chance beyond belief.</summary>
    private static ushort[] Draw(BootstrapOptions options, int resample, int rows)
    {
        var counts = new ushort[rows];
        Span<double> u = stackalloc double[Block];
        var variable = options.Variable.Child(resample);
        for (var first = 0; first < rows; first += Block)
        {
            var some = u[..Math.Min(Block, rows - first)];
            options.Source.Uniform(variable, first, some);
            foreach (var value in some) counts[(int)(value * rows)]++;
        }

        return counts;
    }

    /// <summary>The sums of each term under each set of weights; null weighs every row once.</summary>
    private static double[][] Pass(ushort[]?[] weights, int rows, int terms, Terms fill, int threads)
    {
        var chunks = (rows + Chunks.Length - 1) / Chunks.Length;
        var parts = Chunks.Map(chunks, threads, chunk => Part(weights, chunk * Chunks.Length, Math.Min(rows, (chunk + 1) * Chunks.Length), terms, fill));
        var sums = weights.Select(_ => new double[terms]).ToArray();
        foreach (var part in parts) // in the order of the rows
            for (var b = 0; b < sums.Length; b++) Columns.Add(sums[b], part.AsSpan(b * terms, terms), sums[b]);
        return sums;
    }

    private static double[] Part(ushort[]?[] weights, int first, int end, int terms, Terms fill)
    {
        var sums = new double[weights.Length * terms];
        var values = new double[terms * Block];
        var w = new double[Block];
        for (; first < end; first += Block)
        {
            var count = Math.Min(Block, end - first);
            fill(first, count, values.AsSpan(0, terms * count));
            for (var b = 0; b < weights.Length; b++)
            {
                Weigh(weights[b], first, w.AsSpan(0, count));
                for (var t = 0; t < terms; t++) sums[b * terms + t] += Columns.Dot(w.AsSpan(0, count), values.AsSpan(t * count, count));
            }
        }

        return sums;
    }

    private static void Weigh(ushort[]? counts, int first, Span<double> into)
    {
        if (counts is null)
        {
            into.Fill(1);
            return;
        }

        var some = counts.AsSpan(first, into.Length);
        for (var i = 0; i < into.Length; i++) into[i] = some[i];
    }
}
