using System.Globalization;
using Entente.Reports.Blocks;

namespace Entente.Reports.Html;

/// <summary>Writes a tree as lists within lists, which the style sheet joins by lines: it is read aloud, printed and searched as text.</summary>
internal static class HtmlTree
{
    /// <summary>Writes it.</summary>
    public static void Write(HtmlText html, Tree tree)
    {
        html.Add($"<figure class=\"tree\"><figcaption>{tree.Caption}</figcaption>").Raw("<div class=\"scroll\" tabindex=\"0\"><ul><li>");
        Node(html, tree.Root);
        html.Raw("</li></ul></div></figure>\n");
    }

    private static void Node(HtmlText html, TreeItem item)
    {
        html.Raw("<div").Class($"node {item.Kind}").Raw(">").Spans(item.Text.Spans).Raw("</div>");
        if (item.Branches.Count == 0)
        {
            return;
        }

        html.Raw("<ul>");
        foreach (var branch in item.Branches)
        {
            var strength = (1 + Math.Round(4 * branch.Share)).ToString(CultureInfo.InvariantCulture);
            html.Raw($"<li{(branch.IsMain ? " class=\"main\"" : string.Empty)} style=\"--strength:{strength}px\"><div class=\"branch\"><span>").Spans(branch.Above.Spans).Raw("</span> <span>").Spans(branch.Below.Spans).Raw("</span></div>");
            Node(html, branch.To);
            html.Raw("</li>");
        }

        html.Raw("</ul>");
    }
}
