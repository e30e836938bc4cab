using Entente.Analysis.Findings;
using Entente.Cases;

namespace Entente.Reports.Outline;

/// <summary>A theory that gives no verdict: where it comes closest to one.</summary>
/// <param name="Series">The subject that is documented best.</param>
/// <param name="Finding">The year in which it is.</param>
internal sealed record OpenAnswer(Series Series, Finding Finding)
{
    /// <summary>
    /// The answer of the theory's own reading about the subject and year whose thinnest deciding part is best known; the latest of equals.
    /// </summary>
    public static OpenAnswer Of(TheoryGroup group) =>
        group.Own.SelectMany(s => s.Findings.Select(f => new OpenAnswer(s, f))).OrderBy(a => a.Finding.PriorShare).ThenByDescending(a => a.Finding.Year).First();

    /// <summary>What more draws give than anything else.</summary>
    public Alternative? Likeliest => Finding.Alternatives.FirstOrDefault(a => a.Probability > 0);

    /// <summary>What lacks evidence most, and the prior's share in it.</summary>
    public (Localised Title, double PriorShare)? Thinnest => BindingPart.Of(Finding) is { } part
        ? (part.Title, part.PriorShare)
        : Finding.Indicators.MaxBy(i => i.PriorShare) is { } indicator ? (indicator.Title, indicator.PriorShare) : null;
}
