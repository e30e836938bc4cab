using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Briefs;

/// <summary>The theories that give no verdict: where each comes closest, and what it lacks.</summary>
internal static class OpenTable
{
    /// <summary>Writes the table, if there are any.</summary>
    public static void Write(HtmlText html, ReportSource source, IReadOnlyList<TheoryGroup> open)
    {
        if (open.Count == 0)
        {
            return;
        }

        html.Add($"<h3>{BriefWords.Open}</h3><p>{BriefWords.OpenMeans}</p>").Raw("\n");
        html.BeginTable(html.Id("table", "open"), BriefWords.Open, BriefWords.Question, BriefWords.Likeliest, BriefWords.Thinnest, BriefWords.Elsewhere);
        foreach (var theory in open)
        {
            Row(html, source, theory);
        }

        html.EndTable();
    }

    private static void Row(HtmlText html, ReportSource source, TheoryGroup theory)
    {
        var answer = OpenAnswer.Of(theory);
        var name = Headings.Latest.Fill(("subject", answer.Series.Subject), ("year", Localised.Same($"{answer.Finding.Year}")));
        html.Add($"""<tr><th scope="row"><a href="#{html.Id("answers", theory.Theory.Id)}">{theory.Theory.Title}</a> <span class="muted">{theory.Theory.System}</span></th>""");
        html.Cell(BriefWords.Likeliest).Add($"""{(answer.Likeliest is { } likeliest ? $"{likeliest.Text.In(html.Language)} {Numbers.Percent(likeliest.Probability)}" : Numbers.None)} <a class="muted" href="#{html.Id("finding", answer.Finding.Id)}">{name}</a></td>""");
        html.Cell(BriefWords.Thinnest).Add($"{(answer.Thinnest is { } thin ? $"{thin.Title.In(html.Language)} ({Numbers.Percent(thin.PriorShare)})" : Numbers.None)}</td>");
        Elsewhere(html, source, theory);
        html.Raw("</tr>\n");
    }

    private static void Elsewhere(HtmlText html, ReportSource source, TheoryGroup theory)
    {
        var surest = theory.Series.Except(theory.Own).Select(s => s.Latest).Where(f => f.Verdict != Finding.NoVerdict).OrderByDescending(f => f.Probability ?? 0).ToArray();
        if (surest.Length == 0)
        {
            html.EmptyCell();
            return;
        }

        html.Cell(BriefWords.Elsewhere).Rival(source, surest[0]).Raw(surest.Length > 1 ? $" +{surest.Length - 1}" : string.Empty).Raw("</td>");
    }
}
