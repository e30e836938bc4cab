using Entente.Analysis.Coverage;
using Entente.Cases;

namespace Entente.Cli.Commands.Check;

/// <summary>
/// Rows by system. A column for every document that claims were taken from; sources of figures alone share one, and so do the
/// rest, so that a line stays readable however many data sets a case draws on.
/// </summary>
internal static class SystemPage
{
    /// <summary>Least width of a column: four digits and a space.</summary>
    private const int Least = 5;

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
        var claims = desk.Claims.Documents.ToHashSet(StringComparer.Ordinal);
        var records = Sources(desk, PartKind.Register);
        string Head(string source) => claims.Contains(source) ? source : records.Contains(source) ? en ? "other" : "其他" : en ? "data" : "數據";
        return [.. Enumerable.Range(0, documents.Count).OrderBy(at => Rank(documents[at])).GroupBy(at => Head(documents[at]), StringComparer.Ordinal)];

        int Rank(string source) => claims.Contains(source) ? 0 : records.Contains(source) ? 2 : 1;
    }

    private static HashSet<string> Sources(CodingDesk desk, PartKind kind) =>
        desk.Uses.Rows.Where(r => r.Part.Kind == kind).SelectMany(r => r.Part.BySource.Keys).ToHashSet(StringComparer.Ordinal);
}
