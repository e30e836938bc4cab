using Entente.Cases.Codebooks;
using Entente.Cases.Csv;
using Entente.Cases.Diagnostics;

namespace Entente.Cases.Reading;

/// <summary>Reads a table of evidence.</summary>
internal static class EvidenceReader
{
    private static readonly string[] Columns = [.. RowReader.Required, "kind", "from", "to", "dimension", "value", "coder"];

    /// <summary>The sound rows; the others are reported.</summary>
    public static IEnumerable<EvidenceItem> Read(string path, string text, RowReader rows)
    {
        foreach (var row in CsvTable.Read(path, text, Columns, ["origin", "note"], rows.Faults))
        {
            if (Item(row, rows) is { } item)
            {
                yield return item;
            }
        }
    }

    private static EvidenceItem? Item(CsvRow row, RowReader rows)
    {
        var (provenance, kind) = (rows.Provenance(row), Kind(row, rows.Faults));
        var dimension = Dimension(row, rows);
        var from = rows.Party(row, "from");
        var to = dimension is null ? null : To(row, dimension.Subject, from, rows);
        var value = dimension is null ? null : rows.Bin(row, "value", dimension.Bins);
        if (kind == EvidenceKind.Event && row["valid_until"].Length > 0)
        {
            rows.Faults.Error(row.AtColumn("valid_until"), "E0225", "an event has no end; leave valid_until empty or call it a state", "事件沒有終止日；請將 valid_until 留空，或改為 state");
        }

        var sound = provenance is not null && kind is not null && dimension is not null && from is not null && to is not null && value is not null;
        return sound ? new EvidenceItem(provenance!, kind!.Value, from!, to!.Length == 0 ? null : to, dimension!.Id, value!.Value, row["coder"]) : null;
    }

    private static EvidenceKind? Kind(CsvRow row, DiagnosticBag faults)
    {
        switch (row["kind"])
        {
            case "state":
                return EvidenceKind.State;
            case "event":
                return EvidenceKind.Event;
            default:
                var hint = Hint.For(row["kind"], ["state", "event"], faults);
                faults.Error(row.AtColumn("kind"), "E0222", $"'{SafeText.Show(row["kind"])}' is no kind{hint.En}", $"「{SafeText.Show(row["kind"])}」不是有效類別{hint.ZhHant}");
                return null;
        }
    }

    private static Dimension? Dimension(CsvRow row, RowReader rows)
    {
        var id = row["dimension"];
        if (rows.Codebook.Dimensions.TryGetValue(id, out var dimension))
        {
            return dimension;
        }

        if (rows.Codebook.Faulty.Contains(id))
        {
            return null;
        }

        var hint = Hint.For(id, rows.Codebook.Dimensions.Keys, rows.Faults);
        rows.Faults.Error(row.AtColumn("dimension"), "E0223", $"the codebook has no dimension '{SafeText.Show(id)}'{hint.En}", $"編碼簿中無構面「{SafeText.Show(id)}」{hint.ZhHant}");
        return null;
    }

    /// <summary>The second party; empty when the dimension has none; null after reporting.</summary>
    private static string? To(CsvRow row, SubjectKind subject, string? from, RowReader rows)
    {
        var single = subject is SubjectKind.Actor or SubjectKind.Group || (subject == SubjectKind.Tie && from is not null && rows.IsGroup(from) && row["to"].Length == 0);
        if (subject == SubjectKind.Group && from is not null && !rows.IsGroup(from))
        {
            rows.Faults.Error(row.AtColumn("from"), "E0229", $"this dimension is said of groups; '{from}' is an actor, name a group", $"此構面僅適用於群組；「{from}」為行為者，請改寫群組");
        }

        return rows.Second(row, from, single);
    }
}
