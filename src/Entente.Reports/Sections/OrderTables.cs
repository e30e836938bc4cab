using System.Globalization;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>Under which courses the order of answers changes.</summary>
internal static class OrderTables
{
    /// <summary>The heading, how many verdicts change, and which under which course; nothing where no course touches any.</summary>
    public static IEnumerable<Block> Overview(ReportSource source, IReadOnlyList<Reversal> reversals)
    {
        var touched = source.Scenarios.SelectMany(s => s.Effects).Select(e => e.Finding.Id).Distinct(StringComparer.Ordinal).Count();
        var counts = (reversals.Count == 0 ? OrderWords.NoneMeans : OrderWords.Means).Fill(("touched", Number(touched)), ("overturned", Number(reversals.Count)), ("clear", Number(reversals.Count(r => r.Courses.Any(c => c.Effect.Reverses)))));
        return touched == 0 ? [] :
        [
            new Heading(3, OrderWords.Heading),
            new Paragraph(counts),
            .. reversals.Count == 0 ? Array.Empty<Block>() : [Courses(source, reversals), .. ScenarioWords.Draws(source.Run.Options.Draws) is { } draws ? (Block[])[new Paragraph(draws)] : []],
        ];
    }

    /// <summary>Place and share of every answer in every row.</summary>
    public static Grid Of(AnswerOrder order, Localised caption) => new(
        caption,
        [OrderWords.Row, .. order.Answers.Select(Column.Tally)],
        [.. order.Rows.Select(r => new Row([Label(order, r), .. r.Shares.Select((s, i) => Cell(r, s, i))]))]);

    /// <summary>What a finding is about, in a few words.</summary>
    public static Localised Subject(ReportSource source, Reversal reversal)
    {
        var (theory, subject, year) = (source.Theories[reversal.Finding.Theory].Title, source.SubjectOf(reversal.Finding), Localised.Same($"{reversal.Finding.Year}"));
        var latest = Headings.Latest.Fill(("subject", subject), ("year", year));
        return new($"{theory.En} · {latest.En}", $"{theory.ZhHant}·{latest.ZhHant}");
    }

    private static Cell Cell(AnswerRow row, double share, int answer) =>
        row.Places[answer] is { } place ? new Cell([new Span(Localised.Same($"{place} · {Numbers.Percent(share)}"), place == 1 ? Look.Strong : Look.Plain)], "number") : Blocks.Cell.Number(Numbers.None);

    private static Grid Courses(ReportSource source, IReadOnlyList<Reversal> reversals) => new(
        OrderWords.Overview,
        [Column.Roomy(OrderWords.Finding), Column.Roomy(OrderWords.Now), Column.Tally(OrderWords.Lead), Column.Roomy(OrderWords.Course), Column.Roomy(OrderWords.Then), Column.Tally(OrderWords.Lead)],
        [.. reversals.SelectMany(r => Rows(source, r))])
    { At = new Place("table", "reversals") };

    private static IEnumerable<Row> Rows(ReportSource source, Reversal reversal)
    {
        var order = AnswerOrder.Of(source, reversal.Finding, reversal.Courses);
        var now = order.Rows[0];
        return order.Rows.Skip(1).Select((then, i) => new Row(
        [
            i == 0 ? new Cell([Pieces.Link(Subject(source, reversal), "finding", reversal.Finding.Id)]) : string.Empty,
            i == 0 ? First(order, now) : string.Empty,
            i == 0 ? Blocks.Cell.Number(Numbers.Points(now.Lead)) : string.Empty,
            then.Label,
            Then(order, then),
            Blocks.Cell.Number(Numbers.Points(then.Lead)),
        ])
        { Kind = i == 0 ? RowKind.Plain : RowKind.Same });
    }

    private static Cell Label(AnswerOrder order, AnswerRow row) => row.First == order.Rows[0].First ? new Cell([row.Label])
        : row.NearlyEqual(order.Rows[0]) ? new Cell([row.Label, .. Narrow()]) : new Cell([new Span(row.Label, Look.Strong)]);

    private static Cell Then(AnswerOrder order, AnswerRow then) => then.First >= 0 && then.NearlyEqual(order.Rows[0])
        ? new Cell([order.Answers[then.First], $" {Numbers.Percent(then.Shares[then.First])}", .. Narrow()]) : First(order, then);

    private static Span[] Narrow() => [" ", new Span(new Localised($"({OrderWords.NearlyEqual.En})", $"（{OrderWords.NearlyEqual.ZhHant}）"), Look.Muted)];

    private static Cell First(AnswerOrder order, AnswerRow row) =>
        row.First < 0 ? Blocks.Cell.Nothing : new Cell([new Span(order.Answers[row.First], Look.Verdict), $" {Numbers.Percent(row.Shares[row.First])}"]);

    private static Localised Number(int number) => Localised.Same(number.ToString(CultureInfo.InvariantCulture));
}
