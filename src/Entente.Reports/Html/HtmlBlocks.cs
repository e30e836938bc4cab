using Entente.Reports.Blocks;

namespace Entente.Reports.Html;

/// <summary>Writes blocks into a page.</summary>
internal static class HtmlBlocks
{
    /// <summary>Writes all of them.</summary>
    public static HtmlText Write(this HtmlText html, IEnumerable<Block> blocks)
    {
        foreach (var block in blocks.Under(null))
        {
            html.Write(block);
        }

        return html;
    }

    /// <summary>Writes one.</summary>
    public static void Write(this HtmlText html, Block block)
    {
        switch (block)
        {
            case Heading heading:
                html.Raw($"<h{heading.Level}").At(heading.At).Add($">{heading.Text}").Raw($"</h{heading.Level}>\n");
                break;
            case Paragraph paragraph:
                html.Raw("<p").Class(paragraph.Class).Raw(">").Spans(paragraph.Spans).Raw("</p>\n");
                break;
            case Bullets bullets:
                Bullets(html, bullets);
                break;
            case Facts facts:
                Facts(html, facts);
                break;
            case Grid grid:
                HtmlGrid.Write(html, grid);
                break;
            case Tree tree:
                HtmlTree.Write(html, tree);
                break;
            case Picture picture:
                picture.Draw(html);
                break;
        }
    }

    /// <summary>Writes runs of text.</summary>
    public static HtmlText Spans(this HtmlText html, IEnumerable<Span> spans)
    {
        foreach (var span in spans)
        {
            HtmlSpan.Write(html, span);
        }

        return html;
    }

    /// <summary>The attribute that marks a place; nothing where there is none.</summary>
    public static HtmlText At(this HtmlText html, Place? place) => place is null ? html : html.Add($" id=\"{html.Id(place.Kind, place.Id)}\"");

    /// <summary>The attribute for a style class; nothing where it is empty.</summary>
    public static HtmlText Class(this HtmlText html, string name) => name.Length == 0 ? html : html.Raw(" class=\"").Raw(name).Raw("\"");

    private static void Bullets(HtmlText html, Bullets bullets)
    {
        html.Raw("<ul>");
        foreach (var item in bullets.Items)
        {
            html.Raw("<li>").Spans(item.Spans).Raw("</li>");
        }

        html.Raw("</ul>\n");
    }

    private static void Facts(HtmlText html, Facts facts)
    {
        html.Raw("<dl class=\"facts\">");
        foreach (var (name, value) in facts.Items)
        {
            html.Add($"<dt>{name}</dt><dd>").Spans(value.Spans).Raw("</dd>");
        }

        html.Raw("</dl>\n");
    }
}
