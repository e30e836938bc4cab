using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>Both fears of one directed pair by year, with the prior's share in each.</summary>
internal static class FearsTable
{
    /// <summary>The table; nothing where the series is about something else.</summary>
    public static IEnumerable<Block> Of(Series series) => series.Latest.Dilemma is null ? [] :
    [
        new Grid(
            (series.IsDefault ? DilemmaWords.Years : DilemmaWords.YearsReading).Fill(
                ("subject", series.Subject), ("years", Localised.Same(YearText.Of(series.Findings.Select(f => f.Year)))), ("reading", series.Reading.Title)),
            [
                Words.Year, .. new[] { DilemmaWords.Abandonment, DilemmaWords.Entrapment }.SelectMany(f => (Column[])[Column.Number(DilemmaWords.LevelOf.Fill(("fear", f))), Column.Number(Words.PriorShare)]),
            ],
            [.. series.Findings.Select(f => new Row([new Cell([Pieces.Link(Localised.Same($"{f.Year}"), "finding", f.Id)]), .. Fear(f, "abandonment"), .. Fear(f, "entrapment")]))]),
    ];

    private static Cell[] Fear(Finding finding, string key)
    {
        var fear = finding.Parts.First(p => p.Id == key);
        return [Cell.Number(Numbers.Interval(fear.Value)), Cell.Number(Numbers.Percent(fear.PriorShare))];
    }
}
