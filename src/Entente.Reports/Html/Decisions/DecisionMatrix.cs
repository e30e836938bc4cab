using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Decisions;

/// <summary>A decision table: situations with their probability, the choices open in each, and what each brings.</summary>
internal static class DecisionMatrix
{
    /// <summary>Writes the table; the likeliest situation is marked.</summary>
    public static void Write(HtmlText html, Localised question, Analysis.Findings.Decisions decisions)
    {
        var likeliest = decisions.Rows.Select(r => r.Probability).Max();
        html.BeginTable(null, new Localised($"{question.En} {DecisionWords.Caption.En}", question.ZhHant + DecisionWords.Caption.ZhHant), [Column.Roomy(DecisionWords.Situation), Column.Roomy(DecisionWords.Choice), .. decisions.Columns.Select(Column.Roomy)]);
        foreach (var situation in decisions.Rows.GroupBy(r => r.Situation))
        {
            Situation(html, [.. situation], likeliest);
        }

        html.EndTable();
    }

    private static void Situation(HtmlText html, DecisionChoice[] rows, double? likeliest)
    {
        foreach (var (row, first) in rows.Select((r, i) => (r, i == 0)))
        {
            html.Raw(row.Probability is not null && row.Probability == likeliest ? """<tr class="likeliest">""" : "<tr>");
            if (first)
            {
                html.Add($"""<th scope="rowgroup" rowspan="{rows.Length}">{row.Text}<br><strong>{Numbers.Percent(row.Probability)}</strong></th>""");
            }

            html.Add($"<td>{row.Choice}</td>");
            foreach (var cell in row.Cells)
            {
                html.Add($"<td>{cell}</td>");
            }

            html.Raw("</tr>\n");
        }
    }
}
