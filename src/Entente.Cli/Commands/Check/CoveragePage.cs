using Entente.Analysis.Coverage;
using Entente.Cases;

namespace Entente.Cli.Commands.Check;

/// <summary>Counts of claims as a coder wants to see them.</summary>
internal static class CoveragePage
{
    /// <summary>Least width of a column.</summary>
    private const int Least = 7;

    /// <summary>Writes the table; dimensions without any claim are named in one line.</summary>
    public static void Write(CoverageTable table, Language language, TextWriter into)
    {
        var (en, columns) = (language == Language.En, new DocumentColumns(table.Documents, Least));
        into.WriteLine($"{"",-28}{columns.Heads}{(en ? "  all" : " 合計")}");
        foreach (var group in table.Rows.Where(r => r.Total > 0).GroupBy(r => r.Kind))
        {
            into.WriteLine(Title(group.Key, en));
            foreach (var row in group)
            {
                into.WriteLine($"  {row.Key,-26}{columns.Counts(row.Counts)}{row.Total,5}");
            }
        }

        var empty = table.Rows.Where(r => r.Kind == CoverageKind.Dimension && r.Total == 0).Select(r => r.Key).ToArray();
        if (empty.Length > 0)
        {
            into.WriteLine(en ? $"no claim yet: {string.Join(", ", empty)}" : $"尚無主張：{string.Join("、", empty)}");
        }
    }

    private static string Title(CoverageKind kind, bool en) => kind switch
    {
        CoverageKind.Dimension => en ? "dimension" : "構面",
        CoverageKind.Actor => en ? "actor" : "行為者",
        _ => en ? "decade" : "年代",
    };
}
