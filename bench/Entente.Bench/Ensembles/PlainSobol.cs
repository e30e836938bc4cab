namespace Entente.Bench.Ensembles;

/// <summary>The plain way: pseudo-random rows, one array per block, and for every resample the formulas over gathered rows.</summary>
internal static class PlainSobol
{
    private const int Inputs = 3;

    internal static double[] Of(int rows, int resamples)
    {
        var random = new Random(1);
        var blocks = Blocks(rows, random);
        var identity = Enumerable.Range(0, rows).ToArray();
        var indices = Indices(blocks, identity);
        var resampled = new double[resamples][];
        for (var b = 0; b < resamples; b++)
        {
            var drawn = new int[rows];
            for (var i = 0; i < rows; i++) drawn[i] = random.Next(rows);
            resampled[b] = Indices(blocks, drawn);
        }

        var sorted = resampled.Select(r => r[0]).Order().ToArray();
        return [indices[0], sorted[resamples / 40], sorted[^(resamples / 40 + 1)]];
    }

    private static double[][] Blocks(int rows, Random random)
    {
        var blocks = Enumerable.Range(0, 2 + 2 * Inputs).Select(_ => new double[rows]).ToArray();
        for (var row = 0; row < rows; row++)
        {
            double[] a = [random.NextDouble(), random.NextDouble(), random.NextDouble()], b = [random.NextDouble(), random.NextDouble(), random.NextDouble()];
            blocks[0][row] = SobolBench.Ishigami(a[0], a[1], a[2]);
            blocks[1][row] = SobolBench.Ishigami(b[0], b[1], b[2]);
            for (var i = 0; i < Inputs; i++)
            {
                (a[i], b[i]) = (b[i], a[i]);
                blocks[2 + i][row] = SobolBench.Ishigami(a[0], a[1], a[2]);
                blocks[2 + Inputs + i][row] = SobolBench.Ishigami(b[0], b[1], b[2]);
                (a[i], b[i]) = (b[i], a[i]);
            }
        }

        return blocks;
    }

    private static double[] Indices(double[][] blocks, int[] rows)
    {
        var y = blocks.Select(block => rows.Select(r => block[r]).ToArray()).ToArray();
        var mean = y[0].Concat(y[1]).Average();
        var variance = y[0].Concat(y[1]).Average(v => (v - mean) * (v - mean));
        var first = Enumerable.Range(0, Inputs).Select(i => Mean(rows.Length, r => y[1][r] * (y[2 + i][r] - y[0][r])) / variance).ToArray();
        var total = Enumerable.Range(0, Inputs).Select(i => Mean(rows.Length, r => (y[0][r] - y[2 + i][r]) * (y[0][r] - y[2 + i][r])) / 2 / variance);
        var second = from i in Enumerable.Range(0, Inputs)
                     from j in Enumerable.Range(i + 1, Inputs - i - 1)
                     select Mean(rows.Length, r => y[2 + Inputs + i][r] * y[2 + j][r] - y[0][r] * y[1][r]) / variance - first[i] - first[j];
        return [.. first, .. total, .. second];
    }

    private static double Mean(int count, Func<int, double> term)
    {
        var sum = 0.0;
        for (var i = 0; i < count; i++) sum += term(i);
        return sum / count;
    }
}
