using Entente.Analysis.Findings;
using Entente.Reports.Outline;
using Entente.Reports.Writing;

namespace Entente.Reports.Tables;

/// <summary><c>courses.csv</c>: quantiles of every quantity of every simulated model, a row per finding, quantity and step; a year is empty where the model does not say how long a step takes.</summary>
internal static class CourseCsv
{
    /// <summary>Whether there is anything to write.</summary>
    public static bool Any(ReportSource source) => source.Run.Findings.Any(f => f.Course is not null);

    /// <summary>The file's bytes.</summary>
    public static FileBytes Write(ReportSource source)
    {
        var csv = new Csv("finding", "model", "output", "of", "title_en", "title_zh", "unit_en", "unit_zh", "start", "step", "year", "p05", "p25", "median", "p75", "p95", "counted");
        foreach (var finding in source.Run.Findings.Where(f => f.Course is not null))
        {
            foreach (var output in finding.Course!.Outputs)
            {
                Rows(csv, finding, finding.Course, output);
            }
        }

        return csv.Bytes;
    }

    private static void Rows(Csv csv, Finding finding, CourseAnalysis course, CourseOutput output)
    {
        for (var i = 0; i < course.Steps.Count; i++)
        {
            var (step, point) = (course.Steps[i], output.Points[i]);
            csv.Cell(finding.Id).Cell(course.Model).Cell(output.Kind).Cell(string.Join(' ', output.Of)).Cell(output.Title).Cell(output.Unit)
                .Cell(course.Start).Cell(step).Cell(course.StepYears is null ? null : course.At(step))
                .Cell(point.P05).Cell(point.P25).Cell(point.Median).Cell(point.P75).Cell(point.P95)
                .Cell(output.Counted.Count == 0 ? null : output.Counted[i]);
            csv.EndRow();
        }
    }
}
