using System.Text.Json;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Texts;
using Entente.Theories.Forms.Index;

namespace Entente.Reports.Html.Charts;

/// <summary>The index of a theory by year, all its subjects in one picture for each unit and range.</summary>
internal static class IndexSeries
{
    private const int Height = 320;
    private const int FewestYears = 3;
    private const int MostSubjects = 4;

    /// <summary>Whether a series is an index over enough years.</summary>
    public static bool Fits(Series series) =>
        series.Reading.Body is IndexBody && series.Findings.Count >= FewestYears && series.Findings.All(f => double.IsFinite(f.Value.Median));

    /// <summary>Draws those of <paramref name="all"/> that fit, a few subjects to a picture so that bands can be told apart.</summary>
    public static void Write(HtmlText html, IEnumerable<Series> all)
    {
        var fitting = all.Where(Fits).ToArray();
        if (fitting.Length == 0)
        {
            return;
        }

        var folded = fitting.All(s => s.Latest.Verdict == Finding.NoVerdict);
        html.Raw(folded ? "<details><summary>" : string.Empty).Add($"{(folded ? ChartWords.IndexFolded : Localised.Same(string.Empty))}").Raw(folded ? "</summary>" : string.Empty);
        foreach (var few in fitting.Chunk(MostSubjects))
        {
            Figure(html, few);
        }

        html.Raw(folded ? "</details>\n" : string.Empty);
    }

    private static void Figure(HtmlText html, Series[] few)
    {
        var subjects = new Localised(string.Join(", ", few.Select(s => s.Subject.En)), string.Join("、", few.Select(s => s.Subject.ZhHant)));
        var caption = (few[0].IsDefault ? ChartWords.Index : ChartWords.IndexReading).Fill(("subjects", subjects), ("unit", few[0].Latest.Value.Unit), ("reading", few[0].Reading.Title));
        html.Figure("indicator-series", caption, Height, json => Data(json, few, html.Language));
    }

    private static void Data(Utf8JsonWriter json, Series[] all, Language language)
    {
        json.WriteStartObject("labels");
        json.Label("value", all[0].Latest.Value.Unit, language);
        json.Label("median", Words.Median, language);
        json.Label("interval", Words.Band, language);
        json.Label("priorDominated", Words.Prior, language);
        json.WriteEndObject();
        Range(json, [.. all.SelectMany(s => s.Findings).Select(f => f.Value)]);
        json.WriteStartArray("series");
        foreach (var series in all)
        {
            json.WriteStartObject();
            json.WriteString("key", series.Findings[0].SubjectKey);
            json.Label("label", series.Subject, language);
            json.WriteStartArray("points");
            foreach (var finding in series.Findings)
            {
                Point(json, finding);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Levels have the whole scale before them; a difference or a quantity with a unit the range that it takes.</summary>
    private static void Range(Utf8JsonWriter json, Quantity[] values)
    {
        var (low, high) = (values.Min(v => v.P05), values.Max(v => v.P95));
        if (low >= 0 && high <= 1)
        {
            return;
        }

        json.WriteStartArray("range");
        json.WriteNumberValue(low >= -1 && high <= 1 ? -1 : Math.Min(0, Math.Floor(low)));
        json.WriteNumberValue(low >= -1 && high <= 1 ? 1 : Math.Ceiling(high));
        json.WriteEndArray();
    }

    private static void Point(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteNumber("year", finding.Year);
        json.Spread(finding.Value);
        json.WriteBoolean("priorDominated", finding.Verdict == Finding.NoVerdict);
        json.WriteEndObject();
    }
}
