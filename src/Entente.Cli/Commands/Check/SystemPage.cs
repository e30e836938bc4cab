using Entente.Analysis.Coverage;
using Entente.Cases;

namespace Entente.Cli.Commands.Check;

/// <summary>
/// Rows by system. A column for every document that claims were taken from, unless they are many and its claims few; sources of figures alone share one, and so do the
/// rest, so that a line stays readable however many data sets a case draws on.
/// </summary>
internal static class SystemPage
{
    /// <summary>Least width of a column: four digits and a space.</summary>
    private const int Least = 5;

    /// <summary>Of more documents than so many, one of fewer than <see cref="Fewest"/> claims has no column of its own.</summary>
    private const int Many = 5;

    private const int Fewest = 5;

    /// <summary>Writes the table; nothing where the codebook says of nothing what it feeds.</summary>
    public static void Write(CodingDesk desk, Language language, TextWriter into)
    {
        if (desk.Systems.Rows.Count == 0)
        {
            return;
        }

        var en = language == Language.En;
        var columns = Columns(desk, en);
        var counts = new DocumentColumns([.. columns.Select(c => c.Key)], Least);
        into.WriteLine($"{(en ? "system" : "系統  ")}{counts.Heads}{(en ? "  all" : " 合計")}");
        foreach (var row in desk.Systems.Rows)
        {
            var sums = columns.Select(c => c.Sum(at => row.Counts[at]));
            into.WriteLine($"  {row.System.Id,-4}{counts.Counts(sums)}{row.Total,5}  {row.System.Title.In(language)}");
            if (row.IsThin)
            {
                into.WriteLine($"       {(en ? "thin: " : "證據稀少：")}{row.Reason?.Because.In(language) ?? (en ? "no reason given" : "未說明原因")}");
            }
        }
    }

    /// <summary>Places of the sources among the table's documents, by the head of the column that counts them.</summary>
    private static IGrouping<string, int>[] Columns(CodingDesk desk, bool en)
    {
        var documents = desk.Systems.Documents;
        var all = Sources(desk, PartKind.Dimension, 1);
        var claims = all.Count > Many ? Sources(desk, PartKind.Dimension, Fewest) : all;
        var others = Sources(desk, PartKind.Register, 1).Union(all).ToHashSet(StringComparer.Ordinal);
        string Head(string source) => claims.Contains(source) ? source : others.Contains(source) ? en ? "other" : "其他" : en ? "data" : "數據";
        return [.. Enumerable.Range(0, documents.Count).OrderBy(at => Rank(documents[at])).GroupBy(at => Head(documents[at]), StringComparer.Ordinal)];

        int Rank(string source) => claims.Contains(source) ? 0 : others.Contains(source) ? 2 : 1;
    }

    /// <summary>Sources of so many rows of a kind at least.</summary>
    private static HashSet<string> Sources(CodingDesk desk, PartKind kind, int fewest) =>
        desk.Uses.Rows.Where(r => r.Part.Kind == kind).SelectMany(r => r.Part.BySource).GroupBy(p => p.Key, p => p.Value, StringComparer.Ordinal).Where(g => g.Sum() >= fewest).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
}
