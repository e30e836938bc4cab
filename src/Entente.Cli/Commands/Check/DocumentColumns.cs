using System.Globalization;

namespace Entente.Cli.Commands.Check;

/// <summary>A column of counts for each document, as wide as its key.</summary>
internal static class DocumentColumns
{
    private const int Least = 7;

    /// <summary>The keys, right-aligned.</summary>
    public static string Heads(IEnumerable<string> documents) => string.Concat(documents.Select(d => d.PadLeft(Width(d))));

    /// <summary>The counts below them; a dot for none.</summary>
    public static string Counts(IEnumerable<int> counts, IEnumerable<string> documents) =>
        string.Concat(counts.Zip(documents, (count, document) => (count == 0 ? "·" : count.ToString(CultureInfo.InvariantCulture)).PadLeft(Width(document))));

    private static int Width(string document) => Math.Max(Least, document.Length + 2);
}
