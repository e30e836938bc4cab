using System.Globalization;
using System.Text.Json.Nodes;
using Entente.Analysis.Sweeps.Models;
using Entente.Cases;
using Entente.Cli.Commands.Conflict;
using Entente.Cli.Commands.Sweep.Models;
using Entente.Dynamics;
using Entente.Numerics;

namespace Entente.Cli.Commands.Simulate;

/// <summary>The course of a model's outputs, for people and machines.</summary>
internal sealed class CoursePage(ModelSweep sweep, IReadOnlyList<Course> courses, Language language)
{
    private const int MostSteps = 12, MostCourses = 12, Across = 3;

    /// <summary>Lines for people: medians with intervals, at a dozen steps.</summary>
    public IEnumerable<string> Lines()
    {
        var model = Dynamics.Models.Find(sweep.Model)!;
        yield return Say(
            string.Create(CultureInfo.InvariantCulture, $"{model.Title.En} ({model.Id}): {sweep.Runs} draws, {sweep.Inputs.Count} inputs drawn from their ranges, {sweep.Fixed.Count} fixed"),
            string.Create(CultureInfo.InvariantCulture, $"{model.Title.ZhHant}（{model.Id}）：抽樣 {sweep.Runs} 次，{sweep.Inputs.Count} 個輸入自其範圍抽取，{sweep.Fixed.Count} 個固定"));
        yield return Say("Median (5 %, 95 %) of the draws at each step: what this model makes of these ranges, no forecast.", "各步的中位數（5 %、95 %）：僅為此模型在這些範圍內的結果，並非預測。");
        foreach (var some in courses.Take(MostCourses).Chunk(Across))
        {
            yield return "";
            foreach (var line in Table(some))
            {
                yield return line;
            }
        }

        if (courses.Count > MostCourses)
        {
            yield return Say($"… and {courses.Count - MostCourses} more outputs: --output names those to show, --json prints all", $"……另有 {courses.Count - MostCourses} 個輸出：可用 --output 指定，或以 --json 列出全部");
        }
    }

    /// <summary>For machines: every step; what is not a finite number is null.</summary>
    public static JsonObject Json(ModelSweep sweep, ulong seed, IReadOnlyList<Course> courses) => new()
    {
        ["model"] = sweep.Model,
        ["actors"] = sweep.Actors,
        ["seed"] = seed,
        ["draws"] = sweep.Runs,
        ["steps"] = sweep.Steps,
        ["inputs"] = new JsonArray([.. sweep.Inputs.Select(i => (JsonNode)new JsonObject { ["input"] = i.Name, ["low"] = i.Low, ["high"] = i.High, ["unit"] = i.Unit }), .. sweep.Fixed.Select(f => (JsonNode)new JsonObject { ["input"] = f.Name, ["value"] = f.Value })]),
        ["courses"] = new JsonArray([.. courses.Select(c => (JsonNode)new JsonObject
        {
            ["output"] = c.Name,
            ["unit"] = c.Unit,
            ["median"] = List(c, i => i.Median),
            ["p05"] = List(c, i => i.P05),
            ["p95"] = List(c, i => i.P95),
            ["missing"] = new JsonArray([.. c.Missing.Select(m => (JsonNode)m)]),
        })]),
    };

    /// <summary>The courses as a table.</summary>
    public static byte[] Csv(IReadOnlyList<Course> courses)
    {
        var csv = new Reports.Tables.Csv("output", "unit", "step", "median", "p05", "p95", "missing");
        foreach (var course in courses)
        {
            for (var step = 0; step < course.Steps.Count; step++)
            {
                var at = course.Steps[step];
                csv.Cell(course.Name).Cell(course.Unit).Cell(step).Cell(at?.Median).Cell(at?.P05).Cell(at?.P95).Cell(course.Missing[step]).EndRow();
            }
        }

        return csv.ToBytes();
    }

    /// <summary>The inputs as a table.</summary>
    public static byte[] Csv(ModelSweep sweep)
    {
        var csv = new Reports.Tables.Csv("input", "unit", "low", "high");
        foreach (var input in sweep.Inputs)
        {
            csv.Cell(input.Name).Cell(input.Unit).Cell(input.Low).Cell(input.High).EndRow();
        }

        foreach (var input in sweep.Fixed)
        {
            csv.Cell(input.Name).Cell("").Cell(input.Value).Cell(input.Value).EndRow();
        }

        return csv.ToBytes();
    }

    private string Say(string en, string zhHant) => language == Language.En ? en : zhHant;

    private IEnumerable<string> Table(Course[] some)
    {
        var steps = ToldSteps.Of(sweep.Steps, MostSteps);
        string[] heads = [Say("step", "步"), .. some.Select(c => c.Unit == "1" ? c.Name : $"{c.Name} ({c.Unit})")];
        return TextTable.Lines([heads, .. steps.Select(s => (string[])[s.ToString(CultureInfo.InvariantCulture), .. some.Select(c => Cell(c, s))])]);
    }

    private static string Cell(Course course, int step) =>
        (course.Steps[step] is { } at ? $"{ModelPage.Show(at.Median)} ({ModelPage.Show(at.P05)}, {ModelPage.Show(at.P95)})" : "–") + (course.Missing[step] > 0 ? $" −{course.Missing[step]}" : "");

    private static JsonArray List(Course course, Func<Interval, double> of) =>
        [.. course.Steps.Select(s => s is { } at && double.IsFinite(of(at)) ? (JsonNode?)of(at) : null)];
}
