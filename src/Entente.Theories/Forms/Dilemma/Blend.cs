using Entente.Numerics;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Dilemma;

/// <summary>
/// A weighted mean of determinants. The literature names them and does not weigh them, so that the weights are drawn
/// from the flat distribution over all that add up to 1, as in the Bayesian bootstrap (Rubin 1981): normalised
/// standard exponential variates. A determinant has the same weight for every subject and year of one draw.
/// </summary>
internal static class Blend
{
    /// <summary>The mean, 0–1, and what is known of it.</summary>
    /// <param name="stream">Names the weights' random streams.</param>
    /// <param name="determinants">What to weigh; empty gives 1, known for certain.</param>
    /// <param name="levels">Their levels, in the same order.</param>
    /// <param name="measures">Where weights are drawn.</param>
    public static Folded Of(string stream, IReadOnlyList<Determinant> determinants, IReadOnlyList<Folded> levels, IMeasures measures) => levels.Count switch
    {
        0 => new Folded(LentColumns.Filled(measures.Draws, 1), 0, []),
        1 => levels[0] with { Draws = Clipped(levels[0].Draws.Span) },
        _ => Weighted(stream, determinants, levels, measures),
    };

    private static Folded Weighted(string stream, IReadOnlyList<Determinant> determinants, IReadOnlyList<Folded> levels, IMeasures measures)
    {
        string[] streams = [.. determinants.Select(d => $"{stream}.{d.Id}")];
        var (sum, weighted) = (LentColumns.Filled(measures.Draws, 0), LentColumns.Take(measures.Draws));
        for (var i = 0; i < levels.Count; i++)
        {
            Columns.Multiply(Weight(streams[i], measures).Span, levels[i].Draws.Span, weighted);
            Columns.Add(sum, weighted, sum);
        }

        Columns.Divide(sum, Total(streams, measures).Span, sum);
        var measured = levels.SelectMany(l => l.Measures).DistinctBy(m => m.Call).ToArray();
        return new Folded(Clipped(sum), PriorWeight.ShareOf(measured), measured);
    }

    /// <summary>Standard exponential variates.</summary>
    private static ReadOnlyMemory<double> Weight(string stream, IMeasures measures) => measures.Kept($"exponential:{stream}", () =>
    {
        var weight = LentColumns.Take(measures.Draws);
        Elementary.Log(measures.Uniform(stream).Span, weight);
        Columns.Negate(weight, weight);
        return weight;
    });

    private static ReadOnlyMemory<double> Total(string[] streams, IMeasures measures) => measures.Kept($"exponentials:{string.Join('\n', streams)}", () =>
    {
        var total = LentColumns.Filled(measures.Draws, 0);
        foreach (var stream in streams)
        {
            Columns.Add(total, Weight(stream, measures).Span, total);
        }

        return total;
    });

    private static double[] Clipped(ReadOnlySpan<double> level)
    {
        var clipped = LentColumns.Take(level.Length);
        Columns.Clip(level, 0, 1, clipped);
        return clipped;
    }
}
