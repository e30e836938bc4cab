using Entente.Analysis.Findings;
using Entente.Reports.Text;

namespace Entente.Reports.Outline;

/// <summary>Which items to name first.</summary>
internal static class Influences
{
    /// <summary>The items whose influence shows at one decimal, most influential first.</summary>
    public static Influence[] Deciding(this Finding finding, int most) => [.. finding.Evidence.Where(e => Numbers.Shows(e.Points)).Take(most)];

    /// <summary>The items that weigh most where there is no verdict to move; otherwise none.</summary>
    public static Influence[] Heaviest(this Finding finding, int most) => finding.Verdict == Finding.NoVerdict ? [.. finding.Evidence.Take(most)] : [];

    /// <summary>The item that carries the verdict most: without it the probability falls furthest. Null where none does.</summary>
    public static Influence? Carrying(this Finding finding) => finding.Evidence.Where(e => Numbers.Shows(e.Points) && e.Points < 0).MinBy(e => e.Points);
}
