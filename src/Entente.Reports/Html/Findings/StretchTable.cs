using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Findings;

/// <summary>Findings over years drawn together: a row for each stretch of years with one verdict.</summary>
internal static class StretchTable
{
    /// <summary>Writes the table.</summary>
    public static void Write(HtmlText html, ReportSource source, TheoryGroup group)
    {
        html.BeginTable(null, Headings.Course, Words.Subject, Words.Reading, Words.Years, Column.Roomy(Words.Verdict), Column.Number(Words.Probability), Column.Roomy(Words.Decides));
        foreach (var series in group.Series)
        {
            foreach (var stretch in series.Stretches())
            {
                Row(html, source, series, stretch);
            }
        }

        html.EndTable();
    }

    private static void Row(HtmlText html, ReportSource source, Series series, Stretch stretch)
    {
        var last = stretch.Findings[^1];
        html.Raw(stretch.IsOpen ? """<tr class="prior-only">""" : "<tr>");
        html.Add($"""<th scope="row">{series.Subject}</th><td>{series.Reading.Title}</td><td><a href="#{html.Id("finding", last.Id)}">{stretch.Years}</a></td><td>""").Badge(last);
        html.Add($"""</td><td class="number">{Probabilities.Range(stretch)}</td><td>""");
        html.Deciding(source, stretch.Findings.MaxBy(f => f.Probability ?? 0)!);
        html.Raw("</td></tr>\n");
    }
}
