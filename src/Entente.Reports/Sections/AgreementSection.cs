using Entente.Analysis.Findings;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>All theories by all ties that more than one of them judges, so that disagreement is seen.</summary>
internal static class AgreementSection
{
    /// <summary>What follows the section's heading, and what parts theories that ask the same; nothing where no tie is judged twice.</summary>
    public static IReadOnlyList<Block> Of(ReportSource source) => source.Ties.Count == 0 ? [] :
    [
        new Paragraph(AgreementWords.Means),
        new Grid(
            AgreementWords.Caption,
            [BriefWords.Question, .. source.Ties.Select(t => Column.Roomy(t.Title))],
            [.. QuestionGroup.Of(source).SelectMany(g => g.Theories).Where(t => source.Ties.Any(c => c.Theories.Contains(t.Theory.Id))).Select(t => Row(source, t))])
        { At = new Place("table", "agreement") },
        .. PartingTable.Of(source),
    ];

    private static Row Row(ReportSource source, TheoryGroup theory) =>
        new([new Cell([Pieces.Link(theory.Theory.Title, "answers", theory.Theory.Id)]), .. source.Ties.Select(t => Cell(theory, t))]);

    private static Cell Cell(TheoryGroup theory, TieColumn tie) =>
        new([.. theory.Own.Where(s => TieColumn.KeyOf(s.Latest) == tie.Key).Select(Verdict).Joined(Span.Break)]);

    private static IEnumerable<Span> Verdict(Series series)
    {
        var latest = series.Latest;
        if (latest.Directed)
        {
            yield return new Span(series.Subject, Look.Muted);
            yield return Words.Colon;
        }

        var to = new Place("finding", latest.Id);
        if (latest.Verdict == Finding.NoVerdict)
        {
            yield return new Span(Cases.Localised.Same("○"), Look.Muted) { To = to, Hint = AgreementWords.NoVerdict };
            yield break;
        }

        yield return Pieces.Verdict(latest);
        yield return latest.Probability is null ? " " : $" {Numbers.Percent(latest.Probability)} ";
        yield return new Span(Cases.Localised.Same($"{latest.Year}"), Look.Muted) { To = to };
    }
}
