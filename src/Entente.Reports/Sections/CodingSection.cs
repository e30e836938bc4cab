using System.Globalization;
using Entente.Analysis.Agreement;
using Entente.Analysis.Coverage;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>How the case was coded: what is covered, where it is thin, and how well a blind second reading agrees.</summary>
internal static class CodingSection
{
    /// <summary>Below so many claims a dimension is thin.</summary>
    private const int Few = 3;

    /// <summary>What follows the section's heading.</summary>
    public static IEnumerable<Block> Of(ReportSource source) =>
        [new Paragraph(source.Case.Coding.Note), .. source.Case.Coding.Checked is { } done ? (Block[])[new Paragraph(done)] : [], .. Agreement(source.Case), .. Coverage(source.Case), .. SystemsTable.Of(SystemCoverage.Of(source.Case, source.Run.Systems))];

    private static IEnumerable<Block> Agreement(Case @case)
    {
        var rows = CodingAgreement.Of(@case);
        return rows.Count == 0
            ? [new Paragraph(CodingWords.NoSecondReading)]
            :
            [
                new Heading(3, CodingWords.Agreement),
                new Paragraph(CodingWords.AgreementMeans),
                new Grid(
                    CodingWords.Agreement,
                    [CodingWords.Dimension, Column.Number(CodingWords.Units), Column.Number(CodingWords.Same), Column.Number(CodingWords.Near), Column.Number(CodingWords.Alpha)],
                    [.. rows.Select(r => Row(r, @case))]),
            ];
    }

    private static Row Row(CodingAgreement row, Case @case) => new(
        row.Dimension.Length == 0 ? CodingWords.All : row.Dimension == CodingAgreement.Others ? CodingWords.OtherDimensions.Fill(("few", Localised.Same($"{CodingAgreement.Few}"))) : @case.Codebook.Dimensions[row.Dimension].Title,
        Cell.Number(row.Units.ToString(CultureInfo.InvariantCulture)),
        Cell.Number(Percent(row.Same)),
        Cell.Number(Percent(row.Near)),
        Cell.Number(row.Units < CodingAgreement.Few ? Numbers.None : row.Alpha?.ToString("F2", CultureInfo.InvariantCulture) ?? Numbers.None));

    private static IEnumerable<Block> Coverage(Case @case)
    {
        var table = CoverageTable.Of(@case);
        var thin = table.Rows.Where(r => r.Kind == CoverageKind.Dimension && r.Total < Few).Select(r => CoverageTitle.Of(r, @case)).ToArray();
        return
        [
            new Heading(3, CodingWords.Coverage),
            .. table.Rows.Where(r => r.Total > 0).GroupBy(r => r.Kind).Select(g => Counts(table, g, @case)),
            .. thin.Length == 0 ? Array.Empty<Block>() : [new Paragraph(CodingWords.Thin, " ", Pieces.List(thin))],
        ];
    }

    private static Grid Counts(CoverageTable table, IGrouping<CoverageKind, CoverageRow> rows, Case @case) => new(
        CodingWords.By(rows.Key),
        [CodingWords.Row(rows.Key), .. table.Documents.Select(d => Column.Number(Localised.Same(d))), Column.Number(CodingWords.Total)],
        [.. rows.Select(r => new Row([CoverageTitle.Of(r, @case), .. r.Counts.Select(Cell.Heat), Cell.Count(r.Total)]))]);

    private static string Percent(double share) => share.ToString("P0", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal);
}
