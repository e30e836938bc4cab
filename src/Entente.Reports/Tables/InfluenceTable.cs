using Entente.Analysis.Findings;
using Entente.Reports.Outline;
using Entente.Reports.Writing;

namespace Entente.Reports.Tables;

/// <summary><c>influence.csv</c>: the items that move each verdict most, a row each: its probability without the item, and the verdict that becomes the likeliest where that is known.</summary>
internal static class InfluenceTable
{
    /// <summary>The file's bytes.</summary>
    public static FileBytes Write(ReportSource source)
    {
        var csv = new Csv("finding", "verdict", "probability", "item", "points", "without", "absent_set", "absent_becomes", "opposite_set", "opposite_becomes");
        foreach (var finding in source.Run.Findings)
        {
            foreach (var swing in Swing.Of(finding))
            {
                Row(csv, finding, swing);
            }
        }

        return csv.Bytes;
    }

    private static void Row(Csv csv, Finding finding, Swing swing)
    {
        csv.Cell(finding.Id).Cell(finding.Verdict).Cell(finding.Probability).Cell(swing.Item.Id).Cell(swing.Item.Points).Cell(swing.Without)
            .Cell(string.Join(' ', swing.Absent?.Items ?? [])).Cell(swing.Absent?.Verdict ?? string.Empty)
            .Cell(string.Join(' ', swing.Opposite?.Items ?? [])).Cell(swing.Opposite?.Verdict ?? string.Empty);
        csv.EndRow();
    }
}
