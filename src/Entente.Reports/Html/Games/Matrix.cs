using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Games;

/// <summary>A payoff matrix as a table, and what its solution says.</summary>
internal static class Matrix
{
    /// <summary>Writes matrix, legend and sentences.</summary>
    public static void Write(HtmlText html, GameAnalysis game)
    {
        var caption = GameWords.Caption.Fill(("row", game.RowPlayer), ("column", game.ColumnPlayer), ("scale", game.Scale));
        html.Add($"""<div class="table-scroll" tabindex="0" role="region" aria-label="{GameWords.Matrix}"><table class="matrix"><caption>{caption}</caption><thead><tr>""");
        html.Add($"<td>{GameWords.Corner.Fill(("row", game.RowPlayer), ("column", game.ColumnPlayer))}</td>");
        foreach (var strategy in game.ColumnStrategies)
        {
            html.Add($"""<th scope="col">{strategy}</th>""");
        }

        html.Raw("</tr></thead><tbody>");
        foreach (var row in game.Cells.GroupBy(c => c.Row).OrderBy(g => g.Key))
        {
            html.Add($"""<tr><th scope="row">{game.RowStrategies[row.Key]}</th>""");
            foreach (var cell in row.OrderBy(c => c.Column))
            {
                Cell(html, cell);
            }

            html.Raw("</tr>");
        }

        html.Add($"""</tbody></table></div><p class="source">{GameWords.Legend}</p>""");
        Sentences(html, GameWords.Dominance, game.Dominant);
        Sentences(html, GameWords.Commitment, game.Commitments);
        Sentences(html, GameWords.Remarks, game.Remarks);
    }

    private static void Cell(HtmlText html, GameCell cell)
    {
        html.Raw(cell.Equilibrium ? """<td class="equilibrium">""" : "<td>");
        Payoff(html, cell.RowPayoff, cell.RowBestReply);
        html.Raw(", ");
        Payoff(html, cell.ColumnPayoff, cell.ColumnBestReply);
        if (cell.Equilibrium)
        {
            html.Add($"<br><small><strong>{GameWords.Nash}</strong> {Numbers.Percent(cell.Probability)}</small>");
        }

        if (cell.ParetoDominated)
        {
            html.Add($"""<br><small class="muted">{GameWords.Dominated}</small>""");
        }

        html.Raw("</td>");
    }

    private static void Payoff(HtmlText html, string payoff, bool best)
    {
        if (best)
        {
            html.Add($"""<span class="best" title="{GameWords.BestReply}">{payoff}</span>""");
        }
        else
        {
            html.Add($"<span>{payoff}</span>");
        }
    }

    private static void Sentences(HtmlText html, Localised heading, IReadOnlyList<Localised> sentences)
    {
        if (sentences.Count == 0)
        {
            return;
        }

        html.Add($"<h4>{heading}</h4><ul>");
        foreach (var sentence in sentences)
        {
            html.Add($"<li>{sentence}</li>");
        }

        html.Raw("</ul>");
    }
}
