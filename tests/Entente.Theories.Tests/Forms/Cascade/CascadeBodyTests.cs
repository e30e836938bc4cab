using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Networks.Cascades;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests.Forms.Cascade;

public sealed class CascadeBodyTests
{
    private const int Draws = 4000;
    private static readonly TheoryFile Theory = new TheoryText("dragnet").Sound();
    private static readonly Subject Attack = new("A-B", ["A", "B"], true, []);

    [Fact]
    public void Where_nothing_ties_anybody_to_the_two_it_stays_between_them_and_that_is_only_described()
    {
        var judged = Judge([]);
        Assert.All(judged.Verdicts, v => Assert.Equal(2, v));
        Assert.True(judged.OnlyDescribes);
        Assert.Empty(judged.Measures);
        Assert.Equal(0, judged.PriorShare);
    }

    [Fact]
    public void A_certain_pledge_to_the_attacked_brings_its_maker_in()
    {
        var judged = Judge(new() { ["pledge(C, B)"] = 1 });
        Assert.All(judged.Verdicts, v => Assert.Equal(1, v));
        Assert.All(judged.Value.ToArray(), v => Assert.Equal(1, v));
        Assert.Equal("C", Assert.Single(judged.Parts).Id);
        Assert.Equal(["pledge(C, B)"], judged.Measures.Select(m => m.Call.Id));
    }

    [Fact]
    public void What_decides_who_is_a_great_power_counts_among_what_the_verdict_rests_on_and_the_balance_where_a_link_that_may_drag_counts_with_it()
    {
        Dictionary<string, double> levels = new() { ["pledge(C, B)"] = 1, ["might(A)"] = 0.9, ["might(C)"] = 0.9, ["might(D)"] = 0.9, ["reach(D, B)"] = 0.4 };
        Assert.Equal(["might(A)", "might(C)", "pledge(C, B)"], Judge(levels).Measures.Select(m => m.Call.Id).Order());
        Assert.Contains("reach(D, B)", Judge(new(levels) { ["reach(A, C)"] = 1 }).Measures.Select(m => m.Call.Id));
    }

    [Fact]
    public void A_pledge_to_the_attacker_for_wars_it_was_drawn_into_waits_for_another_enemy()
    {
        Assert.All(Judge(new() { ["wide(D, A)"] = 1 }).Verdicts, v => Assert.Equal(2, v));
        var judged = Judge(new() { ["wide(D, A)"] = 1, ["pledge(C, B)"] = 1, ["might(C)"] = 0.9, ["might(D)"] = 0.9 });
        Assert.All(judged.Verdicts, v => Assert.Equal(0, v));
        Assert.Equal(1, judged.DragIn!.Spread.ShareIn(3));
        Assert.Equal((double)Draws, Spread.Count(judged.DragIn.Spread.WithAttacker(3)));
    }

    [Fact]
    public void What_holds_back_lowers_the_chance()
    {
        var judged = Judge(new() { ["pledge(C, B)"] = 1, ["dread(C, B)"] = 0.75 });
        Assert.InRange(judged.DragIn!.Spread.ShareIn(2), 0.22, 0.28);
    }

    [Fact]
    public void Whoever_is_pledged_to_an_enemy_may_be_struck_first_the_likelier_the_more_the_offensive_seems_to_win()
    {
        Dictionary<string, double> struck = new() { ["pledge(C, B)"] = 0, ["reach(A, C)"] = 1 };
        Assert.InRange(Judge(new(struck) { ["pledge(C, B)"] = 0.0001 }).DragIn!.Spread.ShareIn(2), 0, 0.01);
        struck["pledge(C, B)"] = 0.4;
        var judged = Judge(struck);
        Assert.InRange((double)Spread.Count(judged.DragIn!.Spread.By(Index(judged, "strike"))) / Draws, 0.08, 0.16);
    }

    [Fact]
    public void An_actor_of_unknown_might_is_no_great_power()
    {
        Assert.All(Judge(new() { ["pledge(C, B)"] = 1, ["might(A)"] = 0.9 }).Verdicts, v => Assert.Equal(1, v));
        Assert.All(Judge(new() { ["pledge(C, B)"] = 1, ["might(A)"] = 0.9, ["might(C)"] = 0.9 }).Verdicts, v => Assert.Equal(0, v));
    }

    [Fact]
    public void Actors_that_do_not_exist_yet_are_left_out()
    {
        var world = Worlds.Of(("A", null), ("B", null), ("C", new Years(1999, 2000)), ("D", null));
        Assert.True(Judge(new() { ["pledge(C, B)"] = 1 }, world, 1995).OnlyDescribes);
        Assert.False(Judge(new() { ["pledge(C, B)"] = 1 }, world, 2000).OnlyDescribes);
    }

    [Fact]
    public void Verdicts_alone_are_those_of_the_whole_judgement()
    {
        Dictionary<string, double> levels = new() { ["pledge(C, B)"] = 0.5, ["wide(D, A)"] = 0.5, ["reach(A, C)"] = 0.5 };
        var body = Theory.Readings[0].Body;
        var alone = body.Decide(Theory, Attack, new Years(2000, 2000), Measures(levels, World)).Single();
        Assert.Equal(Judge(levels).Verdicts, alone.Verdicts);
        Assert.Equal(alone.Verdicts, body.Decide(Theory, Attack, new Years(2000, 2000), Measures(levels, World), new HashSet<int> { 2000 }).Single().Verdicts);
    }

    private static Case World => Worlds.Of("A", "B", "C", "D");

    private static int Index(Judgement judged, string kind) => judged.DragIn!.Kinds.Index().First(k => k.Item.Id == kind).Index;

    private static Judgement Judge(Dictionary<string, double> levels, Case? world = null, int year = 2000) =>
        Theory.Readings[0].Body.Judge(Theory, Attack, new Years(year, year), Measures(levels, world ?? World)).Single();

    private static StatedMeasures Measures(Dictionary<string, double> levels, Case world) => new(world, Draws)
    {
        Of = (call, _) => [.. Enumerable.Repeat(levels.GetValueOrDefault(call.Id), Draws)],
        Evidenced = call => levels.ContainsKey(call.Id),
    };
}
