using Entente.Analysis.Findings;
using Entente.Reports.Outline;
using Entente.Reports.Writing;

namespace Entente.Reports.Tables;

/// <summary><c>parts.csv</c>: a row per part of a finding: axes of a plane, tests, records in force.</summary>
internal static class PartsTable
{
    /// <summary>The file's bytes.</summary>
    public static FileBytes Write(ReportSource source)
    {
        var csv = new Csv("finding", "part", "title_en", "title_zh", "probability", "median", "p05", "p95", "unit_en", "unit_zh", "prior_share");
        foreach (var finding in source.Run.Findings)
        {
            foreach (var part in finding.Parts)
            {
                Row(csv, finding, part);
            }
        }

        return csv.Bytes;
    }

    private static void Row(Csv csv, Finding finding, Part part)
    {
        csv.Cell(finding.Id).Cell(part.Id).Cell(part.Title).Cell(part.Probability)
            .Cell(part.Value.Median).Cell(part.Value.P05).Cell(part.Value.P95).Cell(part.Value.Unit).Cell(part.PriorShare);
        csv.EndRow();
    }
}
