using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Options;

/// <summary>Options × criteria with their scores, and what would have to change for another option to come first.</summary>
internal static class OptionTables
{
    /// <summary>Writes both tables.</summary>
    public static void Write(HtmlText html, OptionsAnalysis options)
    {
        Scores(html, options);
        Changes(html, options);
    }

    /// <summary>A criterion's title, gates marked.</summary>
    public static Localised TitleOf(CriterionUse criterion) =>
        criterion.Gate ? OptionWords.Gate.Fill(("criterion", criterion.Title)) : criterion.Title;

    private static void Scores(HtmlText html, OptionsAnalysis options)
    {
        html.BeginTable(null, OptionWords.Scores, [Column.Roomy(OptionWords.Criterion), .. options.Standings.Select(s => Column.Number(s.Title))]);
        foreach (var rank in Enumerable.Range(1, options.Standings.Count))
        {
            Row(html, OptionWords.RankOf(rank), options.Standings.Select(s => Numbers.Percent(s.Ranks[rank - 1])));
        }

        Row(html, OptionWords.Blocked, options.Standings.Select(s => Numbers.Percent(s.Gated)));
        Row(html, OptionWords.Confidence, options.Standings.Select(s => Numbers.Percent(s.Confidence)));
        foreach (var criterion in options.Criteria)
        {
            html.Add($"""<tr><th scope="row">{TitleOf(criterion)}</th>""");
            foreach (var standing in options.Standings)
            {
                Score(html, options.Scores.FirstOrDefault(s => s.Option == standing.Id && s.Criterion == criterion.Id));
            }

            html.Raw("</tr>\n");
        }

        html.EndTable();
    }

    private static void Score(HtmlText html, OptionScore? score)
    {
        if (score is null)
        {
            html.Add($"""<td class="number">{Numbers.None}</td>""");
            return;
        }

        html.Add($"""<td class="number">{(score.Records.Count == 0 ? "?" : Numbers.Interval(score.Value))}""");
        if (score.Blocks is { } share)
        {
            html.Add($"""<br><small class="muted">{OptionWords.RulesOut.Fill(("share", Localised.Same(Numbers.Percent(share))))}</small>""");
        }

        html.Raw("</td>");
    }

    private static void Changes(HtmlText html, OptionsAnalysis options)
    {
        var (leader, runner) = (("leader", Title(options, options.Leader)), ("runner", Title(options, options.RunnerUp)));
        html.BeginTable(
            null,
            OptionWords.Change.Fill(leader, runner),
            [Column.Roomy(OptionWords.Criterion), Column.Number(OptionWords.Without.Fill(leader)), Column.Number(OptionWords.Rise.Fill(runner)), Column.Number(OptionWords.Central.Fill(("option", leader.Item2)))]);
        foreach (var criterion in options.Criteria)
        {
            var rise = Of(options.Rises, criterion);
            html.Add($"""<tr><th scope="row">{TitleOf(criterion)}</th><td class="number">{Numbers.Percent(Of(options.Without, criterion))}</td>""");
            html.Add($"""<td class="number">{(rise is null ? OptionWords.NoRise : Localised.Same($"+{Numbers.Value(rise.Value)}"))}</td>""");
            html.Add($"""<td class="number">{Numbers.Percent(Of(options.Standings.First(s => s.Id == options.Leader).CentralWeights, criterion))}</td></tr>""").Raw("\n");
        }

        html.EndTable();
    }

    private static void Row(HtmlText html, Localised head, IEnumerable<string> cells)
    {
        html.Add($"""<tr><th scope="row">{head}</th>""");
        foreach (var cell in cells)
        {
            html.Add($"""<td class="number">{cell}</td>""");
        }

        html.Raw("</tr>\n");
    }

    private static double? Of(IReadOnlyList<CriterionShare> shares, CriterionUse criterion) => shares.FirstOrDefault(s => s.Criterion == criterion.Id)?.Value;

    private static Localised Title(OptionsAnalysis options, string id) => options.Standings.First(s => s.Id == id).Title;
}
