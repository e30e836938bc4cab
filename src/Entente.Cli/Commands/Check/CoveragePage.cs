using Entente.Analysis.Coverage;
using Entente.Cases;

namespace Entente.Cli.Commands.Check;

/// <summary>Counts of claims as a coder wants to see them.</summary>
internal static class CoveragePage
{
    /// <summary>Writes the table; dimensions without any claim are named in one line.</summary>
    public static void Write(Case @case, Language language, TextWriter into)
    {
        var table = CoverageTable.Of(@case);
        var en = language == Language.En;
        into.WriteLine($"{"",-28}{string.Concat(table.Documents.Select(d => $"{d,7}"))}  {(en ? "all" : "合計")}");
        foreach (var group in table.Rows.Where(r => r.Total > 0).GroupBy(r => r.Kind))
        {
            into.WriteLine(Title(group.Key, en));
            foreach (var row in group)
            {
                into.WriteLine($"  {row.Key,-26}{string.Concat(row.Counts.Select(c => $"{(c == 0 ? "·" : c.ToString(System.Globalization.CultureInfo.InvariantCulture)),7}"))}{row.Total,5}");
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
