using Entente.Numerics;

namespace Entente.Bench;

/// <summary>The workload's formulas written in three ways; the first two give the same bits.</summary>
internal static class Evaluations
{
    internal static void Nothing(double[][] u, int count, double[] sums)
    {
    }

    internal static void ByColumns(double[][] u, int count, double[] sums)
    {
        Span<double> f = stackalloc double[count];
        ReadOnlySpan<double> weights = Workload.Weights;
        var columns = new double[Workload.Terms][];
        for (var e = 0; e < Workload.Formulas; e++)
        {
            for (var k = 0; k < columns.Length; k++) columns[k] = Column(u, e, k);
            Columns.WeightedSum(weights, columns, 0, f);
            Columns.AffineClip(1.5, f, -0.25, 0, 1, f);
            Columns.Affine(8, f, -4, f);
            Elementary.Logistic(f, f);
            var (sum, squares) = Columns.SumAndSumOfSquares(f);
            sums[e] += sum;
            sums[Workload.Formulas + e] += squares;
        }
    }

    /// <summary>Draw by draw, with this library's logistic and its order of summation: draw i goes to sum i mod 8.</summary>
    internal static void ByPlainLoop(double[][] u, int count, double[] sums)
    {
        Span<double> sum = stackalloc double[8];
        Span<double> squares = stackalloc double[8];
        for (var e = 0; e < Workload.Formulas; e++)
        {
            var (a, b, c, d, g) = (Column(u, e, 0), Column(u, e, 1), Column(u, e, 2), Column(u, e, 3), Column(u, e, 4));
            sum.Clear();
            squares.Clear();
            for (var i = 0; i < count; i++)
            {
                var f = Elementary.Logistic(8 * (Clipped(a[i], b[i], c[i], d[i], g[i]) - 0.5));
                sum[i & 7] += f;
                squares[i & 7] += f * f;
            }

            sums[e] += Joined(sum);
            sums[Workload.Formulas + e] += Joined(squares);
        }
    }

    /// <summary>Draw by draw with the platform's exponential, whose last digits differ.</summary>
    internal static void ByPlatformLoop(double[][] u, int count, double[] sums)
    {
        for (var e = 0; e < Workload.Formulas; e++)
        {
            var (a, b, c, d, g) = (Column(u, e, 0), Column(u, e, 1), Column(u, e, 2), Column(u, e, 3), Column(u, e, 4));
            var (sum, squares) = (0.0, 0.0);
            for (var i = 0; i < count; i++)
            {
                var f = 1 / (1 + Math.Exp(-8 * (Clipped(a[i], b[i], c[i], d[i], g[i]) - 0.5)));
                sum += f;
                squares += f * f;
            }

            sums[e] += sum;
            sums[Workload.Formulas + e] += squares;
        }
    }

    private static double Clipped(double a, double b, double c, double d, double g)
    {
        var m = 1 / 15.0 * a + 2 / 15.0 * b + 3 / 15.0 * c + 4 / 15.0 * d + 5 / 15.0 * g;
        return Math.Min(Math.Max(1.5 * m - 0.25, 0), 1);
    }

    private static double Joined(ReadOnlySpan<double> s) => ((s[0] + s[4]) + (s[2] + s[6])) + ((s[1] + s[5]) + (s[3] + s[7]));

    private static double[] Column(double[][] u, int formula, int term) => u[Workload.VariableOf(formula, term)];
}
