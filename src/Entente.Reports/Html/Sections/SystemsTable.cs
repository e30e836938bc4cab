using Entente.Analysis.Coverage;
using Entente.Cases;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Sections;

/// <summary>What the case covers, by system of the catalogue.</summary>
internal static class SystemsTable
{
    /// <summary>Writes the table, if the codebook says what feeds what.</summary>
    public static void Write(HtmlText html, SystemCoverage coverage)
    {
        if (coverage.Rows.Count == 0)
        {
            return;
        }

        html.Add($"<p>{CodingWords.BySystemMeans} {CodingWords.Shades}</p>").Raw("\n");
        html.BeginTable(null, CodingWords.BySystem, [CodingWords.System, .. coverage.Documents.Select(d => Column.Number(Localised.Same(d))), Column.Number(CodingWords.Total), CodingWords.WhyThin]);
        foreach (var row in coverage.Rows)
        {
            html.Add($"""<tr><th scope="row">{row.System.Id} {row.System.Title}</th>""");
            foreach (var count in row.Counts)
            {
                html.Heat(count);
            }

            html.Sum(row.Total);
            html.Add($"<td>{Why(row)}</td>").Raw("</tr>\n");
        }

        html.EndTable();
    }

    private static Localised Why(SystemRow row) => row.IsThin ? row.Reason?.Because ?? CodingWords.NoReason : Localised.Same("");
}
