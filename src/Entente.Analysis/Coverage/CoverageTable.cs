using System.Globalization;
using Entente.Cases;

namespace Entente.Analysis.Coverage;

/// <summary>How many claims there are, by document and by dimension, actor and decade.</summary>
/// <param name="Documents">Source keys, the columns.</param>
/// <param name="Rows">One row for each dimension, actor and decade.</param>
public sealed record CoverageTable(IReadOnlyList<string> Documents, IReadOnlyList<CoverageRow> Rows)
{
    /// <summary>Counts a case's claims.</summary>
    public static CoverageTable Of(Case @case)
    {
        var documents = @case.Evidence.Select(e => e.Provenance.Source).Distinct().Order(StringComparer.Ordinal).ToArray();
        CoverageRow Count(CoverageKind kind, string key, IEnumerable<EvidenceItem> items)
        {
            var bySource = items.CountBy(e => e.Provenance.Source).ToDictionary();
            return new CoverageRow(kind, key, [.. documents.Select(d => bySource.GetValueOrDefault(d))]);
        }

        var dimensions = @case.Codebook.Dimensions.Keys.Select(d => Count(CoverageKind.Dimension, d, @case.Evidence.Where(e => e.Dimension == d)));
        var actors = @case.Actors.Keys.Select(a => Count(CoverageKind.Actor, a, @case.Evidence.Where(e => e.From == a || e.To == a)));
        var decades = @case.Evidence.GroupBy(e => e.Provenance.Date.Earliest.Year / 10 * 10).OrderBy(g => g.Key)
            .Select(g => Count(CoverageKind.Decade, g.Key.ToString(CultureInfo.InvariantCulture), g));
        return new CoverageTable(documents, [.. dimensions, .. actors, .. decades]);
    }
}

/// <summary>What a row of the table counts.</summary>
public enum CoverageKind
{
    /// <summary>A dimension of the codebook.</summary>
    Dimension,

    /// <summary>An actor, as subject or object of a claim.</summary>
    Actor,

    /// <summary>A decade, by the first year of the claim's date.</summary>
    Decade,
}

/// <summary>One row.</summary>
/// <param name="Kind">What it counts.</param>
/// <param name="Key">Dimension, actor or first year of the decade.</param>
/// <param name="Counts">Claims by document, in the table's order.</param>
public sealed record CoverageRow(CoverageKind Kind, string Key, IReadOnlyList<int> Counts)
{
    /// <summary>All documents together.</summary>
    public int Total => Counts.Sum();
}
