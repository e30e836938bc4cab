using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Briefs;

/// <summary>The theories that give a verdict, by question: a row for each verdict.</summary>
internal static class AnswerTable
{
    private const int MostLines = 3;

    /// <summary>Writes the table, if any theory gives a verdict.</summary>
    public static void Write(HtmlText html, ReportSource source, IReadOnlyList<QuestionGroup> groups)
    {
        var answered = groups.Where(g => g.Theories.Any(t => AnswerLine.Of(t).Count > 0)).ToArray();
        if (answered.Length == 0)
        {
            return;
        }

        html.BeginTable(html.Id("table", "brief"), BriefWords.Verdicts, [.. Columns.Select(c => (Column)c)]);
        foreach (var group in answered)
        {
            html.Add($"""<tr class="group"><th scope="rowgroup" colspan="{Columns.Length}">{group.Title}</th></tr>""").Raw("\n");
            foreach (var theory in group.Theories)
            {
                Theory(html, source, theory);
            }
        }

        html.EndTable();
    }

    private static readonly Localised[] Columns = [BriefWords.Question, BriefWords.Answer, Words.Decides, BriefWords.Overturn, BriefWords.Disagrees];

    private static void Theory(HtmlText html, ReportSource source, TheoryGroup theory)
    {
        var lines = AnswerLine.Of(theory);
        for (var i = 0; i < Math.Min(lines.Count, MostLines); i++)
        {
            html.Raw("<tr>");
            if (i == 0)
            {
                Name(html, theory, lines);
            }
            else
            {
                html.Raw("<td class=\"same\"></td>");
            }

            AnswerCells.Write(html, source, lines[i]);
            html.Raw("</tr>\n");
        }
    }

    private static void Name(HtmlText html, TheoryGroup theory, IReadOnlyList<AnswerLine> lines)
    {
        html.Add($"""<th scope="row"><a href="#{html.Id("answers", theory.Theory.Id)}">{theory.Theory.Title}</a> <span class="muted">{theory.Theory.System}</span>""");
        Also(html, BriefWords.MoreLines, lines.Count - MostLines);
        var open = theory.Own.Count - lines.Sum(l => l.Series.Count);
        Also(html, open == 1 ? BriefWords.OpenSubject : BriefWords.OpenSubjects, open);
        html.Raw("</th>");
    }

    private static void Also(HtmlText html, Localised words, int count)
    {
        if (count > 0)
        {
            html.Add($"""<span class="source">{words.Fill(("n", Localised.Same($"{count}")))}</span>""");
        }
    }
}
