namespace Entente.Cli.Commands.Conflict;

/// <summary>Cells in columns of a terminal, where Chinese characters are two columns wide.</summary>
internal static class TextTable
{
    /// <summary>One line for each row; all rows have as many cells.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Count).Select(c => rows.Max(r => Width(r[c]))).ToArray();
        return rows.Select(r => string.Join("  ", r.Select((cell, c) => cell + new string(' ', widths[c] - Width(cell)))).TrimEnd());
    }

    private static int Width(string text) => text.EnumerateRunes().Sum(r => r.Value is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0x20000 and <= 0x3FFFD ? 2 : 1);
}
