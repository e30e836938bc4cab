using Entente.Analysis.Evaluation;
using Entente.Analysis.Plans;
using Entente.Analysis.Scenarios;
using Entente.Analysis.Tests.Kit;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;
using static Entente.Analysis.Tests.Scenarios.Invented;

namespace Entente.Analysis.Tests;

/// <summary>What is kept of crises, games and wars that spread gives to the last draw what a world gives in which nothing is kept yet.</summary>
public sealed class KeptTests
{
    private static readonly IReadOnlyList<Unit> Units = Trial.Plan(Squalls.Case).Units;
    private static readonly World Whole = Filled();

    public static TheoryData<string> Items => [.. Squalls.Case.Evidence.Select(e => e.Id).Concat(Squalls.Case.Records.Where(r => r.Register == "storms").Select(r => r.Id))];

    public static TheoryData<string> Indicators => ["worth(KHE, BOR)", "comes(ALD, BOR)", "pledge(ALD, BOR)", "pledge(SYL, BOR)", "reach(KHE, ALD)", "dread(SYL, BOR)", "might(ALD)", "gusts(KHE)"];

    public static TheoryData<string> Parameters => ["bridge/odds", "dragnet/kept", "dragnet/half", "dragnet/great-from", "storm/slip"];

    [Theory]
    [MemberData(nameof(Items))]
    public void Without_a_row_it_is_a_world_that_never_had_the_row(string item) =>
        Assert.Equal(Verdicts(Trial.World(Squalls.Without(item))), Verdicts(new AlteredWorld(Whole, Alteration.Without(item))));

    [Theory]
    [MemberData(nameof(Items))]
    public void Read_the_opposite_way_a_row_does_what_it_does_where_nothing_is_kept(string item) =>
        Assert.Equal(Verdicts(new AlteredWorld(Trial.World(Squalls.Case), Alteration.Opposite(item))), Verdicts(new AlteredWorld(Whole, Alteration.Opposite(item))));

    [Theory]
    [MemberData(nameof(Indicators))]
    public void A_scenario_does_what_the_case_does_in_which_it_has_come_true(string indicator)
    {
        var expected = Shares(Verdicts(Trial.World(Squalls.Overridden(indicator, 0.1))));
        Assert.Equal(expected, Shares(Verdicts(new ScenarioWorld(Whole, Of(Set(indicator, 0.1, 0.1))))));
        var effects = Trial.Run(Squalls.Case with { Scenarios = [Of(Set(indicator, 0.1, 0.1))] }).Scenarios.Single().Effects;
        Assert.All(effects, e => Assert.Equal(expected[e.Finding.Id], e.Then));
    }

    [Theory]
    [MemberData(nameof(Parameters))]
    public void A_scenario_that_sets_a_parameter_takes_nothing_from_what_is_kept(string parameter) =>
        Assert.Equal(Verdicts(new ScenarioWorld(Trial.World(Squalls.Case), Of(Parameter(parameter, 0.9, 0.9)))), Verdicts(new ScenarioWorld(Whole, Of(Parameter(parameter, 0.9, 0.9)))));

    [Fact]
    public void Every_row_that_bears_on_it_moves_some_draw_of_the_crisis()
    {
        var whole = Verdicts(Whole);
        var moving = Items.Select(i => i.Data).Where(i => Verdicts(Trial.World(Squalls.Without(i))).Any(v => v.Key.Contains("/storm/", StringComparison.Ordinal) && !v.Value.SequenceEqual(whole[v.Key])));
        Assert.Superset(new HashSet<string> { "C-01", "C-03", "C-05", "C-06", "C-11", "C-12", "S-1", "S-2" }, moving.ToHashSet());
        var findings = Trial.Findings(Squalls.Case).Where(f => f.Theory is "storm" or "dragnet" && f.Year == 2000).ToArray();
        Assert.Contains(findings.SelectMany(f => f.Evidence), e => e is { Id: "C-11", Points: not null and not 0 });
    }

    /// <summary>A world that has been judged, so that all is kept that ever is.</summary>
    private static World Filled()
    {
        var world = Trial.World(Squalls.Case);
        Verdicts(world);
        return world;
    }

    private static Dictionary<string, byte[]> Verdicts(IMeasures measures) => Units
        .SelectMany(u => Deciding.Of(u, measures).Select(y => (Id: FindingBuilder.Id(u, y.Year), Verdicts: y.Verdicts.ToArray())).ToArray())
        .ToDictionary(y => y.Id, y => y.Verdicts);

    private static Dictionary<string, double[]> Shares(Dictionary<string, byte[]> verdicts) => verdicts.ToDictionary(
        v => v.Key, v => Tally.Shares(v.Value, Units.First(u => v.Key.Contains($"/{u.Theory.Id}/{u.Subject.Id}/", StringComparison.Ordinal)).Reading.Verdicts.Count));
}
