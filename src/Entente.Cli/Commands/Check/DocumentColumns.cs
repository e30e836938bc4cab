using System.Globalization;

namespace Entente.Cli.Commands.Check;

/// <summary>A column of counts for each document, as wide as its key.</summary>
/// <param name="keys">Keys of the documents.</param>
/// <param name="least">Least width of a column.</param>
internal sealed class DocumentColumns(IReadOnlyList<string> keys, int least)
{
    /// <summary>The keys, right-aligned.</summary>
    public string Heads => string.Concat(keys.Select(k => new string(' ', Width(k) - Cells(k)) + k));

    /// <summary>The counts below them; a dot for none.</summary>
    public string Counts(IEnumerable<int> counts) =>
        string.Concat(counts.Zip(keys, (count, key) => (count == 0 ? "·" : count.ToString(CultureInfo.InvariantCulture)).PadLeft(Width(key))));

    private int Width(string key) => Math.Max(least, Cells(key) + 2);

    /// <summary>Cells that a key takes up on a terminal: two for each Chinese character.</summary>
    private static int Cells(string key) => key.Sum(c => c >= '\u2E80' ? 2 : 1);
}
