using Entente.Numerics;

namespace Entente.Ensembles.Calibration;

/// <summary>
/// Moves accepted values to where the observed summaries would have them: the part that a weighted linear regression on the distances explains is taken away
/// (Beaumont, Zhang and Balding 2002, eq. 4–6).
/// </summary>
/// <param name="apart">How far each summary of each accepted simulation lies from the observed one, a column each.</param>
/// <param name="weights">Of the accepted; they sum to 1.</param>
internal sealed class LocalRegression(double[][] apart, double[] weights)
{
    // Of the mean square of the summaries: keeps two summaries that always agree from spoiling the solution.
    private const double Ridge = 1e-6;

    private readonly double[][] inverse = Inverse(apart, weights);

    /// <summary>Adjusts the parameters and those carried quantities that have a scale for it, in place; nothing with too few rows to tell slopes by.</summary>
    internal void Adjust(CalibrationProblem problem, Posterior posterior)
    {
        if (weights.Length < 4 * (apart.Length + 1)) return;
        for (var j = 0; j < posterior.Sample.Count; j++)
        {
            var (prior, column) = (problem.Parameters[j].Prior, posterior.Sample[j]);
            prior.Open(column);
            Adjust(column);
            prior.Close(column);
        }

        for (var k = 0; k < posterior.Carried.Count; k++)
        {
            if (problem.Carried[k] == Link.None) continue;
            Links.Open(problem.Carried[k], posterior.Carried[k]);
            Adjust(posterior.Carried[k]);
            Links.Close(problem.Carried[k], posterior.Carried[k]);
        }
    }

    private void Adjust(double[] values)
    {
        var weighed = new double[values.Length];
        Columns.Add(values, -Columns.Dot(values, weights), weighed);
        Columns.Multiply(weighed, weights, weighed);
        var towards = apart.Select(column => Columns.Dot(column, weighed)).ToArray();
        for (var k = 0; k < apart.Length; k++)
        {
            var slope = 0.0;
            for (var l = 0; l < apart.Length; l++) slope += inverse[k][l] * towards[l];
            Columns.AddScaled(values, -slope, apart[k]);
        }
    }

    /// <summary>The inverse of the weighted covariances of the summaries, by Gauss and Jordan; symmetric and positive thanks to the ridge.</summary>
    private static double[][] Inverse(double[][] apart, double[] weights)
    {
        var n = apart.Length;
        var rows = Enumerable.Range(0, n).Select(k => Enumerable.Range(0, 2 * n).Select(l => l < n ? Covariance(apart[k], apart[l], weights) : l - n == k ? 1.0 : 0).ToArray()).ToArray();
        var ridge = Ridge * Enumerable.Range(0, n).Sum(k => rows[k][k]) / Math.Max(1, n);
        for (var k = 0; k < n; k++) rows[k][k] += ridge > 0 ? ridge : 1;
        for (var pivot = 0; pivot < n; pivot++)
        {
            var by = rows[pivot][pivot];
            for (var l = 0; l < 2 * n; l++) rows[pivot][l] /= by;
            for (var k = 0; k < n; k++)
                if (k != pivot) Columns.AddScaled(rows[k], -rows[k][pivot], rows[pivot]);
        }

        return [.. rows.Select(row => row[n..])];
    }

    private static double Covariance(double[] x, double[] y, double[] weights)
    {
        var products = new double[x.Length];
        Columns.Multiply(x, y, products);
        return Columns.Dot(products, weights) - Columns.Dot(x, weights) * Columns.Dot(y, weights);
    }
}
