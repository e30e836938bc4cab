using Entente.Analysis.Findings;

namespace Entente.Reports.Outline;

/// <summary>Which part of a finding decides how much of it rests on the prior.</summary>
internal static class BindingPart
{
    private const double Same = 1e-9;

    /// <summary>The part whose prior's share is the finding's own; null where the share is that of all parts together.</summary>
    public static Part? Of(Finding finding) => finding.Parts.FirstOrDefault(p => Math.Abs(p.PriorShare - finding.PriorShare) < Same);
}
