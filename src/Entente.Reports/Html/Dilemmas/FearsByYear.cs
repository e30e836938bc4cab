using System.Text.Json;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Html.Charts;
using Entente.Reports.Outline;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Dilemmas;

/// <summary>Both fears by year.</summary>
internal static class FearsByYear
{
    private const int Height = 300;

    /// <summary>Draws <paramref name="series"/> if it has more than one year.</summary>
    public static void Write(HtmlText html, Series series)
    {
        if (series.Findings.Count > 1)
        {
            html.Figure("indicator-series", Captions.Of(series, DilemmaWords.Years, DilemmaWords.YearsReading), Height, json => Data(json, series.Findings, html.Language));
        }
    }

    private static void Data(Utf8JsonWriter json, IReadOnlyList<Finding> findings, Language language)
    {
        json.WriteStartObject("labels");
        json.Label("value", DilemmaWords.Fear, language);
        json.Label("median", Words.Median, language);
        json.Label("interval", Words.Band, language);
        json.Label("priorDominated", Words.Prior, language);
        json.WriteEndObject();
        json.WriteStartArray("series");
        Fear(json, "abandonment", DilemmaWords.Abandonment, findings, language);
        Fear(json, "entrapment", DilemmaWords.Entrapment, findings, language);
        json.WriteEndArray();
    }

    private static void Fear(Utf8JsonWriter json, string key, Localised label, IReadOnlyList<Finding> findings, Language language)
    {
        json.WriteStartObject();
        json.WriteString("key", key);
        json.Label("label", label, language);
        json.WriteStartArray("points");
        foreach (var finding in findings)
        {
            Point(json, finding.Year, finding.Parts.First(p => p.Id == key));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Point(Utf8JsonWriter json, int year, Part fear)
    {
        json.WriteStartObject();
        json.WriteNumber("year", year);
        json.Spread(fear.Value);
        json.WriteBoolean("priorDominated", fear.PriorShare > 0.5);
        json.WriteEndObject();
    }
}
