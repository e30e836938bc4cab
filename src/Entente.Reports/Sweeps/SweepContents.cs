using Entente.Cases;
using Entente.Reports.Html;
using Entente.Reports.Text;

namespace Entente.Reports.Sweeps;

/// <summary>The contents in the head of the page of a sweep.</summary>
internal static class SweepContents
{
    /// <summary>Writes them.</summary>
    /// <param name="html">The page.</param>
    /// <param name="parts">Its sections.</param>
    public static void Write(HtmlText html, IEnumerable<SweepPart> parts)
    {
        html.Add($"""<div class="contents l-{Anchor.Ending(html.Language)}" lang="{html.Language.Tag()}"><ul>""");
        foreach (var part in parts)
        {
            html.Add($"""<li><a href="#{html.Id("section", part.Id)}">{part.Heading}</a></li>""");
        }

        html.Raw("</ul></div>");
    }
}
