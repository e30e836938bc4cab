using System.Globalization;

namespace Entente.Reports.Diff;

/// <summary>What became of a row between two runs.</summary>
public enum RowFate
{
    /// <summary>The later case has it, the earlier has not.</summary>
    Added,

    /// <summary>The earlier case has it, the later has not.</summary>
    Removed,

    /// <summary>It says something else.</summary>
    Changed,

    /// <summary>It says the same as before, or nobody can tell, and bears on the finding only in the later run.</summary>
    Entered,

    /// <summary>The same in the earlier run.</summary>
    Left,
}

/// <summary>A cell that differs.</summary>
/// <param name="Column">Its column.</param>
/// <param name="Old">Before.</param>
/// <param name="New">After.</param>
public sealed record CellChange(string Column, string Old, string New);

/// <summary>A row and what became of it.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Cells">The cells that differ; empty unless it was changed.</param>
public sealed record RowChange(string Id, RowFate Fate, IReadOnlyList<CellChange> Cells)
{
    /// <summary>What became of each row of two cases, sorted by id; rows that are the same are left out.</summary>
    /// <param name="old">Rows of the earlier run, by id and column.</param>
    /// <param name="now">Rows of the later run.</param>
    internal static IEnumerable<RowChange> Between(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> old, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> now) =>
        from id in old.Keys.Union(now.Keys).Order(StringComparer.Ordinal)
        let change = Of(id, old.GetValueOrDefault(id), now.GetValueOrDefault(id))
        where change is not null
        select change;

    private static RowChange? Of(string id, IReadOnlyDictionary<string, string>? old, IReadOnlyDictionary<string, string>? now)
    {
        if (old is null || now is null)
        {
            return new RowChange(id, old is null ? RowFate.Added : RowFate.Removed, []);
        }

        CellChange[] cells = [.. from column in old.Keys.Union(now.Keys)
                                 let cell = new CellChange(column, old.GetValueOrDefault(column, ""), now.GetValueOrDefault(column, ""))
                                 where !Same(cell.Old, cell.New)
                                 select cell];
        return cells.Length == 0 ? null : new RowChange(id, RowFate.Changed, cells);
    }

    /// <summary>Numbers are the same however they are written.</summary>
    private static bool Same(string a, string b) => a == b || (Number(a) is { } x && Number(b) is { } y && x.Equals(y));

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value) ? value : null;
}
