using Entente.Reports.Blocks;
using Entente.Reports.Texts;

namespace Entente.Reports.Html;

/// <summary>Writes a table into a page.</summary>
internal static class HtmlGrid
{
    /// <summary>Writes it, with a box to filter its rows where it has one.</summary>
    public static void Write(HtmlText html, Grid grid)
    {
        var id = grid.At is { } at ? html.Id(at.Kind, at.Id) : null;
        if (grid.CanFilter && id is not null)
        {
            html.Filter(id, Words.Filter);
        }

        html.BeginTable(id, grid.Class, grid.RepeatsHeading, grid.Caption, [.. grid.Columns]);
        foreach (var row in grid.Rows)
        {
            Row(html, grid, row);
        }

        html.EndTable();
    }

    private static void Row(HtmlText html, Grid grid, Row row)
    {
        html.Raw("<tr").At(row.At).Class(row.Kind == RowKind.Group ? "group" : row.Class).Raw(">");
        if (row.Kind == RowKind.Group)
        {
            html.Raw($"<th scope=\"rowgroup\" colspan=\"{grid.Columns.Count}\">").Spans(row.Cells[0].Spans).Raw("</th>");
        }
        else
        {
            Cells(html, grid, row);
        }

        html.Raw("</tr>\n");
    }

    private static void Cells(HtmlText html, Grid grid, Row row)
    {
        var missing = grid.Columns.Count - row.Cells.Count;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var cell = row.Cells[i];
            if (i == 0 && row.Kind != RowKind.Under)
            {
                Head(html, row.Kind, cell);
            }
            else
            {
                html.Raw("<td").Class(cell.Class);
                Label(html, grid, cell, i + missing);
                html.Raw(">").Spans(cell.Spans).Raw("</td>");
            }
        }
    }

    private static void Head(HtmlText html, RowKind kind, Cell cell)
    {
        if (kind == RowKind.Same)
        {
            html.Raw("<td class=\"same\"></td>");
            return;
        }

        html.Raw(cell.Rows > 1 ? $"<th scope=\"rowgroup\" rowspan=\"{cell.Rows}\"" : "<th scope=\"row\"").Class(cell.Class).Raw(">").Spans(cell.Spans).Raw("</th>");
    }

    private static void Label(HtmlText html, Grid grid, Cell cell, int column)
    {
        var label = grid.Columns[column].Label ?? grid.Columns[column].Title;
        if (grid.IsLabelled && label.En.Length > 0 && !ReferenceEquals(cell, Cell.Nothing))
        {
            html.Add($" data-label=\"{label}\"");
        }
    }
}
