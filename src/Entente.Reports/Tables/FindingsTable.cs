using Entente.Analysis.Findings;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Writing;

namespace Entente.Reports.Tables;

/// <summary><c>findings.csv</c>: a row per finding.</summary>
internal static class FindingsTable
{
    /// <summary>The file's bytes.</summary>
    public static FileBytes Write(ReportSource source)
    {
        var csv = new Csv(
            "id", "system", "theory", "variant", "subject", "directed", "year", "question_en", "question_zh", "verdict", "verdict_en", "verdict_zh",
            "probability", "median", "p05", "p95", "unit_en", "unit_zh", "alternatives", "evidence", "prior_only", "warnings");
        foreach (var finding in source.Run.Findings)
        {
            Row(csv, finding);
        }

        return csv.Bytes;
    }

    private static void Row(Csv csv, Finding f)
    {
        csv.Cell(f.Id).Cell(f.System).Cell(f.Theory).Cell(f.Variant).Cell(f.SubjectKey).Cell(f.Directed).Cell(f.Year)
            .Cell(f.Question).Cell(f.Verdict).Cell(f.VerdictText).Cell(f.Probability)
            .Cell(f.Value.Median).Cell(f.Value.P05).Cell(f.Value.P95).Cell(f.Value.Unit)
            .Cell(string.Join("; ", f.Alternatives.Select(a => $"{a.Verdict}={Numbers.RoundTrip(a.Probability)}")))
            .Cell(string.Join("; ", f.Evidence.Select(e => $"{e.Id}={Numbers.RoundTrip(e.Points)}")))
            .Cell(f.PriorOnly).Cell(string.Join("; ", f.Warnings.Select(w => w.Code)));
        csv.EndRow();
    }
}
