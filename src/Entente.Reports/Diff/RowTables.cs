using Entente.Cases.Csv;
using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;

namespace Entente.Reports.Diff;

/// <summary>Reads what the tables of a run say of each row of its case.</summary>
internal static class RowTables
{
    /// <summary>Columns that follow from the rows: they say nothing of their own.</summary>
    private static readonly HashSet<string> Derived = ["id", "largest_influence", "largest_influence_on", "findings"];

    /// <summary>By id and column; null where there are no tables or they cannot be read whole.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? Beside(string findings)
    {
        var folder = Path.Combine(Path.GetDirectoryName(findings) ?? "", "tables");
        var evidence = Path.Combine(folder, "evidence.csv");
        if (!File.Exists(evidence))
        {
            return null;
        }

        var (rows, faults) = (new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal), new DiagnosticBag());
        foreach (var file in Directory.EnumerateFiles(folder, "register-*.csv").Prepend(evidence).Order(StringComparer.Ordinal))
        {
            Read(file, rows, faults);
        }

        return faults.HasErrors ? null : rows.ToDictionary(r => r.Key, r => (IReadOnlyDictionary<string, string>)r.Value, StringComparer.Ordinal);
    }

    private static void Read(string file, Dictionary<string, Dictionary<string, string>> rows, DiagnosticBag faults)
    {
        if (TextFile.Read(file, file, faults) is not { } read)
        {
            return;
        }

        string[] columns = [.. read.Text.Split('\n', 2)[0].Trim().Split(',')];
        foreach (var row in CsvTable.Read(file, read.Text, columns, [], faults))
        {
            var said = rows.TryGetValue(row["id"], out var known) ? known : rows[row["id"]] = new(StringComparer.Ordinal);
            foreach (var column in columns.Where(c => !Derived.Contains(c)))
            {
                said[column] = row[column];
            }
        }
    }
}
