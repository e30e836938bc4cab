using Entente.Analysis.Findings;
using Entente.Analysis.Flips;
using Entente.Cases;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Outline;

/// <summary>What leaving out an item does to a verdict, and what is known of overturning it by the item.</summary>
/// <param name="Item">The item, with its influence in percentage points.</param>
/// <param name="Without">Probability of the verdict without it, 0–1.</param>
/// <param name="Absent">A smallest set of items with it whose absence overturns the verdict; null where none is known.</param>
/// <param name="Opposite">A smallest set with it that overturns the verdict when read the opposite way; null where none is known.</param>
internal sealed record Swing(Influence Item, double Without, FlipSet? Absent, FlipSet? Opposite)
{
    /// <summary>Items told at most.</summary>
    public const int Most = 12;

    /// <summary>The items that move the verdict by a tenth of a point or more, the farthest first; none where there is no verdict.</summary>
    public static IReadOnlyList<Swing> Of(Finding finding) => finding.Probability is not { } probability
        ? []
        : [.. finding.Deciding(Most).Where(e => double.IsFinite(e.Points!.Value)).Select(e => new Swing(
            e,
            Math.Clamp(probability + (e.Points!.Value / 100), 0, 1),
            Holding(finding.Flips?.Removal, e.Id),
            Holding(finding.Flips?.Opposite, e.Id)))];

    /// <summary>What is known of overturning the verdict by it, in sentences.</summary>
    public IEnumerable<Localised> Notes(Finding finding)
    {
        if (Absent is { } absent)
        {
            yield return Note(finding, absent, TornadoWords.Absent, TornadoWords.AbsentWith);
        }

        if (Opposite is { } opposite)
        {
            yield return Note(finding, opposite, TornadoWords.Opposite, TornadoWords.OppositeWith);
        }
    }

    private static FlipSet? Holding(FlipSearchResult? result, string item) => result?.Sets.FirstOrDefault(s => s.Items.Contains(item));

    private Localised Note(Finding finding, FlipSet set, Localised alone, Localised together)
    {
        string[] others = [.. set.Items.Where(i => i != Item.Id)];
        var becomes = finding.Alternatives.FirstOrDefault(a => a.Verdict == set.Verdict)?.Text ?? Localised.Same(set.Verdict);
        return (others.Length == 0 ? alone : together).Fill(
            ("items", new(string.Join(", ", others), string.Join("、", others))), ("verdict", becomes), ("share", Localised.Same(Numbers.Percent(set.Probability))));
    }
}
