using Entente.Numerics;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms;

/// <summary>A column with the prior's share in it and the measures behind it.</summary>
/// <param name="Draws">One value per draw.</param>
/// <param name="Measures">Measures that entered.</param>
public sealed record Folded(ReadOnlyMemory<double> Draws, IReadOnlyList<Measured> Measures)
{
    /// <summary>Share of the weight that priors hold, 0–1.</summary>
    public double PriorShare => PriorWeight.ShareOf(Measures);

    /// <summary>
    /// Leaves out what no evidence speaks of, unless that is all there is: an adversary whom nobody mentions is not
    /// one that both sides are of one mind about.
    /// </summary>
    public static Folded[] Evidenced(Folded[] all)
    {
        var spoken = all.Where(f => f.Measures.Any(m => m.Items.Count > 0)).ToArray();
        return spoken.Length > 0 ? spoken : all;
    }

    /// <summary>Folds columns draw by draw with <c>min</c>, <c>max</c> or <c>mean</c>, from left to right.</summary>
    public static Folded Fold(string fold, IReadOnlyList<Folded> parts)
    {
        var into = parts[0].Draws.ToArray();
        foreach (var part in parts.Skip(1))
        {
            Step(fold, part.Draws.Span, into);
        }

        if (fold == "mean")
        {
            Columns.Affine(1.0 / parts.Count, into, 0, into);
        }

        return new Folded(into, [.. parts.SelectMany(p => p.Measures).DistinctBy(m => m.Call)]);
    }

    private static void Step(string fold, ReadOnlySpan<double> next, Span<double> into)
    {
        switch (fold)
        {
            case "min":
                Columns.Min(into, next, into);
                break;
            case "max":
                Columns.Max(into, next, into);
                break;
            default:
                Columns.Add(into, next, into);
                break;
        }
    }
}
