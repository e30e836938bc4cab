using Entente.Reports.Outline;
using Entente.Reports.Writing;

namespace Entente.Reports.Tables;

/// <summary>The files of the folder <c>tables/</c>.</summary>
internal static class AllTables
{
    /// <summary>The tables of a run.</summary>
    public static IEnumerable<OutputFile> Of(ReportSource source)
    {
        yield return new("tables/findings.csv", bytes => bytes.Write(FindingsTable.Write(source)));
        yield return new("tables/parts.csv", bytes => bytes.Write(PartsTable.Write(source)));
        yield return new("tables/indicators.csv", bytes => bytes.Write(IndicatorsTable.Write(source)));
        yield return new("tables/evidence.csv", bytes => bytes.Write(EvidenceTable.Write(source)));
        yield return new("tables/influence.csv", bytes => bytes.Write(InfluenceTable.Write(source)));
        yield return new("tables/coverage.csv", bytes => bytes.Write(CoverageCsv.Write(source)));
        if (CourseCsv.Any(source))
        {
            yield return new("tables/courses.csv", bytes => bytes.Write(CourseCsv.Write(source)));
        }

        if (OrderCsv.Any(source))
        {
            yield return new("tables/orders.csv", bytes => bytes.Write(OrderCsv.Write(source)));
        }

        if (source.Scenarios.Count > 0)
        {
            yield return new("tables/scenarios.csv", bytes => bytes.Write(ScenarioTable.Write(source)));
        }

        foreach (var register in source.Case.Codebook.Registers.Values.OrderBy(r => r.Id, StringComparer.Ordinal))
        {
            yield return new($"tables/register-{register.Id}.csv", bytes => bytes.Write(RegisterTable.Write(source, register)));
        }
    }
}
