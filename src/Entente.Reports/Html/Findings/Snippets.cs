using Entente.Analysis.Findings;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Findings;

/// <summary>Small pieces of markup that every table of findings uses.</summary>
internal static class Snippets
{
    /// <summary>The verdict as a badge.</summary>
    public static HtmlText Badge(this HtmlText html, Finding finding) =>
        finding.Verdict == Finding.NoVerdict
            ? html.Add($"""<span class="badge open">{finding.VerdictText}</span>""")
            : html.Add($"""<span class="badge">{finding.VerdictText}</span>""");

    /// <summary>A link to an item of the evidence list; plain text where the case has no such item.</summary>
    public static HtmlText ItemLink(this HtmlText html, ReportSource source, string id) =>
        source.Items.ContainsKey(id)
            ? html.Add($"""<a class="id item" href="#{html.Id("item", id)}">{id}</a>""")
            : html.Add($"""<span class="id item">{id}</span>""");

    /// <summary>An item with its influence in percentage points.</summary>
    public static HtmlText Influence(this HtmlText html, ReportSource source, Influence influence)
    {
        html.ItemLink(source, influence.Id);
        return influence.Points is null ? html : html.Add($" ({Numbers.Points(influence.Points)})");
    }

    /// <summary>Other verdicts with their probabilities.</summary>
    public static void AlternativesOf(this HtmlText html, Finding finding, int most)
    {
        var shown = finding.Alternatives.Where(a => a.Probability > 0).Take(most).Select(a => $"{a.Text.In(html.Language)} {Numbers.Percent(a.Probability)}").ToArray();
        html.Add($"{(shown.Length == 0 ? Numbers.None : string.Join(Words.Semicolon.In(html.Language), shown))}");
    }
}
