using Entente.Cases;
using Entente.Reports.Blocks;

namespace Entente.Reports.Html;

/// <summary>Tables as the stylesheet expects them: captioned, with scopes, scrolling sideways in a box of their own.</summary>
internal static class HtmlTables
{
    /// <summary>Opens a table with its caption and column heads, up to the first body row.</summary>
    /// <param name="html">The page.</param>
    /// <param name="id">Page id of the table, or null.</param>
    /// <param name="caption">What the table shows.</param>
    /// <param name="columns">Column heads.</param>
    public static void BeginTable(this HtmlText html, string? id, Localised caption, params ReadOnlySpan<Column> columns) => html.BeginTable(id, string.Empty, quiet: false, caption, columns);

    /// <summary>The same for a table with a style class, and perhaps a caption for those only who hear the page.</summary>
    public static void BeginTable(this HtmlText html, string? id, string style, bool quiet, Localised caption, params ReadOnlySpan<Column> columns)
    {
        html.Add($"""<div class="table-scroll" tabindex="0" role="region" aria-label="{caption}"><table""").Class(style);
        if (id is not null)
        {
            html.Add($""" id="{id}" """);
        }

        html.Raw("><caption").Class(quiet ? "visually-hidden" : string.Empty).Add($">{caption}</caption><thead><tr>");
        foreach (var column in columns)
        {
            html.Raw(column.Class.Length == 0 ? "<th scope=\"col\">" : $"<th scope=\"col\" class=\"{column.Class}\">").Add($"{column.Title}</th>");
        }

        html.Raw("</tr></thead><tbody>\n");
    }

    /// <summary>Closes it.</summary>
    public static void EndTable(this HtmlText html) => html.Raw("</tbody></table></div>\n");

    /// <summary>A search box that filters the rows of the table with this page id.</summary>
    public static void Filter(this HtmlText html, string tableId, Localised label) =>
        html.Add($"""<div class="filter"><label for="filter-{tableId}">{label}</label> <input id="filter-{tableId}" type="search" data-filter-for="{tableId}"> <output data-count-for="{tableId}"></output></div>""").Raw("\n");
}
