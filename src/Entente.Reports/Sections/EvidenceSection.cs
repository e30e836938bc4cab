using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>Every coded claim, record and datum, where it stands in its source, and what hangs on it.</summary>
internal static class EvidenceSection
{
    /// <summary>What follows the section's heading.</summary>
    public static IEnumerable<Block> Of(ReportSource source) =>
    [
        new Paragraph(MethodWords.Grades, " ", Meaning.Influence),
        new Grid(
            Headings.Evidence,
            [Localised.Same("ID"), Column.Wide(MethodWords.Claim), Words.Date, Words.Published, Words.Source, Words.Grade, MethodWords.CodedAs, MethodWords.BearsOn],
            [.. source.Items.Values.Select(i => Row(source, i))])
        { At = new Place("table", "evidence"), CanFilter = true },
    ];

    private static Row Row(ReportSource source, Item item)
    {
        var p = item.Provenance;
        return new Row(
            new Cell([p.Id], "id item"),
            p.Claim,
            Period(p),
            new Cell([p.Published.Text], "day"),
            Pieces.Cited(p),
            p.Grade.ToString(),
            CodingText.Of(source.Case, item),
            new Cell([.. Uses(item)]))
        { At = new Place("item", p.Id) };
    }

    /// <summary>Its date, and to when, where that says more.</summary>
    public static Cell Period(Provenance p) => new(p.ValidUntil is { } until && until.Text != p.Date.Text ? [p.Date.Text, " –", Span.Break, until.Text] : [p.Date.Text], "day");

    private static IEnumerable<Span> Uses(Item item)
    {
        if (item.Uses.Count == 0)
        {
            return [MethodWords.Unused];
        }

        var largest = item.Largest ?? item.Uses[0];
        return
        [
            MethodWords.Findings.Fill(("n", Localised.Same($"{item.Uses.Count}"))),
            Span.Break,
            new Span(Localised.Same(largest.Finding.Id), Look.Id) { To = new Place("finding", largest.Finding.Id) },
            Numbers.Shows(largest.Points) ? $" ({Numbers.Points(largest.Points)})" : string.Empty,
        ];
    }
}
