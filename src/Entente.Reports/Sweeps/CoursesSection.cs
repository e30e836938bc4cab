using System.Text.Json;
using Entente.Analysis.Sweeps.Models;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Html.Charts;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sweeps;

/// <summary>The outputs over time: a picture for each choice, and its numbers at some of the steps.</summary>
internal static class CoursesSection
{
    private const int PanelHeight = 220, TableSteps = 7, Low = 0, Middle = 2, High = 4;

    private static readonly string[] Names = ["p05", "p25", "median", "p75", "p95"];

    /// <summary>Pictures and tables.</summary>
    public static IEnumerable<Block> Of(SweepSource source)
    {
        var courses = source.Answer.Courses;
        if (courses.Fans.Count == 0)
        {
            return [new Paragraph(SweepWords.CoursesNone)];
        }

        return
        [
            .. courses.Fans.GroupBy(f => f.Part).SelectMany(part => Part(source, courses, part.Key, [.. part])),
            new Paragraph(SweepWords.CoursesNote.Fill(("runs", SweepSource.Count(courses.Runs)), ("each", source.Parted ? SweepWords.EachChoice : Localised.Same(string.Empty)))) { Class = "source" },
            .. courses.Fans.GroupBy(f => f.Output).Any(alike => SpanOfFans.Linear([.. alike]) is not null) ? [new Paragraph(SweepWords.CoursesLog) { Class = "source" }] : Array.Empty<Block>(),
            .. courses.LeftOut == 0 ? Array.Empty<Block>() : [new Paragraph(SweepWords.CoursesMore.Fill(("n", SweepSource.Count(courses.LeftOut))))],
        ];
    }

    private static Block[] Part(SweepSource source, SweptFans courses, string part, SweptFan[] fans)
    {
        var caption = SweepWords.CoursesCaption.Fill(("under", source.Under(part)));
        return
        [
            .. source.Parted ? [new Heading(3, Localised.Same(part))] : Array.Empty<Block>(),
            new Picture(html => html.Figure("fan-chart", caption, fans.Length * PanelHeight, json => Data(json, courses, fans, html.Language))),
            Table(courses, fans),
        ];
    }

    private static Grid Table(SweptFans courses, SweptFan[] fans)
    {
        var every = Math.Max(1, (courses.Steps.Count + TableSteps - 3) / (TableSteps - 1));
        int[] told = [.. Enumerable.Range(0, courses.Steps.Count).Where(at => at % every == 0 || at == courses.Steps.Count - 1)];
        return new(
            SweepWords.CoursesTable,
            [SweepWords.Step, .. fans.Select(f => Column.Tally(Localised.Same(Titled(f))))],
            [.. told.Select(at => new Row([SweepSource.Count(courses.Steps[at]), .. fans.Select(f => Cell.Number(Shown(f.Quantiles[at])))]))]);
    }

    private static string Shown(double[] at) => double.IsNaN(at[Middle]) ? Numbers.None : $"{Numbers.Significant(at[Middle])} ({Numbers.Significant(at[Low])} – {Numbers.Significant(at[High])})";

    private static string Titled(SweptFan fan) => SweepSource.Unit(fan.Unit) is { Length: > 0 } unit ? $"{fan.Name} ({unit})" : fan.Name;

    private static void Data(Utf8JsonWriter json, SweptFans courses, SweptFan[] fans, Language language)
    {
        json.WriteStartObject("labels");
        json.Label("time", SweepWords.Step, language);
        json.Label("median", Words.Median, language);
        json.Label("half", SweepWords.Half, language);
        json.Label("most", SweepWords.Most, language);
        json.WriteEndObject();
        json.List("at", courses.Steps.Select(s => (double)s));
        json.WriteStartArray("panels");
        foreach (var fan in fans)
        {
            Panel(json, fan, [.. fans.Where(f => f.Output == fan.Output)]);
        }

        json.WriteEndArray();
    }

    /// <summary>Those of one output share an axis, so that actors can be compared.</summary>
    private static void Panel(Utf8JsonWriter json, SweptFan fan, SweptFan[] alike)
    {
        json.WriteStartObject();
        json.WriteString("label", Clean.ForPage(Titled(fan)));
        double[] reach = [.. alike.SelectMany(f => f.Quantiles).SelectMany(q => (double[])[q[Low], q[High]]).Where(double.IsFinite)];
        if (reach.Length > 0 && reach.Min() < reach.Max())
        {
            json.List("range", [reach.Min(), reach.Max()]);
        }

        if (SpanOfFans.Linear(alike) is { } linear)
        {
            json.One("linear", linear);
        }

        for (var q = 0; q < Names.Length; q++)
        {
            json.List(Names[q], fan.Quantiles.Select(at => at[q]));
        }

        json.WriteEndObject();
    }
}
