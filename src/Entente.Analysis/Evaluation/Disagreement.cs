using Entente.Analysis.Findings;
using Entente.Cases;

namespace Entente.Analysis.Evaluation;

/// <summary>Marks findings about which the rival readings of one theory disagree.</summary>
internal static class Disagreement
{
    private static readonly Warning ReadingsDisagree = new("readings-disagree", new Localised(
        "Rival readings of this theory give different verdicts; see the other readings.",
        "此理論的不同解讀得出不同研判；請參照其他解讀。"));

    /// <summary>The findings, marked where another reading of the same question gives another verdict.</summary>
    public static IReadOnlyList<Finding> Marked(IReadOnlyList<Finding> findings)
    {
        var split = findings
            .Where(f => f.Verdict != Finding.NoVerdict)
            .GroupBy(f => (f.Theory, Subject: f.SubjectKey, f.Year))
            .Where(g => g.Select(f => f.Verdict).Distinct().Count() > 1)
            .SelectMany(g => g)
            .Select(f => f.Id)
            .ToHashSet(StringComparer.Ordinal);
        return [.. findings.Select(f => split.Contains(f.Id) ? f with { Warnings = [.. f.Warnings, ReadingsDisagree] } : f)];
    }
}
