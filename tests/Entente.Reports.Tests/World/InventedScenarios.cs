using Entente.Analysis.Flips;
using Entente.Analysis.Runs;
using Entente.Analysis.Scenarios;
using Entente.Cases;
using Entente.Cases.Dates;
using static Entente.Reports.Tests.World.InventedCase;

namespace Entente.Reports.Tests.World;

/// <summary>The invented run with scenarios: one that overturns, a recommendation that cannot be represented, and one that touches nothing.</summary>
internal static class InventedScenarios
{
    public static readonly Intervention Shift = new("threat-perceived(ALA, BOR)", InterventionKind.Shift, -0.25, -0.05, 0.5, 0.9, Both("Fear fades.", "畏懼消退。"), default);

    public static RunResult Make()
    {
        var run = InventedRun.Make();
        return run with { Scenarios = [Cannot(), Idle(), Thaw(run)] };
    }

    /// <summary>Touches two findings and overturns one of them.</summary>
    public static ScenarioResult Thaw(RunResult run)
    {
        var (tested, placed) = (run.Findings.First(f => f.Id == "R1/bond-test/ALA-SYL/1954"), run.Findings.First(f => f.Theory == "four-corners" && f.Probability is not null));
        return new(
            Scenario("thaw", "A thaw <in spring>", "解凍") with { Changes = [Shift, new("bond-test/line", InterventionKind.Parameter, 0.5, 0.5, 1, 1, Both("A strict line.", "從嚴。"), default)] },
            [new ScenarioEffect(tested, 0.3, -54, 0.6, "no", 0.7) { Now = [0.84, 0.16], Then = [0.3, 0.7], Overturns = true }, new ScenarioEffect(placed, 0.99, -0.01, 0.01, placed.Verdict, 0.99) { Now = [0.7, 0.1, 0.1, 0.1], Then = [0.99, 0, 0.01, 0] }],
            9,
            2)
        { Titles = [Both("fear", "畏懼"), Both("the line", "界線")] };
    }

    /// <summary>The finding with what it rests on.</summary>
    public static Analysis.Findings.Finding Resting(FlipSearchResult removal, FlipSearchResult? opposite = null) =>
        InventedRun.Make().Findings.First(f => f.Id == "R1/bond-test/ALA-SYL/1954") with { Flips = new FlipAnalysis(removal, opposite) };

    private static ScenarioResult Cannot() => new(Scenario("amity", "Amity", "親睦") with { Recommendation = "c-1", Cannot = Both("Amity has no number.", "親睦無從量化。") }, [], 9, 0);

    private static ScenarioResult Idle() => new(Scenario("idle", "Idle talk", "空談") with { Changes = [Shift with { Target = "threat-perceived(BOR, SYL)", Kind = InterventionKind.Set, Low = 0.2, High = 0.4 }] }, [], 9, 0) { Titles = [Both("their fear", "其畏懼")] };

    private static Scenario Scenario(string id, string en, string zhHant) =>
        new(id, Both(en, zhHant), Both("It is proposed.", "有此建議。"), "G1", "p. 7", new Years(1954, 9999), [], default);
}
