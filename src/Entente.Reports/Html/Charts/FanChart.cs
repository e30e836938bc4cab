using System.Text.Json;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Sections;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Charts;

/// <summary>What a simulated model goes through: median and bands of the draws over time, a panel for each quantity.</summary>
internal static class FanChart
{
    private const int PanelHeight = 220;

    /// <summary>Whether the latest finding of a series has a course to draw.</summary>
    public static bool Fits(Series series) => series.Latest.Course is { Outputs.Count: > 0, Steps.Count: > 1 };

    /// <summary>Draws the latest finding of a series if it fits; folded away where no verdict is given, since it shows little but the prior then.</summary>
    public static void Write(HtmlText html, Series series)
    {
        if (!Fits(series))
        {
            return;
        }

        var (latest, course) = (series.Latest, series.Latest.Course!);
        var caption = (series.IsDefault ? CourseWords.Caption : CourseWords.CaptionReading).Fill(
            ("subject", series.Subject), ("model", course.Title), ("year", CourseTable.First(course)), ("reading", series.Reading.Title));
        var folded = latest.Verdict == Finding.NoVerdict;
        if (folded)
        {
            html.Add($"<details><summary>{CourseWords.Folded.Fill(("subject", series.Subject))}</summary>");
        }

        Write(html, course, caption);
        html.Add($"""<p class="source">{CourseTable.Means(course)}</p>""");
        html.Raw(folded ? "</details>\n" : string.Empty);
    }

    /// <summary>Draws a course under a caption.</summary>
    public static void Write(HtmlText html, CourseAnalysis course, Localised caption) =>
        html.Figure("fan-chart", caption, course.Outputs.Count * PanelHeight, json => Data(json, course, html.Language));

    private static void Data(Utf8JsonWriter json, CourseAnalysis course, Language language)
    {
        json.WriteStartObject("labels");
        json.Label("time", CourseTable.Time(course), language);
        json.Label("median", Words.Median, language);
        json.Label("half", CourseWords.Half, language);
        json.Label("most", CourseWords.Most, language);
        if (course.Outputs.Any(o => o.Counted.Count > 0))
        {
            json.Label("counted", CourseWords.Counted, language);
            json.Label("seen", CourseWords.Seen, language);
        }

        json.WriteEndObject();
        if (course.SeenThrough is { } seen)
        {
            json.WriteNumber("seen", seen);
        }

        json.Coordinates("at", course.Steps.Select(course.At));
        json.WriteStartArray("panels");
        foreach (var output in course.Outputs)
        {
            Panel(json, output, Range(course, output), language);
        }

        json.WriteEndArray();
    }

    private static void Panel(Utf8JsonWriter json, CourseOutput output, double[] range, Language language)
    {
        json.WriteStartObject();
        json.Label("label", CourseTable.Titled(output), language);
        if (range.All(double.IsFinite))
        {
            json.Coordinates("range", range, 5);
        }

        // Small quantities need more decimals than levels do.
        var decimals = range[1] < 0.5 ? 5 : 3;
        json.Coordinates("p05", output.Points.Select(p => p.P05), decimals);
        json.Coordinates("p25", output.Points.Select(p => p.P25), decimals);
        json.Coordinates("median", output.Points.Select(p => p.Median), decimals);
        json.Coordinates("p75", output.Points.Select(p => p.P75), decimals);
        json.Coordinates("p95", output.Points.Select(p => p.P95), decimals);
        if (output.Counted.Count > 0)
        {
            json.Coordinates("counted", output.Counted.Select(c => (double)c));
        }

        json.WriteEndObject();
    }

    /// <summary>Quantities of one kind share one axis: the whole scale where it runs from 0 to 1, otherwise what any of them reaches.</summary>
    private static double[] Range(CourseAnalysis course, CourseOutput output)
    {
        if (output is { Low: 0, High: 1 })
        {
            return [0, 1];
        }

        var alike = course.Outputs.Where(o => o.Kind == output.Kind).SelectMany(o => o.Points).Where(p => double.IsFinite(p.Median)).ToArray();
        var counted = output.Counted.Select(c => (double)c);
        return [alike.Select(p => p.P05).Concat(counted).DefaultIfEmpty(double.NaN).Min(), alike.Select(p => p.P95).Concat(counted).DefaultIfEmpty(double.NaN).Max()];
    }
}
