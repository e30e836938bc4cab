using Entente.Analysis.Findings;
using Entente.Analysis.Runs;
using static Entente.Reports.Tests.World.InventedCase;

namespace Entente.Reports.Tests.World;

/// <summary>Two quantities of an invented model over three steps of half a year, the last of which has no answer for one of them.</summary>
internal static class InventedCourse
{
    private static readonly CoursePoint None = new(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);

    public static CourseAnalysis Make() => new(
        "tides",
        Both("Tides <high>", "潮汐"),
        1954,
        0.5,
        [0, 1, 2],
        [
            new CourseOutput("trust", ["ALA"], Both("Aland: its trust", "奧蘭：其信任"), Both("0–1", "0–1"), 0, 1, [new(0.1, 0.2, 0.3, 0.4, 0.5), new(0.1, 0.2, 0.35, 0.5, 0.7), new(0, 0.2, 0.4, 0.6, 0.9)]),
            new CourseOutput("arms", [], Both("Arms", "軍備"), Both("ships", "艘"), 0, double.PositiveInfinity, [new(1, 2, 3, 4, 5), new(1, 2, 4, 6, 12.5), None]),
        ]);

    /// <summary>Fitted to counts up to 1954, which follow a year before the start.</summary>
    public static CourseAnalysis Fitted()
    {
        var course = Make();
        return course with { Start = 1952, StepYears = 1, Steps = [1, 2, 3], SeenThrough = 1954, Outputs = [course.Outputs[0], course.Outputs[1] with { Counted = [3, 20, 2] }] };
    }

    /// <summary>The invented run in which one finding is of that model.</summary>
    public static RunResult Run(CourseAnalysis course)
    {
        var run = InventedRun.Make();
        return run with { Findings = [.. run.Findings.Select(f => f.Id == "R1/bond-test/ALA-SYL/1954" ? f with { Course = course } : f)] };
    }
}
