using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>The theories that give a verdict, by question: a row for each verdict.</summary>
internal static class AnswerTable
{
    private const int MostLines = 3;

    /// <summary>The table, if any theory gives a verdict.</summary>
    public static IEnumerable<Block> Of(ReportSource source, IReadOnlyList<QuestionGroup> groups)
    {
        Row[] rows = [.. groups.SelectMany(g => Group(source, g))];
        return rows.Length == 0 ? [] :
        [
            new Grid(BriefWords.Verdicts, Columns, rows)
            { At = new Place("table", "brief"), IsLabelled = true },
        ];
    }

    private static Column[] Columns { get; } =
    [
        BriefWords.Question,
        new Column(BriefWords.Answer, string.Empty) { Label = BriefWords.Plain },
        new Column(Words.Decides, string.Empty) { Label = BriefWords.DecidedBy },
        new Column(BriefWords.Overturn, string.Empty) { Label = BriefWords.Plain },
        new Column(BriefWords.Disagrees, string.Empty) { Label = BriefWords.Others },
    ];

    private static IEnumerable<Row> Group(ReportSource source, QuestionGroup group)
    {
        Row[] rows = [.. group.Theories.SelectMany(t => Theory(source, t))];
        return rows.Length == 0 ? [] : rows.Prepend(new Row(group.Title) { Kind = RowKind.Group });
    }

    private static IEnumerable<Row> Theory(ReportSource source, TheoryGroup theory)
    {
        var lines = AnswerLine.Of(theory);
        return lines.Take(MostLines).Select((line, i) => i == 0
            ? new Row([Name(theory, lines), .. AnswerCells.Of(source, theory, line)])
            : new Row([string.Empty, .. AnswerCells.Of(source, theory, line)]) { Kind = RowKind.Same });
    }

    private static Cell Name(TheoryGroup theory, IReadOnlyList<AnswerLine> lines)
    {
        var open = theory.Own.Count - lines.Sum(l => l.Series.Count);
        return new Cell([.. Pieces.Theory(theory), .. Also(BriefWords.MoreLines, lines.Count - MostLines), .. Also(open == 1 ? BriefWords.OpenSubject : BriefWords.OpenSubjects, open)]);
    }

    private static IEnumerable<Span> Also(Localised words, int count) =>
        count > 0 ? [" ", new Span(words.Fill(("n", Localised.Same($"{count}"))), Look.Small)] : [];
}
