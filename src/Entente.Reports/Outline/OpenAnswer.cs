using Entente.Analysis.Findings;

namespace Entente.Reports.Outline;

/// <summary>A theory that gives no verdict: where it comes closest to one.</summary>
/// <param name="Series">The subject that is documented best.</param>
internal sealed record OpenAnswer(Series Series)
{
    /// <summary>The answer of the theory's own reading about the subject whose indicators rest least on the prior.</summary>
    public static OpenAnswer Of(TheoryGroup group) => new(group.Own.MinBy(s => Prior(s.Findings[^1]))!);

    /// <summary>The finding.</summary>
    public Finding Finding => Series.Findings[^1];

    /// <summary>What most draws give.</summary>
    public Alternative? Likeliest => Finding.Alternatives.FirstOrDefault(a => a.Probability > 0);

    /// <summary>The indicator that rests most on the prior.</summary>
    public IndicatorUse? Thinnest => Finding.Indicators.MaxBy(i => i.PriorShare);

    private static double Prior(Finding finding) => finding.Indicators.Count == 0 ? 1 : finding.Indicators.Average(i => i.PriorShare);
}
