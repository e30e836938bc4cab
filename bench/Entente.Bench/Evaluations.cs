using Entente.Numerics;

namespace Entente.Bench;

/// <summary>The workload's formulas written in three ways.</summary>
internal static class Evaluations
{
    internal static void Nothing(double[][] u, int count, double[] sums)
    {
    }

    internal static void ByColumns(double[][] u, int count, double[] sums)
    {
        Span<double> f = stackalloc double[count];
        for (var e = 0; e < Workload.Formulas; e++)
        {
            Columns.Multiply(u[Workload.VariableOf(e, 0)].AsSpan(0, count), Workload.WeightOf(0), f);
            for (var k = 1; k < Workload.Terms; k++)
                Columns.AddScaled(f, Workload.WeightOf(k), u[Workload.VariableOf(e, k)].AsSpan(0, count));
            Columns.Affine(1.5, f, -0.25, f);
            Columns.Clip(f, 0, 1, f);
            Columns.Affine(8, f, -4, f);
            Elementary.Logistic(f, f);
            sums[e] += Columns.Sum(f);
            sums[Workload.Formulas + e] += Columns.SumOfSquares(f);
        }
    }

    internal static void ByPlainLoop(double[][] u, int count, double[] sums)
    {
        for (var e = 0; e < Workload.Formulas; e++)
        {
            var (a, b, c, d, g) = (Column(u, e, 0), Column(u, e, 1), Column(u, e, 2), Column(u, e, 3), Column(u, e, 4));
            var (sum, squares) = (0.0, 0.0);
            for (var i = 0; i < count; i++)
            {
                var m = 1 / 15.0 * a[i] + 2 / 15.0 * b[i] + 3 / 15.0 * c[i] + 4 / 15.0 * d[i] + 5 / 15.0 * g[i];
                var clipped = Math.Min(Math.Max(1.5 * m - 0.25, 0), 1);
                var f = 1 / (1 + Math.Exp(-8 * (clipped - 0.5)));
                sum += f;
                squares += f * f;
            }

            sums[e] += sum;
            sums[Workload.Formulas + e] += squares;
        }
    }

    private static double[] Column(double[][] u, int formula, int term) => u[Workload.VariableOf(formula, term)];
}
