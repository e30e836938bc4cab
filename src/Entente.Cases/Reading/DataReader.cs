using System.Globalization;
using Entente.Cases.Codebooks;
using Entente.Cases.Csv;
using Entente.Cases.Diagnostics;

namespace Entente.Cases.Reading;

/// <summary>Reads a table of single cited facts: values of the codebook's quantities.</summary>
internal static class DataReader
{
    /// <summary>Greatest standard error that a row may state, in percent of its value.</summary>
    private const double MostError = 100;

    private static readonly string[] Columns = [.. RowReader.Required, "from", "to", "quantity", "value", "error", "coder"];

    /// <summary>The sound rows; the others are reported.</summary>
    public static IEnumerable<Datum> Read(string path, string text, RowReader rows)
    {
        foreach (var row in CsvTable.Read(path, text, Columns, ["origin", "note"], rows.Faults))
        {
            if (Item(row, rows) is { } datum)
            {
                yield return datum;
            }
        }
    }

    private static Datum? Item(CsvRow row, RowReader rows)
    {
        var (provenance, quantity) = (rows.Provenance(row), Quantity(row, rows));
        var from = Actor(row, "from", rows.Party(row, "from"), rows);
        var to = quantity is null ? null : Actor(row, "to", rows.Second(row, from, quantity.Subject == SubjectKind.Actor), rows);
        var value = quantity is null ? null : Value(row, quantity, rows.Faults);
        var (error, readable) = Error(row, rows.Faults);
        return provenance is null || from is null || to is null || value is null || !readable
            ? null
            : new Datum(provenance, from, to.Length == 0 ? null : to, quantity!.Id, value.Value, error, row["coder"]);
    }

    private static Quantity? Quantity(CsvRow row, RowReader rows)
    {
        var id = row["quantity"];
        if (rows.Codebook.Quantities.TryGetValue(id, out var quantity) || rows.Codebook.Faulty.Contains(id))
        {
            return quantity;
        }

        var hint = Hint.For(id, rows.Codebook.Quantities.Keys, rows.Faults);
        rows.Faults.Error(row.AtColumn("quantity"), "E0240", $"the codebook has no quantity '{SafeText.Show(id)}'{hint.En}", $"編碼簿中無數量「{SafeText.Show(id)}」{hint.ZhHant}");
        return null;
    }

    /// <summary>What a group has together is not what each of its members has.</summary>
    private static string? Actor(CsvRow row, string column, string? party, RowReader rows)
    {
        if (party is null || !rows.IsGroup(party))
        {
            return party;
        }

        rows.Faults.Error(row.AtColumn(column), "E0241", $"'{party}' is a group, whose value is not that of each member; name an actor", $"「{party}」為群組，其數值並非各成員之數值；請改寫行為者");
        return null;
    }

    private static double? Value(CsvRow row, Quantity quantity, DiagnosticBag faults)
    {
        var (shown, range) = (SafeText.Show(row["value"]), quantity.Range);
        if (Decimal(row["value"]) is not { } value)
        {
            faults.Error(row.AtColumn("value"), "E0242", $"'{shown}' in 'value' is no number; write one like 2.5, without separators or units", $"「value」欄的「{shown}」不是數字；請寫成 2.5 之形式，不含千分位與單位");
            return null;
        }

        if (range.Holds(value))
        {
            return value;
        }

        var (from, to) = (range.From.ToString(CultureInfo.InvariantCulture), range.To.ToString(CultureInfo.InvariantCulture));
        faults.Error(row.AtColumn("value"), "E0243", $"{shown} is outside the range of '{quantity.Id}', {from} to {to}; mend the value or widen the range in the codebook", $"{shown} 超出「{quantity.Id}」的全距 {from} 至 {to}；請更正數值，或於編碼簿放寬全距");
        return null;
    }

    /// <summary>The error that the row states, null where it states none, and whether the cell can be read.</summary>
    private static (double? Error, bool Readable) Error(CsvRow row, DiagnosticBag faults)
    {
        var text = row["error"];
        var error = Decimal(text);
        if (text.Length == 0 || error is >= 0 and <= MostError)
        {
            return (error, true);
        }

        faults.Error(row.AtColumn("error"), "E0244", $"'{SafeText.Show(text)}' in 'error' is no percentage from 0 to {MostError}; leave it empty for that of the quantity", $"「error」欄的「{SafeText.Show(text)}」不是 0 至 {MostError} 的百分比；留空則採該數量之誤差");
        return (null, false);
    }

    /// <summary>A decimal number; null for anything else, numbers with exponents or separators among them.</summary>
    public static double? Decimal(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;
}
