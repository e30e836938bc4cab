using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;
using Entente.Theories.Files;

namespace Entente.Reports.Sections;

/// <summary>Theories that ask the same and rest on other assumptions: what each answers about one subject, on what, and what parts them.</summary>
internal static class PartingTable
{
    /// <summary>One row for each subject that both of two theories answer about; nothing where no theory of the run says what parts it from another.</summary>
    public static IEnumerable<Block> Of(ReportSource source)
    {
        Row[] rows = [.. QuestionGroup.Of(source).SelectMany(g => g.Theories).SelectMany(own => own.Theory.PartsFrom.SelectMany(p => Rows(source, own, p)))];
        return rows.Length == 0
            ? []
            :
            [
                new Heading(3, PartingWords.Heading),
                new Paragraph(PartingWords.Means),
                new Grid(PartingWords.Heading, [Column.Roomy(PartingWords.Subject), Column.Roomy(PartingWords.One), Column.Roomy(PartingWords.Other), Column.Wide(PartingWords.Why)], rows) { At = new Place("table", "parting"), RepeatsHeading = true },
            ];
    }

    private static IEnumerable<Row> Rows(ReportSource source, TheoryGroup own, Parting parting)
    {
        var other = source.Systems.SelectMany(s => s.Theories).FirstOrDefault(t => t.Theory.Id == parting.Theory);
        if (other is null)
        {
            yield break;
        }

        var first = true;
        foreach (var (one, two) in own.Own.Select(s => (One: s, Two: Like(s, own, other.Own))).Where(p => p.Two is not null))
        {
            var (mine, its) = Answers(one, two!);
            yield return new Row(
                Pieces.Subject(one.Subject, mine),
                Answer(own.Theory, mine),
                Answer(other.Theory, its),
                first ? parting.Why : Cell.Nothing);
            first = false;
        }
    }

    /// <summary>
    /// The series about the same pair and, as far as there is one, the same adversary and third party; or, where the two theories have no pair in
    /// common, one about most of its actors; null where there is none.
    /// </summary>
    private static Series? Like(Series series, TheoryGroup own, IReadOnlyList<Series> others)
    {
        var pairs = own.Own.Select(s => PairOf(s.Latest)).ToHashSet(StringComparer.Ordinal);
        return others.Any(o => pairs.Contains(PairOf(o.Latest)))
            ? others.Where(o => PairOf(o.Latest) is { } pair && pair == PairOf(series.Latest)).OrderByDescending(Shared).ThenBy(o => o.Latest.Subject[0] == series.Latest.Subject[0] ? 0 : 1).FirstOrDefault()
            : others.Where(o => Shared(o) > 0).MaxBy(Shared);
        int Shared(Series other) => other.Latest.Subject.Intersect(series.Latest.Subject).Count();
    }

    /// <summary>The two whom a finding is about, whichever comes first; adversaries and third parties that take part stand behind them.</summary>
    private static string? PairOf(Finding finding) =>
        finding.Subject.Count < 2 || finding.Against.Count > 0 ? null : string.Join(' ', finding.Subject.Take(2).Order(StringComparer.Ordinal));

    /// <summary>Of the years that both judge the last in which both give a verdict, or simply the last; where they share none, the latest of each.</summary>
    private static (Finding Own, Finding Other) Answers(Series one, Series two)
    {
        var shared = one.Findings.SelectMany(o => two.Findings.Where(t => t.Year == o.Year).Select(t => (o, t))).ToArray();
        return shared.Length == 0 ? (one.Latest, two.Latest)
            : shared.LastOrDefault(s => s.o.Verdict != Finding.NoVerdict && s.t.Verdict != Finding.NoVerdict) is { o: not null } both ? both
            : shared[^1];
    }

    private static Cell Answer(TheoryFile theory, Finding finding) => new(
    [
        Pieces.Link(theory.Title, "answers", theory.Id),
        Words.Colon,
        Pieces.Verdict(finding),
        finding.Probability is null ? " " : $" {Numbers.Percent(finding.Probability)} ",
        new Span(Localised.Same($"{finding.Year}"), Look.Muted) { To = new Place("finding", finding.Id) },
        Span.Break,
        new Span(PartingWords.Rests.Fill(("items", Localised.Same($"{finding.Evidence.Count}")), ("prior", Localised.Same(Numbers.Percent(finding.PriorShare)))), Look.Muted),
    ]);
}
