using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Sections;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html;

/// <summary>The contents in the page's header: one menu of all theories by question, then the other sections.</summary>
internal static class Contents
{
    /// <summary>Writes them.</summary>
    public static void Write(HtmlText html, ReportSections sections)
    {
        var source = sections.Source;
        html.Add($"""<div class="contents l-{Anchor.Ending(html.Language)}" lang="{html.Language.Tag()}">""");
        Menu(html, source);
        html.Raw("<ul>");
        Entry(html, html.Id("section", "answers"), Headings.Answers);
        if (source.Ties.Count > 0)
        {
            Entry(html, html.Id("section", "agreement"), AgreementWords.Heading);
        }

        if (source.Scenarios.Count > 0)
        {
            Entry(html, html.Id("section", "scenarios"), ScenarioWords.Heading);
        }

        if (sections.Untold.Count > 0)
        {
            Entry(html, html.Id("section", "registers"), Headings.Registers);
        }

        Entry(html, html.Id("section", "documents"), DocumentWords.Heading);
        Entry(html, html.Id("section", "evidence"), Headings.Evidence);
        Entry(html, html.Id("section", "coding"), Headings.Coding);
        Entry(html, html.Id("section", "theories"), Headings.Theories);
        Entry(html, html.Id("section", "method"), Headings.Method);
        html.Raw("</ul></div>");
    }

    private static void Menu(HtmlText html, ReportSource source)
    {
        var groups = QuestionGroup.Of(source);
        if (groups.Count == 0)
        {
            return;
        }

        html.Add($"""<details class="menu"><summary>{BriefWords.Menu}</summary><div class="panel">""");
        foreach (var group in groups)
        {
            html.Add($"""<div><p>{group.Title}</p><ul>""");
            foreach (var theory in group.Theories)
            {
                Entry(html, html.Id("answers", theory.Theory.Id), theory.Theory.Title);
            }

            html.Raw("</ul></div>");
        }

        html.Raw("</div></details>");
    }

    private static void Entry(HtmlText html, string id, Localised title) => html.Add($"""<li><a href="#{id}">{title}</a></li>""");
}
