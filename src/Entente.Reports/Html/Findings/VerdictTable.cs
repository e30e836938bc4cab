using Entente.Analysis.Findings;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Findings;

/// <summary>All findings of a theory, a row each, with a box to filter them.</summary>
internal static class VerdictTable
{
    /// <summary>Writes the table.</summary>
    public static void Write(HtmlText html, ReportSource source, TheoryGroup group)
    {
        var id = html.Id("table", group.Theory.Id);
        html.Filter(id, Words.Filter);
        html.BeginTable(
            id,
            group.Theory.Title,
            Column.Roomy(Words.Subject), Words.Year, Column.Roomy(Words.Reading), Column.Roomy(Words.Verdict), Column.Number(Words.Probability), Words.Interval, Column.Roomy(Words.Alternatives), Column.Roomy(Words.Decides), Words.Warnings);
        foreach (var series in group.Series)
        {
            foreach (var finding in series.Findings)
            {
                Row(html, source, series, finding);
            }
        }

        html.EndTable();
    }

    private static void Row(HtmlText html, ReportSource source, Series series, Finding finding)
    {
        html.Raw(finding.PriorOnly ? """<tr class="prior-only">""" : "<tr>");
        html.Add($"""<th scope="row"><a href="#{html.Id("finding", finding.Id)}">{series.Subject}</a></th><td>{finding.Year}</td><td>{series.Reading.Title}</td><td>""").Badge(finding);
        html.Add($"""</td><td class="number">{Numbers.Percent(finding.Probability)}</td><td>{Numbers.Interval(finding.Value)}</td><td>""");
        html.AlternativesOf(finding);
        html.Raw("</td><td>").Deciding(source, finding);
        html.Raw("</td><td>").WarningsOf(finding);
        html.Raw("</td></tr>\n");
    }
}
