using Entente.Cases.Codebooks;
using Entente.Cases.Csv;
using Entente.Cases.Diagnostics;

namespace Entente.Cases.Reading;

/// <summary>Reads a table of blind second readings.</summary>
internal static class SecondReadingReader
{
    private static readonly string[] Required = ["id", "value", "coder"];
    private static readonly string[] Optional = ["note"];

    /// <summary>The sound rows; the others are reported. An empty value says that the reader could not find the claim.</summary>
    public static IEnumerable<SecondReading> Read(string path, string text, IReadOnlyList<EvidenceItem> evidence, Codebook codebook, RowReader rows)
    {
        var items = evidence.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var seen = new HashSet<(string, string)>();
        foreach (var row in CsvTable.Read(path, text, Required, Optional, rows.Faults))
        {
            if (!items.TryGetValue(row["id"], out var item))
            {
                ReportUnknown(row, rows);
            }
            else if (!seen.Add((item.Id, row["coder"])))
            {
                rows.Faults.Error(row.AtColumn("id"), "E0231", $"'{SafeText.Show(row["coder"])}' read '{item.Id}' twice; keep one row", $"「{SafeText.Show(row["coder"])}」對「{item.Id}」有兩次讀碼；請保留一列");
            }
            else if (row["value"].Length == 0)
            {
                yield return new SecondReading(item.Id, null, row["coder"], row["note"]);
            }
            else if (rows.Bin(row, "value", codebook.Dimensions[item.Dimension].Bins) is { } value)
            {
                yield return new SecondReading(item.Id, value, row["coder"], row["note"]);
            }
        }
    }

    /// <summary>A row may name a claim that is itself faulty and so not among the sound ones: then that fault speaks for both.</summary>
    private static void ReportUnknown(CsvRow row, RowReader rows)
    {
        if (rows.Knows(row["id"]))
        {
            return;
        }

        var shown = SafeText.Show(row["id"]);
        rows.Faults.Error(row.AtColumn("id"), "E0230", $"there is no claim '{shown}' to read again; name the id of an evidence row", $"沒有可再次讀碼的主張「{shown}」；請填證據列的代號");
    }
}
