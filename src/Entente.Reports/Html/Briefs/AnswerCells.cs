using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Html.Findings;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Briefs;

/// <summary>One verdict of the brief: about whom, what decides it, what would overturn it, which reading disagrees.</summary>
internal static class AnswerCells
{
    private const int MostSubjects = 4;
    private const int MostRivals = 2;
    private const int ClaimWidth = 88;

    /// <summary>Writes the cells after the theory's name.</summary>
    public static void Write(HtmlText html, ReportSource source, AnswerLine line)
    {
        Answer(html, line);
        Decides(html, source, line.Lead);
        Overturn(html, source, line.Lead);
        Disagrees(html, source, line.Rivals(source));
    }

    /// <summary>Opens a cell that says what it holds where the table is shown as blocks.</summary>
    public static HtmlText Cell(this HtmlText html, Localised label) => html.Add($"""<td data-label="{label}">""");

    /// <summary>A cell that has nothing to say; blocks leave it out.</summary>
    public static HtmlText EmptyCell(this HtmlText html) => html.Raw($"<td class=\"none\">{Numbers.None}</td>");

    private static void Answer(HtmlText html, AnswerLine line)
    {
        html.Cell(BriefWords.Answer).Badge(line.Series[0].Latest).Add($""" <strong>{line.Probability}</strong><span class="subjects">""");
        for (var i = 0; i < Math.Min(line.Series.Count, MostSubjects); i++)
        {
            var series = line.Series[i];
            var name = Headings.Latest.Fill(("subject", series.Subject), ("year", Localised.Same($"{series.Latest.Year}")));
            html.Raw(i > 0 ? Words.Semicolon.In(html.Language) : string.Empty).Add($"""<a href="#{html.Id("finding", series.Latest.Id)}">{name}</a>""");
        }

        html.Raw(line.Series.Count > MostSubjects ? $" +{line.Series.Count - MostSubjects}" : string.Empty).Raw("</span></td>");
    }

    private static void Decides(HtmlText html, ReportSource source, Finding lead)
    {
        if (lead.Deciding(1) is [var first])
        {
            html.Cell(Words.Decides).Influence(source, first);
            if (source.Items.GetValueOrDefault(first.Id) is { } item)
            {
                html.Add($" {Clip.To(item.Provenance.Claim.In(html.Language), ClaimWidth)}");
            }

            html.Raw("</td>");
        }
        else
        {
            html.EmptyCell();
        }
    }

    /// <summary>The item that carries the verdict most and what is left of it without, then the runner-up.</summary>
    private static void Overturn(HtmlText html, ReportSource source, Finding lead)
    {
        if (lead.Probability is not { } probability)
        {
            html.EmptyCell();
            return;
        }

        html.Cell(BriefWords.Overturn);
        var carrying = lead.Evidence.Where(e => Numbers.Shows(e.Points) && e.Points < 0).MinBy(e => e.Points);
        if (carrying is not null)
        {
            var (before, after) = Around(BriefWords.Without.In(html.Language));
            html.Add($"{before}").ItemLink(source, carrying.Id);
            html.Add($"{after}{Words.Colon}{Numbers.Percent(Math.Clamp(probability + (carrying.Points!.Value / 100), 0, 1))}");
        }
        else
        {
            html.Add($"{BriefWords.Robust}");
        }

        if (lead.Alternatives.FirstOrDefault(a => a.Probability > 0) is { } next)
        {
            html.Add($"{Words.Semicolon}{BriefWords.Next}{Words.Colon}{next.Text} {Numbers.Percent(next.Probability)}");
        }

        html.Raw("</td>");
    }

    private static (string Before, string After) Around(string text)
    {
        var at = text.IndexOf("{id}", StringComparison.Ordinal);
        return (text[..at], text[(at + 4)..]);
    }

    private static void Disagrees(HtmlText html, ReportSource source, IReadOnlyList<Finding> rivals)
    {
        if (rivals.Count == 0)
        {
            html.EmptyCell();
            return;
        }

        html.Cell(BriefWords.Disagrees);
        for (var i = 0; i < Math.Min(rivals.Count, MostRivals); i++)
        {
            html.Raw(i > 0 ? "<br>" : string.Empty).Rival(source, rivals[i]);
        }

        html.Raw(rivals.Count > MostRivals ? $" +{rivals.Count - MostRivals}" : string.Empty).Raw("</td>");
    }

    /// <summary>What another reading says, and about whom.</summary>
    public static HtmlText Rival(this HtmlText html, ReportSource source, Finding rival) =>
        html.Add($"""<a href="#{html.Id("finding", rival.Id)}">{source.ReadingOf(rival).Title}</a>{Words.Colon}{rival.VerdictText} {Numbers.Percent(rival.Probability)} <span class="muted">{source.SubjectOf(rival)}</span>""");
}
