using Entente.Analysis.Findings;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Charts;

/// <summary>The items that move a finding most.</summary>
internal static class InfluenceBars
{
    private const int Most = 8;
    private const int Fewest = 2;

    /// <summary>Draws the influences of <paramref name="finding"/> that show.</summary>
    public static void Write(HtmlText html, Finding finding)
    {
        var items = finding.Deciding(Most);
        if (items.Length < Fewest)
        {
            return;
        }

        html.Figure("influence-bars", ChartWords.Deciding, (items.Length * 30) + 90, json =>
        {
            json.WriteStartObject("labels");
            json.Label("influence", ChartWords.Influence, html.Language);
            json.Label("raises", ChartWords.Raises, html.Language);
            json.Label("lowers", ChartWords.Lowers, html.Language);
            json.WriteEndObject();
            json.WriteStartArray("items");
            foreach (var item in items)
            {
                json.WriteStartObject();
                json.WriteString("id", item.Id);
                json.WriteString("label", Clean.ForPage(item.Id));
                json.Coordinate("influence", item.Points!.Value);
                json.WriteString("href", "#" + html.Id("item", item.Id));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }
}
