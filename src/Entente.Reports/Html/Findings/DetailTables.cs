using Entente.Analysis.Findings;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Findings;

/// <summary>What a finding is made of, as compact tables.</summary>
internal static class DetailTables
{
    /// <summary>Axes, tests or records.</summary>
    public static void Parts(HtmlText html, ReportSource source, Finding finding)
    {
        if (finding.Parts.Count == 0)
        {
            return;
        }

        html.BeginTable(null, Words.Part, Words.Part, Words.Interval, Words.Holds, Words.PriorShare);
        foreach (var part in finding.Parts)
        {
            html.Add($"""<tr><th scope="row">{part.Title} """);
            if (source.Items.ContainsKey(part.Id))
            {
                html.ItemLink(source, part.Id);
            }

            html.Add($"</th><td>{Numbers.Interval(part.Value)}</td><td>{Numbers.Percent(part.Probability)}</td><td>{Numbers.Percent(part.PriorShare)}</td></tr>");
        }

        html.EndTable();
    }

    /// <summary>The indicators that entered, in a line each: level, the prior's share, how many items bear on it.</summary>
    public static void Brief(HtmlText html, Finding finding)
    {
        if (finding.Indicators.Count == 0)
        {
            return;
        }

        html.Add($"<p class=\"source\">{Words.InBrief}<br>");
        for (var i = 0; i < finding.Indicators.Count; i++)
        {
            var indicator = finding.Indicators[i];
            html.Raw(i > 0 ? "<br>" : string.Empty).Add($"{indicator.Title} {Numbers.Interval(indicator.Value)} · {Numbers.Percent(indicator.PriorShare)} · {indicator.Items.Count}");
        }

        html.Raw("</p>");
    }

    /// <summary>The indicators that entered.</summary>
    public static void Indicators(HtmlText html, Finding finding)
    {
        if (finding.Indicators.Count == 0)
        {
            return;
        }

        html.BeginTable(null, Words.Indicator, Words.Indicator, Words.Interval, Words.PriorShare, Words.Items);
        foreach (var indicator in finding.Indicators)
        {
            html.Add($"""<tr><th scope="row">{indicator.Title}</th><td>{Numbers.Interval(indicator.Value)}""");
            if (indicator.HasUnit)
            {
                html.Add($" {indicator.Value.Unit}");
            }

            html.Add($"</td><td>{Numbers.Percent(indicator.PriorShare)}</td><td>{indicator.Items.Count}</td></tr>");
        }

        html.EndTable();
    }
}
