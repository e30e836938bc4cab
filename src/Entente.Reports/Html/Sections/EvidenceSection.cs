using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Sections;

/// <summary>Every coded claim, record and datum, where it stands in its source, and what hangs on it.</summary>
internal static class EvidenceSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText html, ReportSource source)
    {
        html.Add($"""<section id="{html.Id("section", "evidence")}"><h2>{Headings.Evidence}</h2><p>{MethodWords.Grades} {Meaning.Influence}</p>""");
        var id = html.Id("table", "evidence");
        html.Filter(id, Words.Filter);
        html.BeginTable(id, Headings.Evidence, Localised.Same("ID"), Column.Wide(MethodWords.Claim), Words.Date, Words.Published, Words.Source, Words.Grade, MethodWords.CodedAs, MethodWords.BearsOn);
        foreach (var item in source.Items.Values)
        {
            Row(html, source, item);
        }

        html.EndTable();
        Sources(html, source);
        html.Raw("</section>\n");
    }

    private static void Row(HtmlText html, ReportSource source, Item item)
    {
        var p = item.Provenance;
        html.Add($"""<tr id="{html.Id("item", p.Id)}"><th scope="row" class="id item">{p.Id}</th><td>{p.Claim}</td><td class="day">""");
        html.Add($"{p.Date.Text}").Raw(p.ValidUntil is null ? string.Empty : " –<br>").Add($"""{p.ValidUntil?.Text}</td><td class="day">{p.Published.Text}</td>""");
        html.Add($"""<td><a href="#{html.Id("source", p.Source)}">{p.Source}</a> {p.Locator}</td><td>{p.Grade.ToString()}</td><td>{Coding(source, item)}</td><td>""");
        Uses(html, item);
        html.Raw("</td></tr>\n");
    }

    private static Localised Coding(ReportSource source, Item item)
    {
        if (item.Datum is { } datum)
        {
            return DatumWords.Coding(datum, source.Case);
        }

        if (item.Override is { } set)
        {
            return MethodWords.Override.Fill(("indicator", Localised.Same(set.Indicator)));
        }

        if (item.Evidence is not { } e)
        {
            return source.Case.Codebook.Registers.GetValueOrDefault(item.Record!.Register)?.Title ?? Localised.Same(item.Record.Register);
        }

        var title = source.Case.Codebook.Dimensions.GetValueOrDefault(e.Dimension)?.Title ?? Localised.Same(e.Dimension);
        var (from, to) = (source.Case.NameOf(e.From), e.To is null ? null : source.Case.NameOf(e.To));
        return new Localised(
            $"{title.En} {e.Value}: {from.En}{(to is null ? string.Empty : $" → {to.En}")}",
            $"{title.ZhHant} {e.Value}：{from.ZhHant}{(to is null ? string.Empty : $" → {to.ZhHant}")}");
    }

    private static void Uses(HtmlText html, Item item)
    {
        if (item.Uses.Count == 0)
        {
            html.Add($"{MethodWords.Unused}");
            return;
        }

        html.Add($"{MethodWords.Findings.Fill(("n", Localised.Same($"{item.Uses.Count}")))}");
        var largest = item.Largest ?? item.Uses[0];
        var points = Numbers.Shows(largest.Points) ? $" ({Numbers.Points(largest.Points)})" : string.Empty;
        html.Add($"""<br><a class="id" href="#{html.Id("finding", largest.Finding.Id)}">{largest.Finding.Id}</a>{points}""");
    }

    private static void Sources(HtmlText html, ReportSource source)
    {
        html.Add($"""<h3>{Headings.Sources}</h3><dl class="facts">""");
        foreach (var key in source.Case.Sources.Keys.Union(source.Items.Values.Select(i => i.Provenance.Source)).Order(StringComparer.Ordinal))
        {
            var citation = source.Case.Sources.GetValueOrDefault(key)?.Citation ?? key;
            html.Add($"""<dt id="{html.Id("source", key)}" class="id">{key}</dt><dd>{citation}</dd>""");
        }

        html.Raw("</dl>");
    }
}
