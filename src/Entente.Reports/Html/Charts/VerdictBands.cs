using System.Text.Json;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Charts;

/// <summary>How the probabilities of the verdicts on one subject changed over the years.</summary>
internal static class VerdictBands
{
    private const int Height = 260;
    private const int FewestYears = 4;

    /// <summary>Whether a series has enough years in a row, and a verdict in any, to look at.</summary>
    public static bool Fits(Series series) =>
        series.Findings.Count >= FewestYears
        && series.Findings[^1].Year - series.Findings[0].Year < 2 * series.Findings.Count
        && series.Findings.Any(f => f.Verdict != Finding.NoVerdict);

    /// <summary>Draws <paramref name="series"/> if it fits.</summary>
    public static void Write(HtmlText html, Series series)
    {
        if (Fits(series))
        {
            html.Figure("verdict-bands", Captions.Of(series, ChartWords.Bands, ChartWords.BandsReading), Height, json => Data(json, series, html.Language));
        }
    }

    private static void Data(Utf8JsonWriter json, Series series, Language language)
    {
        json.WriteStartObject("labels");
        json.Label("probability", Words.Draws, language);
        json.Label("priorDominated", Words.Prior, language);
        json.WriteEndObject();
        json.WriteStartArray("verdicts");
        foreach (var verdict in series.Reading.Verdicts)
        {
            json.WriteStartObject();
            json.WriteString("key", verdict.Id);
            json.Label("label", verdict.Text, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("years");
        foreach (var finding in series.Findings)
        {
            Year(json, finding);
        }

        json.WriteEndArray();
    }

    private static void Year(Utf8JsonWriter json, Finding finding)
    {
        var open = finding.Verdict == Finding.NoVerdict;
        json.WriteStartObject();
        json.WriteNumber("year", finding.Year);
        json.WriteStartObject("shares");
        if (!open && finding.Probability is { } probability)
        {
            json.Coordinate(finding.Verdict, probability);
        }

        foreach (var other in finding.Alternatives)
        {
            json.Coordinate(other.Verdict, other.Probability);
        }

        json.WriteEndObject();
        json.WriteBoolean("priorDominated", open);
        json.WriteEndObject();
    }
}
