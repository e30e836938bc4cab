using Entente.Reports.Blocks;
using Entente.Reports.Texts;

namespace Entente.Reports.Markdown;

/// <summary>Writes blocks as Markdown.</summary>
internal static class MarkdownBlocks
{
    /// <summary>Writes all of them.</summary>
    public static void Write(this MarkdownText text, IEnumerable<Block> blocks)
    {
        foreach (var block in blocks.Under(null))
        {
            text.Write(block);
        }
    }

    /// <summary>Writes one; a table has its caption above it.</summary>
    public static void Write(this MarkdownText text, Block block)
    {
        switch (block)
        {
            case Heading heading:
                text.Heading(heading.Level, text.Of(heading.Text));
                break;
            case Paragraph paragraph:
                text.Paragraph(Spans(text, paragraph.Spans));
                break;
            case Bullets bullets:
                text.List(bullets.Items.Select(i => Spans(text, i.Spans)));
                break;
            case Facts facts:
                text.List(facts.Items.Select(f => $"{text.Of(f.Name)}{text.Of(Words.Colon)}{Spans(text, f.Value.Spans)}"));
                break;
            case Grid grid:
                Grid(text, grid);
                break;
        }
    }

    private static void Grid(MarkdownText text, Grid grid)
    {
        if (!grid.RepeatsHeading)
        {
            text.Paragraph($"*{text.Of(grid.Caption)}*");
        }

        text.Table([.. grid.Columns.Select(c => c.Title)], grid.Rows.Select(r => Row(text, grid, r)));
    }

    /// <summary>As many cells as there are columns, whatever kind of row it is.</summary>
    private static string[] Row(MarkdownText text, Grid grid, Row row)
    {
        var cells = row.Cells.Select(c => Spans(text, c.Spans));
        return row.Kind switch
        {
            RowKind.Group => [$"**{cells.Single()}**", .. Enumerable.Repeat(string.Empty, grid.Columns.Count - 1)],
            RowKind.Under => [.. Enumerable.Repeat(string.Empty, grid.Columns.Count - row.Cells.Count), .. cells],
            _ => [.. cells],
        };
    }

    private static string Spans(MarkdownText text, IReadOnlyList<Span> spans) => string.Concat(spans.Select(s => Span(text, s))).Trim();

    private static string Span(MarkdownText text, Span span) => span.Look switch
    {
        Look.Break => "<br>",
        Look.Small => $"<br>{text.Of(span.Text)}",
        Look.Strong or Look.Verdict or Look.Best when span.Text.In(text.Language).Length > 0 => $"**{text.Of(span.Text)}**",
        _ => text.Of(span.Text),
    };
}
