using System.Globalization;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>The numbers of a fan chart: a row for each time, a column for each quantity.</summary>
internal static class CourseTable
{
    /// <summary>The table and what its shares mean; nothing where the theory speaks of no quantity.</summary>
    public static IEnumerable<Block> Of(CourseAnalysis course) => course.Outputs.Count == 0 ? [] :
    [
        new Grid(
            CourseWords.Table.Fill(("year", First(course))),
            [Time(course), .. course.Outputs.SelectMany(Columns)],
            [.. course.Steps.Select((step, i) => new Row([new Cell([At(course, step)]), .. course.Outputs.SelectMany(o => Cells(o, i))]))]),
        new Paragraph(Means(course)),
    ];

    /// <summary>What the shares mean, and of a fitted model what it is fitted to.</summary>
    public static Localised Means(CourseAnalysis course) =>
        course.Outputs.All(o => o.Counted.Count == 0) ? CourseWords.Means
        : course.SeenThrough is { } year ? CourseWords.FittedThrough.Fill(("year", Localised.Same($"{year}")))
        : CourseWords.Fitted;

    /// <summary>The year that the first step told stands for; that of the start where the model does not say how long a step takes.</summary>
    public static Localised First(CourseAnalysis course) =>
        Localised.Same(course.StepYears is null ? $"{course.Start}" : At(course, course.Steps[0]));

    /// <summary>Name of the time axis.</summary>
    public static Localised Time(CourseAnalysis course) => course.StepYears is null ? CourseWords.Step.Fill(("year", Year(course))) : Words.Year;

    /// <summary>A quantity with its unit.</summary>
    public static Localised Titled(CourseOutput output) => CourseWords.Titled.Fill(("title", output.Title), ("unit", output.Unit));

    private static IEnumerable<Column> Columns(CourseOutput output) =>
        output.Counted.Count == 0 ? [Column.Tally(Titled(output))] : [Column.Tally(Titled(output)), Column.Tally(CourseWords.CountedColumn.Fill(("title", output.Title)))];

    private static IEnumerable<Cell> Cells(CourseOutput output, int i) =>
        output.Counted.Count == 0 ? [new Cell(Spans(output.Points[i]), "number")] : [new Cell(Spans(output.Points[i]), "number"), Cell.Number($"{output.Counted[i]}")];

    private static Localised Year(CourseAnalysis course) => Localised.Same(course.Start.ToString(CultureInfo.InvariantCulture));

    private static string At(CourseAnalysis course, int step) => course.At(step).ToString("0.##", CultureInfo.InvariantCulture);

    private static IReadOnlyList<Span> Spans(CoursePoint p) =>
        [new Span(Localised.Same(Shown(p.Median)), Look.Strong), Span.Break, $"{Shown(p.P25)} – {Shown(p.P75)}", Span.Break, $"{Shown(p.P05)} – {Shown(p.P95)}"];

    /// <summary>Small values with two more decimals, as in the picture.</summary>
    private static string Shown(double value) =>
        Math.Abs(value) < 0.1 ? (Math.Round(value, 4) + 0.0).ToString("0.####", CultureInfo.InvariantCulture).Replace('-', '−') : Numbers.Value(value);
}
