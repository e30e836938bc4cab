using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Sections;

/// <summary>The first screen: the question, how the case was coded, and every theory's latest answers.</summary>
internal static class Brief
{
    private const int MostSubjects = 8;

    /// <summary>Writes it.</summary>
    public static void Write(HtmlText html, ReportSource source)
    {
        html.Add($"""<h1>{source.Case.Title}</h1><p class="lead">{source.Case.Question}</p><div class="warning"><p><strong>{Headings.Coding}</strong>{Words.Colon}{source.Case.Coding.Note}</p></div>""");
        html.Add($"""<section id="{html.Id("section", "answers")}"><h2>{Headings.Answers}</h2><div class="note" id="{html.Id("meaning", "probability")}"><p><strong>{Meaning.Heading}</strong>{Words.Colon}{Meaning.Probability}</p></div>""");
        if (source.Systems.Count == 0)
        {
            html.Add($"<p>{Headings.NoFindings}</p></section>");
            return;
        }

        html.Add($"<p>{Headings.Brief}</p>");
        foreach (var theory in source.Systems.SelectMany(s => s.Theories))
        {
            Theory(html, source, theory);
        }

        html.Raw("</section>\n");
    }

    private static void Theory(HtmlText html, ReportSource source, TheoryGroup group)
    {
        html.Add($"""<h3><a href="#{html.Id("answers", group.Theory.Id)}">{group.Theory.System} · {group.Theory.Title}</a></h3><ul class="answers">""");
        foreach (var series in group.Own.Take(MostSubjects))
        {
            Answer.Write(html, source, series);
        }

        if (group.Own.Count > MostSubjects)
        {
            html.Add($"""<li class="muted">{Headings.More.Fill(("n", Localised.Same($"{group.Own.Count - MostSubjects}")))}</li>""");
        }

        html.Raw("</ul>\n");
    }
}
