using System.Text.Json;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;
using Entente.Theories.Forms.Plane;

namespace Entente.Reports.Html.Charts;

/// <summary>The path of one subject through the regions of a plane.</summary>
internal static class PhasePlane
{
    private const int Height = 520;

    /// <summary>Whether a series is a path through a plane.</summary>
    public static bool Fits(Series series) => series.Reading.Body is PlaneBody && series.Findings.All(f => f.Parts.Count == 2);

    /// <summary>Draws <paramref name="series"/> if its reading is a plane.</summary>
    public static void Write(HtmlText html, Series series)
    {
        if (Fits(series) && series.Reading.Body is PlaneBody plane)
        {
            html.Figure("phase-plane", Captions.Of(series, ChartWords.Path, ChartWords.PathReading), Height, json => Data(json, plane, series.Findings, html.Language));
        }
    }

    private static void Data(Utf8JsonWriter json, PlaneBody plane, IReadOnlyList<Finding> findings, Language language)
    {
        json.WriteStartObject("labels");
        json.Label("x", plane.First.Title, language);
        json.Label("y", plane.Second.Title, language);
        json.Label("median", Words.Median, language);
        json.Label("interval", Words.Band, language);
        json.Label("priorDominated", Words.Prior, language);
        json.Label("verdict", Words.Verdict, language);
        json.Label("probability", Words.Draws, language);
        json.Label("boundary", ChartWords.Boundary, language);
        json.Label("time", ChartWords.Time, language);
        json.WriteEndObject();
        json.WriteStartObject("boundary");
        Boundary(json, "x", plane.First);
        Boundary(json, "y", plane.Second);
        json.WriteEndObject();
        Regions(json, plane, language);
        json.WriteStartArray("points");
        foreach (var finding in findings)
        {
            Point(json, finding, language);
        }

        json.WriteEndArray();
    }

    private static void Boundary(Utf8JsonWriter json, string name, Axis axis)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(axis.Boundary.From);
        json.WriteNumberValue(axis.Boundary.To);
        json.WriteEndArray();
    }

    private static void Regions(Utf8JsonWriter json, PlaneBody plane, Language language)
    {
        json.WriteStartArray("regions");
        foreach (var region in plane.Regions)
        {
            json.WriteStartObject();
            json.Label("label", region.Verdict.Text, language);
            json.WriteString("x", region.FirstHigh ? "high" : "low");
            json.WriteString("y", region.SecondHigh ? "high" : "low");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Point(Utf8JsonWriter json, Finding finding, Language language)
    {
        var open = finding.Verdict == Finding.NoVerdict;
        json.WriteStartObject();
        json.WriteNumber("year", finding.Year);
        json.Quantiles("x", finding.Parts[0].Value);
        json.Quantiles("y", finding.Parts[1].Value);
        json.WriteString("verdictLabel", open ? null : Clean.ForPage(finding.VerdictText.In(language)));
        json.WritePropertyName("probability");
        json.WriteRawValue(open || finding.Probability is null ? "null" : Numbers.RoundTrip(Math.Round(finding.Probability.Value, 4)));
        json.WriteBoolean("priorDominated", open);
        json.WriteEndObject();
    }
}
