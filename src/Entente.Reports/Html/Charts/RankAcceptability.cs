using System.Text.Json;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Charts;

/// <summary>How often each option has each rank.</summary>
internal static class RankAcceptability
{
    private const int RowHeight = 34;

    /// <summary>Draws the standings, the option most often first on top.</summary>
    public static void Write(HtmlText html, OptionsAnalysis options) =>
        html.Figure("rank-acceptability", OptionWords.Ranks, (options.Standings.Count * RowHeight) + 90, json => Data(json, options, html.Language));

    private static void Data(Utf8JsonWriter json, OptionsAnalysis options, Language language)
    {
        json.WriteStartObject("labels");
        json.Label("share", Words.Draws, language);
        json.Label("blocked", OptionWords.Blocked, language);
        json.WriteEndObject();
        json.WriteStartArray("ranks");
        for (var rank = 1; rank <= options.Standings.Count; rank++)
        {
            json.WriteStartObject();
            json.Label("label", OptionWords.RankOf(rank), language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("options");
        foreach (var standing in options.Standings)
        {
            Option(json, standing, language);
        }

        json.WriteEndArray();
    }

    private static void Option(Utf8JsonWriter json, OptionStanding standing, Language language)
    {
        json.WriteStartObject();
        json.Label("label", standing.Title, language);
        json.WriteStartArray("shares");
        foreach (var share in standing.Ranks)
        {
            json.WriteNumberValue(Math.Round(share, 3));
        }

        json.WriteEndArray();
        json.Coordinate("blocked", standing.Gated);
        json.WriteEndObject();
    }
}
