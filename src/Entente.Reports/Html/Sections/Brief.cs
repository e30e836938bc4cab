using Entente.Reports.Sections;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Sections;

/// <summary>The head of the page: the question, how far the coding can be trusted, then the brief.</summary>
internal static class Brief
{
    /// <summary>Writes it.</summary>
    public static void Write(HtmlText html, ReportSections sections)
    {
        var source = sections.Source;
        html.Add($"""<section class="brief" id="{html.Id("section", "answers")}"><h1>{source.Case.Title}</h1><p class="lead">{source.Case.Question}</p><div class="warning"><p><strong>{Headings.Coding}</strong>{Words.Colon}{source.Case.Coding.Note}</p></div>""");
        html.Add($"""<h2>{Headings.Answers}</h2><div class="note" id="{html.Id("meaning", "probability")}"><p><strong>{Meaning.Heading}</strong>{Words.Colon}{Meaning.Probability}</p></div>""").Raw("\n");
        html.Write(sections.Brief).Raw("</section>\n");
    }
}
