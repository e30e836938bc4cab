using Entente.Reports.Blocks;
using Entente.Reports.Html.Charts;
using Entente.Reports.Outline;
using Entente.Reports.Sections;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Sections;

/// <summary>What scenarios would change: the tables, then each finding that some of them overturns, drawn.</summary>
internal static class ScenarioCharts
{
    /// <summary>Writes what follows the section's heading.</summary>
    public static void Write(HtmlText html, ReportSource source)
    {
        html.Write(ScenarioSection.Of(source).Under(ScenarioWords.Heading));
        var reversals = Reversal.Of(source);
        html.Write(OrderTables.Overview(source, reversals));
        foreach (var reversal in reversals)
        {
            var order = AnswerOrder.Of(source, reversal.Finding, reversal.Courses);
            AnswerOrderChart.Write(html, order, OrderWords.Caption.Fill(("subject", OrderTables.Subject(source, reversal))));
            html.Add($"<details><summary>{OrderWords.Table}</summary>");
            html.Write(OrderTables.Of(order, OrderWords.Table));
            html.Raw("</details>\n");
        }
    }
}
