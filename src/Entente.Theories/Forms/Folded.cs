using Entente.Numerics;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms;

/// <summary>A column with the prior's share in it and the measures behind it.</summary>
/// <param name="Draws">One value per draw.</param>
/// <param name="PriorShare">Share of the weight that priors hold, 0–1.</param>
/// <param name="Measures">Measures that entered.</param>
public sealed record Folded(ReadOnlyMemory<double> Draws, double PriorShare, IReadOnlyList<Measured> Measures)
{
    /// <summary>Draws at a time: what is folded stays in the first-level cache while one part after another is read.</summary>
    private const int Block = 1024;

    private HashSet<string>? _items;

    /// <summary>Ids of the items behind the measures.</summary>
    public IReadOnlySet<string> Items => _items ??= [.. Measures.SelectMany(m => m.Items).Select(i => i.Id)];

    /// <summary>
    /// Leaves out what no evidence speaks of, unless that is all there is: an adversary whom nobody mentions is not
    /// one that both sides are of one mind about.
    /// </summary>
    public static Folded[] Evidenced(Folded[] all)
    {
        Folded[] spoken = [.. all.Where(f => f.Items.Count > 0)];
        return spoken.Length > 0 ? spoken : all;
    }

    /// <summary>Of nobody at all: nobody falls short (<c>min</c> is 1), and nobody reaches anything (<c>max</c> is 0).</summary>
    public static Folded OfNone(string fold, int draws)
    {
        return new Folded(LentColumns.Filled(draws, fold == "min" ? 1 : 0), 0, []);
    }

    /// <summary>Folds columns draw by draw with <c>min</c>, <c>max</c> or <c>mean</c>, from left to right.</summary>
    public static Folded Fold(string fold, IReadOnlyList<Folded> parts)
    {
        if (parts.Count == 1 && fold != "mean")
        {
            return parts[0];
        }

        var into = LentColumns.Take(parts[0].Draws.Length);
        for (var first = 0; first < into.Length; first += Block)
        {
            Fill(fold, parts, first, into.AsSpan(first, Math.Min(Block, into.Length - first)));
        }

        return new Folded(into, PriorShareOf(fold, parts), parts.Count == 1 ? parts[0].Measures : [.. parts.SelectMany(p => p.Measures).DistinctBy(m => m.Call)]);
    }

    /// <summary>
    /// The lowest of several is known as well as the least known of them; the highest as well as the best known; a mean
    /// as well as all of them together.
    /// </summary>
    private static double PriorShareOf(string fold, IReadOnlyList<Folded> parts) => fold switch
    {
        "min" => parts.Max(p => p.PriorShare),
        "max" => parts.Min(p => p.PriorShare),
        _ => PriorWeight.ShareOf(parts.SelectMany(p => p.Measures)),
    };

    private static void Fill(string fold, IReadOnlyList<Folded> parts, int first, Span<double> into)
    {
        var sofar = parts[0].Draws.Span.Slice(first, into.Length);
        for (var next = 1; next < parts.Count; next++)
        {
            Step(fold, sofar, parts[next].Draws.Span.Slice(first, into.Length), into);
            sofar = into;
        }

        if (fold == "mean")
        {
            Columns.Affine(1.0 / parts.Count, sofar, 0, into);
        }
    }

    private static void Step(string fold, ReadOnlySpan<double> sofar, ReadOnlySpan<double> next, Span<double> into)
    {
        switch (fold)
        {
            case "min":
                Columns.Min(sofar, next, into);
                break;
            case "max":
                Columns.Max(sofar, next, into);
                break;
            default:
                Columns.Add(sofar, next, into);
                break;
        }
    }
}
