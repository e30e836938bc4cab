using System.Text;

namespace Entente.Acceptance.Tests.Kit;

/// <summary>Reads and writes comma-separated tables by RFC 4180, independently of the program under test.</summary>
internal static class Csv
{
    /// <summary>The cells, row by row.</summary>
    public static List<string[]> Read(string text)
    {
        var (rows, row, cell, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        foreach (var c in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n').Append('\n'))
        {
            quoted ^= c == '"';
            if (quoted || c is not (',' or '\n'))
            {
                cell.Append(c);
                continue;
            }

            row.Add(Unquoted(cell.ToString()));
            cell.Clear();
            if (c == '\n')
            {
                rows.Add([.. row]);
                row.Clear();
            }
        }

        return rows;
    }

    /// <summary>The table as text; every cell is quoted.</summary>
    public static string Write(IEnumerable<string[]> rows, char separator, string lineEnd) =>
        string.Concat(rows.Select(r => string.Join(separator, r.Select(Quoted)) + lineEnd));

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Unquoted(string cell) => cell is ['"', .. var inner, '"'] ? inner.Replace("\"\"", "\"", StringComparison.Ordinal) : cell;
}
