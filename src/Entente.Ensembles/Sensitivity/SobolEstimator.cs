namespace Entente.Ensembles.Sensitivity;

/// <summary>Turns sums of terms, over all rows and over each resample, into indices with intervals.</summary>
internal sealed class SobolEstimator(SaltelliBlocks blocks, SobolTerms terms, double[][] sums, BootstrapOptions options)
{
    private readonly double[][] resampled = [.. sums.Skip(1).Where(s => Variance(s, blocks.Rows) > 0)];

    internal SobolIndices Indices(int missing)
    {
        var all = Enumerable.Range(0, blocks.Inputs);
        return new(
            Outcome.Estimated,
            [.. all.Select(i => Estimated(s => Share(s, SobolTerms.First(i))))],
            [.. all.Select(i => Estimated(s => Share(s, terms.Total(i))))],
            [.. blocks.SecondOrder ? all.SelectMany(i => all.Skip(i + 1).Select(j => Pair(i, j))) : []],
            blocks.Rows,
            missing,
            terms.Centre + sums[0][SobolTerms.Mean] / blocks.Rows,
            Variance(sums[0], blocks.Rows));
    }

    private PairEstimate Pair(int i, int j) =>
        new(i, j, Estimated(s => Share(s, terms.Pair(i, j)) - Share(s, SobolTerms.First(i)) - Share(s, SobolTerms.First(j))));

    private Estimate Estimated(Func<double[], double> index) => options.Around(index(sums[0]), [.. resampled.Select(index)]);

    private double Share(double[] s, int term) => s[term] / blocks.Rows / Variance(s, blocks.Rows);

    private static double Variance(double[] s, int rows) =>
        s[SobolTerms.Square] / rows - s[SobolTerms.Mean] / rows * (s[SobolTerms.Mean] / rows);
}
