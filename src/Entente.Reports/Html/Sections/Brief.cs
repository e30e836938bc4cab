using Entente.Cases;
using Entente.Reports.Html.Briefs;
using Entente.Reports.Outline;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Sections;

/// <summary>What a reader with two pages needs: the question, how far the coding can be trusted, every theory's latest answer.</summary>
internal static class Brief
{
    /// <summary>Writes it.</summary>
    public static void Write(HtmlText html, ReportSource source)
    {
        html.Add($"""<section class="brief" id="{html.Id("section", "answers")}"><h1>{source.Case.Title}</h1><p class="lead">{source.Case.Question}</p><div class="warning"><p><strong>{Headings.Coding}</strong>{Words.Colon}{source.Case.Coding.Note}</p></div>""");
        html.Add($"""<h2>{Headings.Answers}</h2><div class="note" id="{html.Id("meaning", "probability")}"><p><strong>{Meaning.Heading}</strong>{Words.Colon}{Meaning.Probability}</p></div>""").Raw("\n");
        if (source.Systems.Count == 0)
        {
            html.Add($"<p>{Headings.NoFindings}</p>");
        }
        else
        {
            Answers(html, source);
        }

        html.Raw("</section>\n");
    }

    private static void Answers(HtmlText html, ReportSource source)
    {
        var groups = QuestionGroup.Of(source);
        var all = groups.SelectMany(g => g.Theories).ToArray();
        var open = all.Where(t => AnswerLine.Of(t).Count == 0).ToArray();
        var count = BriefWords.Count.Fill(("all", Number(all.Length)), ("answered", Number(all.Length - open.Length)), ("open", Number(open.Length)));
        html.Add($"<p>{count} {BriefWords.Latest}</p>").Raw("\n");
        AnswerTable.Write(html, source, groups);
        OpenTable.Write(html, source, open);
    }

    private static Localised Number(int number) => Localised.Same($"{number}");
}
