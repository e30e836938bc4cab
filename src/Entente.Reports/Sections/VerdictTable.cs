using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>All findings of a theory, a row each, with the share of draws that every verdict has.</summary>
internal static class VerdictTable
{
    private const int MostDeciding = 3, MostAlternatives = 2;

    /// <summary>The table.</summary>
    public static Grid Of(ReportSource source, TheoryGroup group) => new(
        Headings.EachYear,
        [
            Column.Roomy(Words.Subject), Words.Year, Column.Roomy(Words.Reading), Column.Roomy(Words.Verdict), Column.Number(Words.Probability),
            Words.Interval, Column.Roomy(Words.Alternatives), Column.Roomy(Words.Decides), Column.Roomy(Words.Warnings),
        ],
        [.. group.Series.SelectMany(s => s.Findings.Select(f => Row(source, s, f)))])
    { At = new Place("table", group.Theory.Id), CanFilter = true };

    /// <summary>The items that move the verdict most, with their influence.</summary>
    public static Cell Deciding(ReportSource source, Finding finding)
    {
        var deciding = finding.Deciding(MostDeciding);
        return deciding.Length == 0 ? Cell.Nothing : new Cell([.. deciding.Select(i => Pieces.Influence(source, i)).Joined(Words.Comma)]);
    }

    private static Row Row(ReportSource source, Series series, Finding finding) => new(
        new Cell([Pieces.Link(series.Subject, "finding", finding.Id)]),
        $"{finding.Year}",
        series.Reading.Title,
        Pieces.Verdict(finding),
        Cell.Number(Numbers.Percent(finding.Probability)),
        Numbers.Interval(finding.Value),
        Alternatives(finding),
        Deciding(source, finding),
        Warnings(finding))
    { Class = finding.PriorOnly ? "prior-only" : string.Empty };

    private static Cell Alternatives(Finding finding)
    {
        var shown = finding.Alternatives.Where(a => a.Probability > 0).ToArray();
        var more = shown.Length - MostAlternatives;
        return shown.Length == 0 ? Cell.Nothing : new Cell(
        [
            .. shown.Take(MostAlternatives).Select(a => (Span[])[a.Text, $" {Numbers.Percent(a.Probability)}"]).Joined(Words.Semicolon),
            .. more > 0 ? (Span[])[new Span(Words.AndMore.Fill(("n", Localised.Same($"{more}"))), Look.Muted)] : [],
        ]);
    }

    private static Cell Warnings(Finding finding) => finding.Warnings.Count == 0
        ? Cell.Nothing
        : new Cell([.. finding.Warnings.DistinctBy(w => w.Code).Select(w => (Span[])[new Span(WarningWords.Short(w)) { Hint = w.Text }]).Joined(Words.Semicolon)]);
}
