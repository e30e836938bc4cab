using Entente.Reports.Outline;
using Entente.Reports.Writing;

namespace Entente.Reports.Tables;

/// <summary>The files of the folder <c>tables/</c>.</summary>
internal static class AllTables
{
    /// <summary>The tables of a run.</summary>
    public static IEnumerable<OutputFile> Of(ReportSource source)
    {
        yield return new("tables/findings.csv", () => FindingsTable.Write(source));
        yield return new("tables/parts.csv", () => PartsTable.Write(source));
        yield return new("tables/indicators.csv", () => IndicatorsTable.Write(source));
        yield return new("tables/evidence.csv", () => EvidenceTable.Write(source));
        yield return new("tables/influence.csv", () => InfluenceTable.Write(source));
        yield return new("tables/coverage.csv", () => CoverageCsv.Write(source));
        if (CourseCsv.Any(source))
        {
            yield return new("tables/courses.csv", () => CourseCsv.Write(source));
        }

        if (OrderCsv.Any(source))
        {
            yield return new("tables/orders.csv", () => OrderCsv.Write(source));
        }

        if (source.Scenarios.Count > 0)
        {
            yield return new("tables/scenarios.csv", () => ScenarioTable.Write(source));
        }

        foreach (var register in source.Case.Codebook.Registers.Values.OrderBy(r => r.Id, StringComparer.Ordinal))
        {
            yield return new($"tables/register-{register.Id}.csv", () => RegisterTable.Write(source, register));
        }
    }
}
