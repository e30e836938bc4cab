using Entente.Analysis.Coverage;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>What the case covers, by system of the catalogue.</summary>
internal static class SystemsTable
{
    /// <summary>The table; nothing where the codebook does not say what feeds what.</summary>
    public static IEnumerable<Block> Of(SystemCoverage coverage) => coverage.Rows.Count == 0 ? [] :
    [
        new Paragraph(CodingWords.BySystemMeans, " ", CodingWords.Shades),
        new Grid(
            CodingWords.BySystem,
            [CodingWords.System, .. coverage.Documents.Select(d => Column.Number(Localised.Same(d))), Column.Number(CodingWords.Total), CodingWords.WhyThin],
            [.. coverage.Rows.Select(Row)]),
    ];

    private static Row Row(SystemRow row) => new(
    [
        new Cell([$"{row.System.Id} ", row.System.Title]), .. row.Counts.Select(Cell.Heat), Cell.Count(row.Total),
        row.IsThin ? row.Reason?.Because ?? CodingWords.NoReason : Localised.Same(string.Empty),
    ]);
}
