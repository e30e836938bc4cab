using Entente.Analysis.Findings;
using Entente.Analysis.Scenarios;
using Entente.Reports.Outline;
using Entente.Reports.Writing;

namespace Entente.Reports.Tables;

/// <summary>
/// <c>orders.csv</c>: place and share of every answer, as things stand and under every scenario that touches the finding, and of every option with each criterion
/// left out; a row per finding, course and answer.
/// </summary>
internal static class OrderCsv
{
    private const string Present = "present", Scenario = "scenario", Criterion = "criterion";

    /// <summary>Whether there is anything to write.</summary>
    public static bool Any(ReportSource source) => source.Scenarios.Any(s => s.Effects.Count > 0) || source.Run.Findings.Any(f => f.Options is { Firsts.Count: > 0 });

    /// <summary>The file's bytes.</summary>
    public static FileBytes Write(ReportSource source)
    {
        var csv = new Csv("finding", "kind", "course", "answer", "answer_en", "answer_zh", "place", "share", "overturns");
        foreach (var finding in source.Run.Findings.Where(f => f.Options is not null))
        {
            Options(csv, finding, finding.Options!);
        }

        foreach (var touched in source.Scenarios.SelectMany(s => s.Effects.Where(e => e.Now.Count > 0), (s, e) => (s, e)).GroupBy(p => p.e.Finding.Id, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Scenarios(csv, source, [.. touched]);
        }

        return csv.Bytes;
    }

    private static void Options(Csv csv, Finding finding, OptionsAnalysis options)
    {
        if (AnswerOrder.Of(options) is not { } order)
        {
            return;
        }

        (string, string)[] courses = [(Present, string.Empty), .. options.Firsts.Select(f => (Criterion, f.Criterion))];
        Rows(csv, finding.Id, order, courses, [.. options.Standings.Select(s => s.Id)]);
    }

    private static void Scenarios(Csv csv, ReportSource source, (ScenarioResult Course, ScenarioEffect Effect)[] touched)
    {
        var finding = touched[0].Effect.Finding;
        (string, string)[] courses = [(Present, string.Empty), .. touched.Select(t => (Scenario, t.Course.Scenario.Id))];
        Rows(csv, finding.Id, AnswerOrder.Of(source, finding, touched), courses, [.. source.ReadingOf(finding).Verdicts.Select(v => v.Id)]);
    }

    private static void Rows(Csv csv, string finding, AnswerOrder order, (string Kind, string Id)[] courses, string[] answers)
    {
        foreach (var (row, course) in order.Rows.Zip(courses))
        {
            for (var i = 0; i < answers.Length; i++)
            {
                csv.Cell(finding).Cell(course.Kind).Cell(course.Id).Cell(answers[i]).Cell(order.Answers[i]).Cell(row.Places[i]).Cell(row.Shares[i]).Cell(row.First != order.Rows[0].First);
                csv.EndRow();
            }
        }
    }
}
