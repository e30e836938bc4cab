using Entente.Analysis.Coverage;
using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>What a row of a table of coverage is called.</summary>
internal static class CoverageTitle
{
    /// <summary>The title of the dimension, the name of the actor, or the decade.</summary>
    public static Localised Of(CoverageRow row, Case @case) => row.Kind switch
    {
        CoverageKind.Dimension => @case.Codebook.Dimensions[row.Key].Title,
        CoverageKind.Actor => @case.NameOf(row.Key),
        _ => new Localised($"{row.Key}s", $"{row.Key}年代"),
    };
}
