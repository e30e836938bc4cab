using System.Globalization;

namespace Entente.Reports.Html.Sections;

/// <summary>A count in a table that is read by its shades as well as by its numbers.</summary>
internal static class HeatCell
{
    /// <summary>From so many on a cell has the next shade.</summary>
    private static readonly int[] Steps = [1, 3, 10, 30];

    /// <summary>Writes the cell; nothing at all shows as a dot.</summary>
    public static HtmlText Heat(this HtmlText html, int count) =>
        html.Raw($"<td class=\"number heat-{Steps.Count(s => count >= s)}\">{Text(count)}</td>");

    /// <summary>Writes the sum of a row, which has no shade.</summary>
    public static HtmlText Sum(this HtmlText html, int count) => html.Raw($"<td class=\"number\">{Text(count)}</td>");

    private static string Text(int count) => count == 0 ? "·" : count.ToString(CultureInfo.InvariantCulture);
}
