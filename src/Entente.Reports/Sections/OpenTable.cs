using Entente.Analysis.Findings;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>The theories that give no verdict: where each comes closest, and what it lacks.</summary>
internal static class OpenTable
{
    /// <summary>The table, if there are any.</summary>
    public static IEnumerable<Block> Of(ReportSource source, IReadOnlyList<TheoryGroup> open) => open.Count == 0 ? [] :
    [
        new Heading(3, BriefWords.Open),
        new Paragraph(BriefWords.OpenMeans),
        new Grid(BriefWords.Open, Columns, [.. open.Select(t => Row(source, t))])
        { At = new Place("table", "open"), IsLabelled = true },
    ];

    private static Column[] Columns { get; } =
    [
        BriefWords.Question,
        new Column(BriefWords.Likeliest, string.Empty) { Label = BriefWords.LikeliestShort },
        new Column(BriefWords.Thinnest, string.Empty) { Label = BriefWords.Lacks },
        new Column(BriefWords.Elsewhere, string.Empty) { Label = BriefWords.OtherReading },
    ];

    private static Row Row(ReportSource source, TheoryGroup theory)
    {
        var answer = OpenAnswer.Of(theory);
        var subject = Pieces.Subject(answer.Series.Subject, answer.Finding) with { Look = Look.Muted };
        return new Row(
            new Cell([.. Pieces.Theory(theory)]),
            new Cell([.. answer.Likeliest is { } likeliest ? (Span[])[likeliest.Text, $" {Numbers.Percent(likeliest.Probability)}"] : [Numbers.None], " ", subject]),
            answer.Thinnest is { } thin ? new Cell([thin.Title, $" ({Numbers.Percent(thin.PriorShare)})"]) : Cell.Nothing,
            Elsewhere(source, theory));
    }

    private static Cell Elsewhere(ReportSource source, TheoryGroup theory)
    {
        var surest = theory.Series.Except(theory.Own).Select(s => s.Latest).Where(f => f.Verdict != Finding.NoVerdict).OrderByDescending(f => f.Probability ?? 0).ToArray();
        return surest.Length == 0
            ? Cell.Nothing
            : new Cell([.. Rivals.Of(source, new Rival(surest[0], IsReading: true), naming: true, dating: true), surest.Length > 1 ? $" +{surest.Length - 1}" : string.Empty]);
    }
}
