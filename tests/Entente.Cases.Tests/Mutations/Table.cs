using System.Text;

namespace Entente.Cases.Tests.Mutations;

/// <summary>The cells of a sound CSV table, header first.</summary>
/// <param name="Rows">Every row with its cells unquoted.</param>
internal sealed record Table(IReadOnlyList<string[]> Rows)
{
    /// <summary>Splits a table with commas.</summary>
    public static Table Of(string text)
    {
        var (rows, row, cell, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        foreach (var mark in text.EndsWith('\n') ? text : text + "\n")
        {
            quoted ^= mark == '"';
            if (quoted || mark is not (',' or '\n'))
            {
                cell.Append(mark);
                continue;
            }

            row.Add(Unquoted(cell.ToString().TrimEnd('\r')));
            cell.Clear();
            if (mark == '\n')
            {
                rows.Add([.. row]);
                row.Clear();
            }
        }

        return new Table(rows);
    }

    /// <summary>The table with another cell.</summary>
    public Table With(int row, int column, string cell) =>
        new([.. Rows.Select((r, i) => i == row ? [.. r[..column], cell, .. r[(column + 1)..]] : r)]);

    /// <summary>The text with another delimiter.</summary>
    public string Joined(char delimiter) => string.Concat(Rows.Select(r => string.Join(delimiter, r.Select(c => Quoted(c, delimiter))) + "\n"));

    public override string ToString() => Joined(',');

    private static string Unquoted(string cell) =>
        cell is ['"', .. var inner, '"'] ? inner.Replace("\"\"", "\"", StringComparison.Ordinal) : cell;

    private static string Quoted(string cell, char delimiter) =>
        cell.AsSpan().ContainsAny("\"\n\r") || cell.Contains(delimiter, StringComparison.Ordinal) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
