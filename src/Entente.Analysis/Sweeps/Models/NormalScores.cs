using Entente.Numerics;

namespace Entente.Analysis.Sweeps.Models;

/// <summary>
/// Values replaced by normal quantiles of their ranks (van der Waerden). δ and PAWN do not change under a monotone change of scale, but
/// densities of values with a few enormous ones among them cannot be estimated.
/// </summary>
internal static class NormalScores
{
    /// <summary>Φ⁻¹((rank + ½) / n), equal values sharing their mean rank; what is not finite is left out of the ranking and stays missing.</summary>
    public static double[] Of(ReadOnlySpan<double> values)
    {
        var (sorted, order, known) = (values.ToArray(), Enumerable.Range(0, values.Length).ToArray(), 0);
        foreach (var value in values)
        {
            known += double.IsFinite(value) ? 1 : 0;
        }

        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[i] = double.IsFinite(sorted[i]) ? sorted[i] : double.PositiveInfinity; // last, and not looked at
        }

        Array.Sort(sorted, order);
        var scores = new double[values.Length];
        Array.Fill(scores, double.NaN);
        for (var (first, next) = (0, 0); first < known; first = next)
        {
            while (next < known && sorted[next] == sorted[first])
            {
                next++;
            }

            double score = ((first + next - 1) / 2.0 + 0.5) / known;
            Elementary.NormalQuantile(new ReadOnlySpan<double>(in score), new Span<double>(ref score));
            for (var rank = first; rank < next; rank++)
            {
                scores[order[rank]] = score;
            }
        }

        return scores;
    }
}
