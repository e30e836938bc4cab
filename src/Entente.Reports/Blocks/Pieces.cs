using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Blocks;

/// <summary>Runs of text that recur.</summary>
internal static class Pieces
{
    /// <summary>A text that leads to a place.</summary>
    public static Span Link(Localised text, string kind, string id) => new(text) { To = new Place(kind, id) };

    /// <summary>An item of evidence, leading to the list where the case has it.</summary>
    public static Span Item(ReportSource source, string id) =>
        new(Localised.Same(id), Look.Item) { To = source.Items.ContainsKey(id) ? new Place("item", id) : null };

    /// <summary>Where something stands: the document, leading to the list of documents, and the place in it.</summary>
    public static Cell Cited(Provenance p) => new([Link(Localised.Same(p.Source), "source", p.Source), $" {p.Locator}"]);

    /// <summary>An item with its influence in percentage points.</summary>
    public static IEnumerable<Span> Influence(ReportSource source, Influence influence)
    {
        yield return Item(source, influence.Id);
        if (influence.Points is not null)
        {
            yield return $" ({Numbers.Points(influence.Points)})";
        }
    }

    /// <summary>The verdict.</summary>
    public static Span Verdict(Finding finding) => new(finding.VerdictText, finding.Verdict == Finding.NoVerdict ? Look.Open : Look.Verdict);

    /// <summary>A theory, leading to its answers, and the system it belongs to.</summary>
    public static IEnumerable<Span> Theory(TheoryGroup group) =>
        [Link(group.Theory.Title, "answers", group.Theory.Id), " ", new Span(Localised.Same(group.Theory.System), Look.Muted)];

    /// <summary>Lists with something between.</summary>
    public static IEnumerable<Span> Joined(this IEnumerable<IEnumerable<Span>> lists, Span between) =>
        lists.SelectMany((list, i) => i == 0 ? list : list.Prepend(between));

    /// <summary>Subject and year of a finding, leading to it.</summary>
    public static Span Subject(Localised subject, Finding finding) =>
        Link(Headings.Latest.Fill(("subject", subject), ("year", Localised.Same($"{finding.Year}"))), "finding", finding.Id);

    /// <summary>Texts with each language's comma between.</summary>
    public static Localised List(IReadOnlyList<Localised> texts) =>
        new(string.Join(", ", texts.Select(t => t.En)), string.Join("、", texts.Select(t => t.ZhHant)));
}
