using System.Text.Json;
using Entente.Analysis.Findings;
using Entente.Reports.Text;

namespace Entente.Reports.Json;

/// <summary>The simulated course of a finding in <c>findings.json</c>.</summary>
internal static class CourseJson
{
    /// <summary>
    /// Writes <c>course</c>: <c>{model, start, stepYears, seenThrough, steps:[…], outputs:[{kind, of:[…], title, unit, p05:[…], p25:[…], median:[…], p75:[…], p95:[…], counted:[…]}]}</c>,
    /// with <c>stepYears</c> null where the model does not say how long a step takes, and <c>seenThrough</c> and <c>counted</c> only of fitted models; nothing where
    /// the finding is not of a simulated model.
    /// </summary>
    public static void Member(Utf8JsonWriter json, CourseAnalysis? course)
    {
        if (course is null)
        {
            return;
        }

        json.WriteStartObject("course");
        json.Text("model", course.Model);
        json.WriteNumber("start", course.Start);
        json.Number("stepYears", course.StepYears);
        if (course.SeenThrough is { } seen)
        {
            json.WriteNumber("seenThrough", seen);
        }

        json.Numbers("steps", course.Steps.Select(s => (double)s));
        json.Array("outputs", course.Outputs, Output);
        json.WriteEndObject();
    }

    private static void Output(Utf8JsonWriter json, CourseOutput output)
    {
        json.Text("kind", output.Kind);
        json.WriteStartArray("of");
        foreach (var actor in output.Of)
        {
            json.WriteStringValue(Clean.ForData(actor));
        }

        json.WriteEndArray();
        json.Localised("title", output.Title);
        json.Localised("unit", output.Unit);
        json.NumbersOrNull("p05", output.Points.Select(p => p.P05));
        json.NumbersOrNull("p25", output.Points.Select(p => p.P25));
        json.NumbersOrNull("median", output.Points.Select(p => p.Median));
        json.NumbersOrNull("p75", output.Points.Select(p => p.P75));
        json.NumbersOrNull("p95", output.Points.Select(p => p.P95));
        if (output.Counted.Count > 0)
        {
            json.Numbers("counted", output.Counted.Select(c => (double)c));
        }
    }
}
