using Entente.Analysis.Findings;
using Entente.Reports.Html.Findings;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Sections;

/// <summary>All theories by all ties that more than one of them judges, so that disagreement is seen.</summary>
internal static class AgreementSection
{
    /// <summary>Whether there is anything to set side by side.</summary>
    public static bool Fits(ReportSource source) => TieColumn.Of(source).Count > 0;

    /// <summary>Writes the section, if it fits.</summary>
    public static void Write(HtmlText html, ReportSource source)
    {
        var ties = TieColumn.Of(source);
        if (ties.Count == 0)
        {
            return;
        }

        html.Add($"""<section class="side-by-side" id="{html.Id("section", "agreement")}"><h2>{AgreementWords.Heading}</h2><p>{AgreementWords.Means}</p>""").Raw("\n");
        html.BeginTable(html.Id("table", "agreement"), AgreementWords.Caption, [BriefWords.Question, .. ties.Select(t => Column.Roomy(t.Title))]);
        foreach (var theory in QuestionGroup.Of(source).SelectMany(g => g.Theories).Where(t => ties.Any(c => c.Theories.Contains(t.Theory.Id))))
        {
            Row(html, theory, ties);
        }

        html.EndTable();
        html.Raw("</section>\n");
    }

    private static void Row(HtmlText html, TheoryGroup theory, IReadOnlyList<TieColumn> ties)
    {
        html.Add($"""<tr><th scope="row"><a href="#{html.Id("answers", theory.Theory.Id)}">{theory.Theory.Title}</a></th>""");
        foreach (var tie in ties)
        {
            html.Raw("<td>");
            foreach (var series in theory.Own.Where(s => TieColumn.KeyOf(s.Latest) == tie.Key))
            {
                Verdict(html, series);
            }

            html.Raw("</td>");
        }

        html.Raw("</tr>\n");
    }

    private static void Verdict(HtmlText html, Series series)
    {
        var latest = series.Latest;
        html.Raw("<div>");
        if (latest.Directed)
        {
            html.Add($"""<span class="muted">{series.Subject}{Words.Colon}</span>""");
        }

        if (latest.Verdict == Finding.NoVerdict)
        {
            html.Add($"""<a class="muted" href="#{html.Id("finding", latest.Id)}" aria-label="{AgreementWords.NoVerdict}" title="{AgreementWords.NoVerdict}">○</a></div>""");
            return;
        }

        html.Badge(latest).Add($""" {(latest.Probability is null ? string.Empty : Numbers.Percent(latest.Probability))} <a class="muted" href="#{html.Id("finding", latest.Id)}">{latest.Year}</a></div>""");
    }
}
