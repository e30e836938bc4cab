using Entente.Analysis.Findings;
using Entente.Conformance.Tests.Kit;
using Entente.Tests.Kit;

namespace Entente.Conformance.Tests.Golden;

/// <summary>Every row that a case asks theories about is answered in the run, traceably and in both languages.</summary>
public sealed class RowTests
{
    /// <summary>Rows that the reference case must answer, whatever its file asks for.</summary>
    private static readonly string[] Required =
    [
        "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R13", "R14", "R15", "R16", "R18", "R21", "R23", "R24", "R25", "R27", "R29",
        "R30", "R36", "R37", "R39", "R40",
    ];

    public static TheoryData<string, string> Asked =>
        [.. from id in Directory.GetDirectories(Repository.At("cases")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)
            where File.Exists(Repository.At("cases", id, "case.yml"))
            from row in Rows(id).Union(id == CaseRun.Reference ? Required : [])
            select new TheoryDataRow<string, string>(id, row)];

    [Theory]
    [MemberData(nameof(Asked))]
    public void A_case_answers_every_row_it_asks_about(string id, string row)
    {
        var findings = CaseRun.Of(id).Findings.Where(f => f.System == row).ToList();
        Assert.NotEmpty(findings);
        Assert.All(findings, Told);
        Assert.Contains(findings, f => f.Evidence.Count > 0 && !f.PriorOnly);
    }

    private static void Told(Finding finding)
    {
        Script.BothLanguages(finding.Id, finding.Question);
        Script.BothLanguages(finding.Id, finding.VerdictText);
        Assert.True(finding.Evidence.Count > 0 || finding.PriorOnly || finding.Parts.Count == 0, $"{finding.Id} rests on nothing and does not say so");
    }

    private static IEnumerable<string> Rows(string id) =>
        Schemas.YamlJson.Read(Repository.At("cases", id, "case.yml"))["theories"]!.AsArray()
            .Select(t => Library.Shipped.Theories[t!["theory"]!.GetValue<string>()].System).Distinct();
}
