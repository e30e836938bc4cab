using System.Globalization;
using Entente.Analysis.Agreement;
using Entente.Analysis.Coverage;
using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Sections;

/// <summary>How the case was coded: what is covered, where it is thin, and how well a blind second reading agrees.</summary>
internal static class CodingSection
{
    /// <summary>Below so many claims α says nothing.</summary>
    private const int FewUnits = 3;

    /// <summary>Writes the section.</summary>
    public static void Write(HtmlText html, ReportSource source)
    {
        html.Add($"""<section id="{html.Id("section", "coding")}"><h2>{Headings.Coding}</h2><p>{source.Case.Coding.Note}</p>""").Raw("\n");
        Agreement(html, source.Case);
        Coverage(html, source.Case);
        SystemsTable.Write(html, SystemCoverage.Of(source.Case, source.Run.Systems));
        html.Raw("</section>\n");
    }

    private static void Agreement(HtmlText html, Case @case)
    {
        var rows = CodingAgreement.Of(@case);
        if (rows.Count == 0)
        {
            html.Add($"<p>{CodingWords.NoSecondReading}</p>").Raw("\n");
            return;
        }

        html.Add($"<h3>{CodingWords.Agreement}</h3><p>{CodingWords.AgreementMeans}</p>").Raw("\n");
        html.BeginTable(null, CodingWords.Agreement, CodingWords.Dimension, Column.Number(CodingWords.Units), Column.Number(CodingWords.Same), Column.Number(CodingWords.Near), Column.Number(CodingWords.Alpha));
        foreach (var row in rows)
        {
            var title = row.Dimension.Length == 0 ? CodingWords.All : @case.Codebook.Dimensions[row.Dimension].Title;
            html.Add($"""<tr><th scope="row">{title}</th><td class="number">{row.Units.ToString(CultureInfo.InvariantCulture)}</td><td class="number">{Percent(row.Same)}</td><td class="number">{Percent(row.Near)}</td><td class="number">{(row.Units < FewUnits ? "–" : row.Alpha?.ToString("F2", CultureInfo.InvariantCulture) ?? "–")}</td></tr>""").Raw("\n");
        }

        html.EndTable();
    }

    private static void Coverage(HtmlText html, Case @case)
    {
        var table = CoverageTable.Of(@case);
        html.Add($"<h3>{CodingWords.Coverage}</h3>").Raw("\n");
        foreach (var group in table.Rows.Where(r => r.Total > 0).GroupBy(r => r.Kind))
        {
            html.BeginTable(null, CodingWords.By(group.Key), [CodingWords.Row(group.Key), .. table.Documents.Select(d => Column.Number(Localised.Same(d))), Column.Number(CodingWords.Total)]);
            foreach (var row in group)
            {
                html.Add($"""<tr><th scope="row">{CoverageTitle.Of(row, @case)}</th>""");
                foreach (var count in row.Counts)
                {
                    html.Heat(count);
                }

                html.Sum(row.Total);
                html.Raw("</tr>\n");
            }

            html.EndTable();
        }

        Thin(html, table, @case);
    }

    private static void Thin(HtmlText html, CoverageTable table, Case @case)
    {
        const int Few = 3;
        var thin = table.Rows.Where(r => r.Kind == CoverageKind.Dimension && r.Total < Few).Select(r => CoverageTitle.Of(r, @case)).ToArray();
        if (thin.Length > 0)
        {
            html.Add($"<p>{CodingWords.Thin} {new Localised(string.Join(", ", thin.Select(t => t.En)), string.Join("、", thin.Select(t => t.ZhHant)))}</p>").Raw("\n");
        }
    }

    private static string Percent(double share) => share.ToString("P0", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal);
}
