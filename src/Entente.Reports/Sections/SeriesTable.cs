using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;
using Entente.Theories.Forms.Register;

namespace Entente.Reports.Sections;

/// <summary>What a register's series come to, year by year.</summary>
internal static class SeriesTable
{
    /// <summary>A table for each pair; nothing where the theory reads no register, or draws a single series from it.</summary>
    public static IEnumerable<Block> Of(TheoryGroup group) => group.Own.Where(s => s.Reading.Body is RegisterBody { AllSeries.Count: > 1 }).Select(Of);

    private static Grid Of(Outline.Series series) => new(
        RegisterWords.Series.Fill(("subject", series.Subject)),
        [Words.Year, .. series.Latest.Indicators.Select(i => Column.Tally(i.Title))],
        [.. series.Findings.Select(f => new Row([new Cell([Pieces.Link(Localised.Same($"{f.Year}"), "finding", f.Id)]), .. f.Indicators.Select(i => new Cell([Numbers.Interval(i.Value)], "tally"))]))]);
}
