using Entente.Cases.Codebooks;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Sections;

/// <summary>The codebook's quantities: what their levels span, how exact their figures are and how long these count.</summary>
internal static class QuantityTable
{
    /// <summary>Writes the table; nothing where the codebook has no quantities.</summary>
    public static void Write(HtmlText html, Codebook codebook)
    {
        if (codebook.Quantities.Count == 0)
        {
            return;
        }

        html.Add($"<h3>{Headings.Quantities}</h3>");
        html.BeginTable(null, Headings.Quantities, MethodWords.Quantity, MethodWords.Meaning, MethodWords.Spans, MethodWords.Error, MethodWords.HalfLife);
        foreach (var quantity in codebook.Quantities.Values.OrderBy(q => q.Id, StringComparer.Ordinal))
        {
            Row(html, quantity);
        }

        html.EndTable();
    }

    private static void Row(HtmlText html, Quantity quantity)
    {
        html.Add($"""<tr><th scope="row">{quantity.Title}</th><td>{quantity.Meaning}</td><td>{Numbers.Value(quantity.Range.From)}–{quantity.Show(quantity.Range.To)}</td>""");
        html.Add($"<td>±{Numbers.Value(quantity.Error)}%{Words.Colon}{quantity.ErrorReason}</td>");
        html.Add($"<td>{Numbers.Value(quantity.HalfLife)}{Words.Colon}{quantity.HalfLifeReason}</td></tr>").Raw("\n");
    }
}
