using Entente.Numerics;

namespace Entente.Ensembles.Sensitivity;

/// <summary>
/// The terms whose sums make Sobol indices: (a + b) / 2 and (a² + b²) / 2 for mean and variance; b (abᵢ − a) for the
/// first order (Saltelli et al. 2010, table 2 (b)); (a − abᵢ)² / 2 for the total (Jansen 1999); baᵢ abⱼ − a b for the
/// pairs (Saltelli 2002).
/// </summary>
/// <remarks>All answers are taken from their mean, which leaves the estimators' targets and lessens their variance.</remarks>
internal sealed class SobolTerms(SaltelliBlocks blocks)
{
    internal const int Mean = 0, Square = 1;

    private readonly double centre = (Columns.Mean(blocks.A) + Columns.Mean(blocks.B)) / 2;
    private readonly int inputs = blocks.Inputs;

    internal int Count => 2 + 2 * inputs + (blocks.SecondOrder ? inputs * (inputs - 1) / 2 : 0);

    internal double Centre => centre;

    internal static int First(int input) => 2 + input;

    internal int Total(int input) => 2 + inputs + input;

    /// <summary>The place of the pair i &lt; j: pairs come in the order 01, 02, …, 12, 13, …</summary>
    internal int Pair(int i, int j) => 2 + 2 * inputs + i * (2 * inputs - i - 1) / 2 + (j - i - 1);

    internal void Fill(int first, int count, Span<double> into)
    {
        var (a, b, ab, ba) = (new double[count], new double[count], new double[count], new double[count]);
        Columns.Subtract(blocks.A.Slice(first, count), centre, a);
        Columns.Subtract(blocks.B.Slice(first, count), centre, b);
        MeanAndSquare(a, b, into[..(2 * count)]);
        for (var i = 0; i < inputs; i++)
        {
            Columns.Subtract(blocks.AB(i).Slice(first, count), centre, ab);
            MainEffects(a, b, ab, At(into, First(i), count), At(into, Total(i), count));
        }

        if (!blocks.SecondOrder) return;
        Columns.Multiply(a, b, a);
        for (var i = 0; i < inputs; i++)
        {
            Columns.Subtract(blocks.BA(i).Slice(first, count), centre, ba);
            for (var j = i + 1; j < inputs; j++)
            {
                Columns.Subtract(blocks.AB(j).Slice(first, count), centre, ab);
                var pair = At(into, Pair(i, j), count);
                Columns.Multiply(ba, ab, pair);
                Columns.Subtract(pair, a, pair);
            }
        }
    }

    private static void MeanAndSquare(ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> into)
    {
        var square = into[a.Length..];
        for (var i = 0; i < a.Length; i++)
        {
            into[i] = (a[i] + b[i]) / 2;
            square[i] = (a[i] * a[i] + b[i] * b[i]) / 2;
        }
    }

    private static void MainEffects(ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> ab, Span<double> first, Span<double> total)
    {
        for (var i = 0; i < a.Length; i++)
        {
            var change = ab[i] - a[i];
            first[i] = b[i] * change;
            total[i] = change * change / 2;
        }
    }

    private static Span<double> At(Span<double> terms, int term, int count) => terms.Slice(term * count, count);
}
