using Entente.Analysis.Findings;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Writing;

namespace Entente.Reports.Tables;

/// <summary><c>indicators.csv</c>: a row per indicator and finding that it entered.</summary>
internal static class IndicatorsTable
{
    /// <summary>The file's bytes.</summary>
    public static FileBytes Write(ReportSource source)
    {
        var csv = new Csv("finding", "year", "indicator", "title_en", "title_zh", "median", "p05", "p95", "unit_en", "unit_zh", "prior_share", "items");
        foreach (var finding in source.Run.Findings)
        {
            foreach (var indicator in finding.Indicators)
            {
                Row(csv, finding, indicator);
            }
        }

        return csv.Bytes;
    }

    private static void Row(Csv csv, Finding finding, IndicatorUse indicator)
    {
        csv.Cell(finding.Id).Cell(finding.Year).Cell(indicator.Id).Cell(indicator.Title)
            .Cell(indicator.Value.Median).Cell(indicator.Value.P05).Cell(indicator.Value.P95).Cell(indicator.Value.Unit).Cell(indicator.PriorShare)
            .Cell(string.Join("; ", indicator.Items.Select(i => $"{i.Id}={Numbers.RoundTrip(i.Share)}")));
        csv.EndRow();
    }
}
