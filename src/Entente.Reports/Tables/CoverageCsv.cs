using Entente.Analysis.Coverage;
using Entente.Reports.Outline;
using Entente.Reports.Texts;
using Entente.Reports.Writing;

namespace Entente.Reports.Tables;

/// <summary>
/// <c>coverage.csv</c>: a row for each dimension, actor and decade (claims) and each system (claims, records and whatever else
/// feeds it), with a column for each document.
/// </summary>
internal static class CoverageCsv
{
    /// <summary>The file's bytes.</summary>
    public static FileBytes Write(ReportSource source)
    {
        var (claims, systems) = (CoverageTable.Of(source.Case), SystemCoverage.Of(source.Case, source.Run.Systems));
        string[] documents = [.. claims.Documents.Union(systems.Documents).Order(StringComparer.Ordinal)];
        var csv = new Csv(["kind", "key", "title_en", "title_zh", "rows", "thin", "because_en", "because_zh", .. documents]);
        foreach (var row in claims.Rows)
        {
            csv.Cell(row.Kind.ToString().ToLowerInvariant()).Cell(row.Key).Cell(CoverageTitle.Of(row, source.Case)).Cell(row.Total).Cell("").Cell("").Cell("");
            Counts(csv, documents, claims.Documents, row.Counts);
        }

        foreach (var row in systems.Rows)
        {
            csv.Cell("system").Cell(row.System.Id).Cell(row.System.Title).Cell(row.Total).Cell(row.IsThin).Cell(row.Reason?.Because.En ?? "").Cell(row.Reason?.Because.ZhHant ?? "");
            Counts(csv, documents, systems.Documents, row.Counts);
        }

        return csv.Bytes;
    }

    private static void Counts(Csv csv, string[] documents, IReadOnlyList<string> counted, IReadOnlyList<int> counts)
    {
        var byDocument = counted.Zip(counts).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        foreach (var document in documents)
        {
            csv.Cell(byDocument.GetValueOrDefault(document));
        }

        csv.EndRow();
    }
}
