using System.Globalization;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Dynamics;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Model;

namespace Entente.Analysis.Evaluation;

/// <summary>Puts the course of a simulated model into figures.</summary>
internal static class CourseFigures
{
    /// <summary>Steps told at most: enough for a picture, and for a table that can still be read.</summary>
    private const int MostSteps = 21;

    private const string StepLength = "step-length", Year = "year";

    /// <summary>The figures.</summary>
    public static CourseAnalysis Of(SimulatedCourse course, TheoryBody body, int year, Case @case)
    {
        var steps = Steps(course.Steps, course.FirstStep);
        var title = course.Model.Title;
        return new CourseAnalysis(course.Model.Id, new(title.En, title.ZhHant), course.YearOfStart ?? year, course.YearOfStart is null ? StepYears(body) : 1, steps, [.. course.Fans.Select(f => Output(course, f, steps, @case))])
        {
            SeenThrough = course.SeenThrough,
        };
    }

    /// <summary>From the first to the last, so many that they stand evenly.</summary>
    internal static int[] Steps(int last, int first = 0) => ToldSteps.Of(last, MostSteps, first);

    /// <summary>Where the theory draws the length of a step, steps of different draws do not fall on one day.</summary>
    private static double? StepYears(TheoryBody body)
    {
        if (body is not ModelBody { Model: var model, Settings: var settings } || model.Parameters.FirstOrDefault(p => p is { Id: StepLength, Unit: Year }) is not { } length)
        {
            return null;
        }

        var set = settings.FirstOrDefault(s => s.Parameter.Id == StepLength);
        return set is null ? length.Default
            : double.TryParse(set.Of.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var years) ? years
            : null;
    }

    private static CourseOutput Output(SimulatedCourse course, Fan fan, int[] steps, Case @case)
    {
        string[] of = fan.Output.Per switch
        {
            Per.Model => [],
            Per.Actor => [Actor(course, fan.Slot.I)],
            _ => [Actor(course, fan.Slot.I), Actor(course, fan.Slot.J)],
        };
        return new CourseOutput(
            fan.Output.Id,
            of,
            Title(of, fan.Output.Meaning, @case),
            ModelUnits.Of(fan.Output.Unit, fan.Output.Low, fan.Output.High),
            fan.Output.Low,
            fan.Output.High,
            [.. steps.Select(s => Point(fan.Quantiles[s - course.FirstStep]))])
        {
            Counted = fan.Counted is { } counted ? [.. steps.Select(s => counted[s - course.FirstStep])] : [],
        };
    }

    private static string Actor(SimulatedCourse course, int place) => course.Cast[course.Actors[place]];

    private static CoursePoint Point(IReadOnlyList<double> quantiles) => new(quantiles[0], quantiles[1], quantiles[2], quantiles[3], quantiles[4]);

    private static Localised Title(string[] of, Words meaning, Case @case)
    {
        var (en, zhHant) = (meaning.En.TrimEnd('.'), meaning.ZhHant.TrimEnd('。'));
        if (of.Length == 0)
        {
            return new(en, zhHant);
        }

        var names = of.Select(@case.NameOf).ToArray();
        return new(
            $"{string.Join(" → ", names.Select(n => n.En))}: {char.ToLowerInvariant(en[0])}{en[1..]}",
            $"{string.Join("→", names.Select(n => n.ZhHant))}：{zhHant}");
    }
}
