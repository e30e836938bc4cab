using Entente.Reports.Outline;

namespace Entente.Reports.Tables;

/// <summary>The files of the folder <c>tables/</c>.</summary>
internal static class AllTables
{
    /// <summary>Relative path and bytes of each table.</summary>
    public static IEnumerable<(string Path, byte[] Bytes)> Of(ReportSource source)
    {
        yield return ("tables/findings.csv", FindingsTable.Write(source));
        yield return ("tables/parts.csv", PartsTable.Write(source));
        yield return ("tables/indicators.csv", IndicatorsTable.Write(source));
        yield return ("tables/evidence.csv", EvidenceTable.Write(source));
        yield return ("tables/influence.csv", InfluenceTable.Write(source));
        yield return ("tables/coverage.csv", CoverageCsv.Write(source));
        if (CourseCsv.Any(source))
        {
            yield return ("tables/courses.csv", CourseCsv.Write(source));
        }

        if (OrderCsv.Any(source))
        {
            yield return ("tables/orders.csv", OrderCsv.Write(source));
        }

        if (source.Scenarios.Count > 0)
        {
            yield return ("tables/scenarios.csv", ScenarioTable.Write(source));
        }

        foreach (var register in source.Case.Codebook.Registers.Values.OrderBy(r => r.Id, StringComparer.Ordinal))
        {
            yield return ($"tables/register-{register.Id}.csv", RegisterTable.Write(source, register));
        }
    }
}
