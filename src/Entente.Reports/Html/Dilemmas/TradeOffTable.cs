using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Dilemmas;

/// <summary>The numbers of the curve.</summary>
internal static class TradeOffTable
{
    /// <summary>Writes the table.</summary>
    public static void Write(HtmlText html, DilemmaAnalysis dilemma)
    {
        html.Add($"""<details><summary>{DilemmaWords.Table}</summary><div class="table-scroll" tabindex="0" role="region" aria-label="{DilemmaWords.Table}"><table><thead><tr>""");
        foreach (var column in new[] { DilemmaWords.CommitmentColumn, DilemmaWords.Abandonment, DilemmaWords.Entrapment, DilemmaWords.Adversary, DilemmaWords.Loss, DilemmaWords.LeastLoss })
        {
            html.Add($"""<th scope="col">{column}</th>""");
        }

        html.Raw("</tr></thead><tbody>");
        foreach (var p in dilemma.Curve)
        {
            Row(html, Localised.Same(Numbers.Value(p.Commitment)), Numbers.Percent(p.LeastLossShare), p.Abandonment, p.Entrapment, p.Adversary, p.Loss);
        }

        var now = dilemma.Present;
        Row(html, DilemmaWords.Now.Fill(("commitment", Localised.Same(Numbers.Interval(now.Commitment)))), Numbers.None, now.Abandonment, now.Entrapment, now.Adversary, now.Loss);
        html.Raw("</tbody></table></div></details>\n");
    }

    private static void Row(HtmlText html, Localised head, string share, params Quantity[] cells)
    {
        html.Add($"""<tr><th scope="row">{head}</th>""");
        foreach (var cell in cells)
        {
            html.Add($"""<td class="number">{Numbers.Interval(cell)}</td>""");
        }

        html.Add($"""<td class="number">{share}</td></tr>""");
    }
}
