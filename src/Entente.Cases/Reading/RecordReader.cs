using System.Globalization;
using Entente.Cases.Codebooks;
using Entente.Cases.Csv;
using Entente.Cases.Diagnostics;

namespace Entente.Cases.Reading;

/// <summary>Reads a table of records of a declared register.</summary>
internal static class RecordReader
{
    /// <summary>The sound rows; the others are reported.</summary>
    public static IEnumerable<Record> Read(string path, string text, RegisterDeclaration register, RowReader rows)
    {
        string[] required = [.. RowReader.Required, .. register.Columns.Select(c => c.Id)];
        foreach (var row in CsvTable.Read(path, text, required, RowReader.Optional, rows.Faults))
        {
            var provenance = rows.Provenance(row);
            var sound = true;
            foreach (var column in register.Columns)
            {
                sound &= Cell(row, column, rows);
            }

            if (sound && provenance is not null)
            {
                yield return new Record(provenance, register.Id, register.Columns.ToDictionary(c => c.Id, c => row[c.Id], StringComparer.Ordinal));
            }
        }
    }

    private static bool Cell(CsvRow row, RegisterColumn column, RowReader rows) => (column.Optional && row[column.Id].Length == 0) || column.Type switch
    {
        ColumnType.Actor => rows.Party(row, column.Id) is not null,
        ColumnType.Scale => rows.Bin(row, column.Id, column.Bins) is not null,
        ColumnType.Choice => OneOf(row, column, rows.Faults),
        ColumnType.Integer => Whole(row, column, rows.Faults),
        ColumnType.Id => Names.IsId(row[column.Id]) || Fault(row, column, rows.Faults, "an id: letters, digits and inner hyphens", "代號：英數字與連字號"),
        _ => row[column.Id].Length > 0 || Fault(row, column, rows.Faults, "some text", "文字"),
    };

    private static bool OneOf(CsvRow row, RegisterColumn column, DiagnosticBag faults)
    {
        if (column.Choices.Any(c => c.Id == row[column.Id]))
        {
            return true;
        }

        var hint = Hint.For(row[column.Id], column.Choices.Select(c => c.Id), faults);
        faults.Error(row.AtColumn(column.Id), "E0227", $"'{SafeText.Show(row[column.Id])}' is not allowed in '{column.Id}'{hint.En}", $"「{column.Id}」欄不接受「{SafeText.Show(row[column.Id])}」{hint.ZhHant}");
        return false;
    }

    private static bool Whole(CsvRow row, RegisterColumn column, DiagnosticBag faults) =>
        (int.TryParse(row[column.Id], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= column.From && value <= column.To)
        || Fault(row, column, faults, $"a whole number from {column.From} to {column.To}", $"{column.From} 至 {column.To} 的整數");

    private static bool Fault(CsvRow row, RegisterColumn column, DiagnosticBag faults, string en, string zhHant)
    {
        var shown = SafeText.Show(row[column.Id]);
        faults.Error(row.AtColumn(column.Id), "E0228", $"'{shown}' in '{column.Id}' should be {en}", $"「{column.Id}」欄的「{shown}」應為{zhHant}");
        return false;
    }
}
