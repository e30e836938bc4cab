using System.Text.Json;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Charts;

/// <summary>Two ties side by side: the level of each on every pillar, with its interval.</summary>
internal static class TieProfileChart
{
    private const int RowHeight = 34;
    private const double MostlyPrior = 0.5;

    /// <summary>Draws <paramref name="profile"/> as of <paramref name="year"/>.</summary>
    public static void Write(HtmlText html, TieProfile profile, int year) => html.Figure(
        "tie-profile",
        ProfileWords.Chart.Fill(("first", profile.First), ("second", profile.Second), ("year", Localised.Same($"{year}"))),
        (profile.Pillars.Count * RowHeight) + 90,
        json => Data(json, profile, html.Language));

    private static void Data(Utf8JsonWriter json, TieProfile profile, Language language)
    {
        json.WriteStartObject("labels");
        json.Label("level", ProfileWords.Level, language);
        json.Label("priorDominated", Words.Prior, language);
        json.Label("firstHigher", ProfileWords.FirstHigher.Fill(("first", profile.First)), language);
        json.Label("first", profile.First, language);
        json.Label("second", profile.Second, language);
        json.WriteEndObject();
        json.WriteStartArray("pillars");
        foreach (var pillar in profile.Pillars)
        {
            json.WriteStartObject();
            json.Label("label", pillar.Title, language);
            Level(json, "first", pillar.First);
            Level(json, "second", pillar.Second);
            json.Coordinate("firstHigher", pillar.FirstHigher);
            json.WriteBoolean("priorDominated", pillar.PriorShare > MostlyPrior);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Level(Utf8JsonWriter json, string name, Quantity level)
    {
        json.WriteStartObject(name);
        json.Coordinate("median", level.Median);
        json.Coordinate("p05", level.P05);
        json.Coordinate("p95", level.P95);
        json.WriteEndObject();
    }
}
