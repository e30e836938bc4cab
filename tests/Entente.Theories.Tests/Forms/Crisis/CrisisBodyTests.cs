using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Networks.Cascades;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Tests.Kit;
using Record = Entente.Cases.Record;

namespace Entente.Theories.Tests.Forms.Crisis;

public sealed class CrisisBodyTests
{
    private const int Draws = 6000;
    private const int Great = 0, War = 2, Passed = 3, Quiet = 4;
    private static readonly TheoryFile Theory = new TheoryText("storm").Sound();
    private static readonly Subject Tie = new("A-B", ["A", "B"], false, ["Z"]);

    /// <summary>A challenger that attacks whenever there is a crisis.</summary>
    private static readonly Dictionary<string, double> Bold = new() { ["worth(Z, B)"] = 0.9, ["comes(A, B)"] = 0.1 };

    /// <summary>One that holds back.</summary>
    private static readonly Dictionary<string, double> Meek = new() { ["worth(Z, B)"] = 0.3, ["comes(A, B)"] = 0.9 };

    [Fact]
    public void Crises_on_record_tell_how_often_they_come()
    {
        var judged = Judge(Meek, 11);
        var rate = Part(judged, "rate").Value.ToArray();
        Assert.InRange(rate.Average(), 11.5 / 11 * 0.97, 11.5 / 11 * 1.03);
        Assert.InRange(rate.Select(r => (r - rate.Average()) * (r - rate.Average())).Average(), 11.5 / 121 * 0.9, 11.5 / 121 * 1.1);
        Assert.Equal(0.5 / 11.5, Part(judged, "rate").PriorShare, 12);
    }

    [Fact]
    public void The_share_of_draws_with_a_crisis_is_what_the_rates_imply()
    {
        var judged = Judge(Meek, 1);
        var implied = Part(judged, "rate").Value.ToArray().Average(r => 1 - Math.Exp(-10 * r));
        Assert.Equal(implied, Part(judged, "crisis").Holds.ToArray().Average(), 0.02);
        Assert.Equal(implied, Part(judged, "crisis").Value.ToArray().Average(), 9);
    }

    [Fact]
    public void Without_a_crisis_on_record_there_may_still_be_one_and_the_rate_is_all_prior()
    {
        var judged = Judge(Meek, 0);
        Assert.Equal(1, Part(judged, "rate").PriorShare);
        Assert.InRange(Part(judged, "crisis").Holds.ToArray().Average(), 0.1, 0.5);
    }

    [Fact]
    public void A_rate_of_nought_leaves_it_quiet_and_nothing_of_a_war_is_told()
    {
        var judged = Judge(new(Bold) { ["gusts(Z)"] = 0 }, 0, "steady");
        Assert.All(judged.Verdicts, v => Assert.Equal(Quiet, v));
        Assert.Null(judged.DragIn);
    }

    [Fact]
    public void Where_the_game_has_the_challenger_attack_the_first_crisis_is_the_last()
    {
        var judged = Judge(Bold, 11);
        Assert.All(judged.Verdicts, v => Assert.True(v is War or Quiet));
        Assert.All(judged.Value.ToArray(), crises => Assert.InRange(crises, 0, 1));
    }

    [Fact]
    public void Where_both_hold_back_war_comes_by_accident_only()
    {
        var judged = Judge(Meek, 11);
        var expected = Part(judged, "rate").Value.ToArray().Average(r => 1 - Math.Pow(1 - (0.1 * (1 - Math.Exp(-r))), 10));
        Assert.Equal(expected, judged.Verdicts.Average(v => v == War ? 1.0 : 0), 0.02);
        Assert.Contains(judged.Verdicts, v => v == Passed);
        Assert.Contains("100 % by accident", judged.DragIn!.Among!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_promise_brings_the_protector_into_a_war_that_the_challenger_began_and_not_into_one_that_the_ally_did()
    {
        Dictionary<string, double> promised = new(Bold) { ["pledge(A, B)"] = 1, ["might(A)"] = 0.9, ["might(Z)"] = 0.9 };
        var begun = Judge(promised, 11);
        Assert.All(begun.Verdicts, v => Assert.True(v is Great or Quiet));
        Assert.Equal(1, begun.DragIn!.Spread.ShareIn(0));
        Assert.Equal(Part(begun, "war").Holds.ToArray(), Part(begun, "A").Holds.ToArray());
        Assert.All(Judge(promised, 11, "provoked").Verdicts, v => Assert.True(v is War or Quiet));
    }

    [Fact]
    public void The_draws_that_come_to_war_are_those_of_the_cascade_that_stands_alone()
    {
        Dictionary<string, double> half = new(Bold) { ["pledge(A, B)"] = 0.5, ["gusts(Z)"] = 50 };
        var judged = Judge(half, 0, "steady");
        var alone = new TheoryText("dragnet").Sound();
        var war = alone.Readings[0].Body.Judge(alone, new Subject("Z-B", ["Z", "B"], true, []), new Years(2000, 2000), Measures(half, 0)).Single();
        Assert.All(judged.Verdicts.Zip(war.Verdicts), v => Assert.Equal(v.Second == 2, v.First == War));
        Assert.Equal(war.DragIn!.Spread.ShareIn(0), judged.DragIn!.Spread.ShareIn(0));
        Assert.Equal(Spread.Count(war.DragIn.Spread.By(0)), Spread.Count(judged.DragIn.Spread.By(0)));
    }

    [Fact]
    public void Without_allies_a_war_stays_between_the_two() => Assert.DoesNotContain(Judge(Bold, 11).Verdicts, v => v is Great or 1);

    [Fact]
    public void Verdicts_alone_are_those_of_the_whole_judgement_in_one_draw_as_in_many()
    {
        Dictionary<string, double> levels = new(Bold) { ["pledge(A, B)"] = 0.5, ["might(A)"] = 0.9, ["might(Z)"] = 0.9 };
        foreach (var draws in new[] { 1, 63, Draws })
        {
            var body = Theory.Readings[0].Body;
            var alone = body.Decide(Theory, Tie, new Years(2000, 2000), Measures(levels, 5, draws)).Single();
            Assert.Equal(body.Judge(Theory, Tie, new Years(2000, 2000), Measures(levels, 5, draws)).Single().Verdicts, alone.Verdicts);
        }
    }

    [Fact]
    public void A_rate_that_is_none_leaves_the_draw_undecided()
    {
        var judged = Judge(new(Meek) { ["gusts(Z)"] = double.NaN }, 0, "steady");
        Assert.All(judged.Verdicts, v => Assert.Equal(Verdicts.Tally.Undecided, v));
        Assert.Contains(judged.Parts, p => p.Id == "undecided");
    }

    [Theory]
    [InlineData("gusts(Z)", double.NaN)]
    [InlineData("gusts(Z)", -0.5)]
    [InlineData("worth(Z, B)", double.NaN)]
    [InlineData("slip", -0.1)]
    [InlineData("slip", 1.1)]
    public void A_rate_a_payoff_or_a_chance_that_is_none_leaves_its_draw_undecided_and_neither_a_crisis_nor_a_war(string name, double level)
    {
        Dictionary<string, double> levels = new(Bold) { ["gusts(Z)"] = 50, ["slip"] = 0.1, ["pledge(A, B)"] = 1 };
        double[] Column(string id) => [.. Enumerable.Range(0, Draws).Select(i => id == name && i % 2 == 0 ? level : levels.GetValueOrDefault(id, 1))];
        var judged = Judge(new StatedMeasures(Worlds.Of("A", "B", "C", "Z"), Draws) { Of = (call, _) => Column(call.Id), Evidenced = c => levels.ContainsKey(c.Id), ParameterOf = p => Column(p.Id == "odds" ? "gusts(A)" : p.Id) }, "steady");
        Assert.All(judged.Verdicts.Index(), v => Assert.Equal(v.Index % 2 == 0, v.Item == Verdicts.Tally.Undecided));
        Assert.All(["crisis", "war", "A"], (string id) => Assert.All(Part(judged, id).Holds.ToArray().Index(), h => Assert.Equal(h.Index % 2, h.Item)));
        Assert.Equal(0.5, Part(judged, "undecided").Holds.ToArray().Average());
        Assert.Equal(Draws / 2, judged.DragIn!.Spread.Draws);
        Assert.Contains("rate", Part(judged, "undecided").Title.En, StringComparison.Ordinal);
    }

    [Fact]
    public void The_prior_counts_in_links_as_far_as_they_drag_in_the_draws_that_come_to_war()
    {
        var judged = Judge(new(Bold) { ["pledge(A, B)"] = 0.5 }, 11);
        double Held(string part) => Part(judged, part).Holds.ToArray().Average();
        var expected = (Part(judged, "rate").PriorShare + (Held("crisis") * Part(judged, "attack").PriorShare) + (Held("war") * judged.DragIn!.PriorShare())) / (1 + Held("crisis") + Held("war"));
        Assert.Equal(expected, judged.PriorShare, 12);
    }

    [Fact]
    public void What_decides_who_is_a_great_power_and_what_weighs_offence_count_among_what_the_verdict_rests_on()
    {
        var judged = Judge(new(Bold) { ["pledge(A, B)"] = 1, ["reach(Z, A)"] = 0.9, ["reach(C, B)"] = 0.4, ["might(A)"] = 0.9, ["might(Z)"] = 0.9, ["might(C)"] = 0.9 }, 11);
        var calls = judged.Measures.Select(m => m.Call.Id).ToArray();
        Assert.All(["might(A)", "might(Z)", "reach(C, B)", "pledge(A, B)"], (string c) => Assert.Contains(c, calls));
        Assert.DoesNotContain("might(C)", calls);
        Assert.Distinct(calls);
    }

    [Fact]
    public void How_likely_war_is_stands_first()
    {
        var judged = Judge(Bold, 1);
        Assert.Equal("war", judged.Parts[0].Id);
        Assert.StartsWith(FormattableString.Invariant($"War within 10 years: {Part(judged, "war").Holds.ToArray().Average():0 %}."), judged.DragIn!.Among!.En, StringComparison.Ordinal);
        Assert.DoesNotContain(" %", judged.DragIn.Among.ZhHant, StringComparison.Ordinal);
    }

    [Fact]
    public void Crises_after_the_year_judged_do_not_count()
    {
        var judged = Theory.Readings[0].Body.Judge(Theory, Tie, new Years(1995, 1995), Measures(Meek, 11)).Single();
        Assert.Equal(0.5 / 6.5, Part(judged, "rate").PriorShare, 12);
    }

    [Fact]
    public void There_is_one_subject_for_each_adversary_and_none_without()
    {
        var world = Worlds.Of("A", "B", "Y", "Z") with { Ties = new Dictionary<string, Tie> { ["A-B"] = new("A-B", ["A", "B"], ["Y", "Z"]), ["A-Y"] = new("A-Y", ["A", "Y"], []) } };
        Assert.Equal(["A-B-Y", "A-B-Z"], Theory.Readings[0].Body.Subjects(world, new Application("storm", ["A-B", "A-Y"], [], new Position("case.yml", 1, 1))).Select(s => s.Id));
    }

    private static JudgedPart Part(Judgement judged, string id) => judged.Parts.Single(p => p.Id == id);

    private static Judgement Judge(Dictionary<string, double> levels, int crises, string reading = Reading.Own) =>
        Theory.Readings.Single(r => r.Id == reading).Body.Judge(Theory, Tie, new Years(2000, 2000), Measures(levels, crises)).Single();

    private static Judgement Judge(StatedMeasures measures, string reading) =>
        Theory.Readings.Single(r => r.Id == reading).Body.Judge(Theory, Tie, new Years(2000, 2000), measures).Single();

    private static StatedMeasures Measures(Dictionary<string, double> levels, int crises, int draws = Draws) => new(Worlds.Of("A", "B", "C", "Z"), draws)
    {
        Of = (call, _) => [.. Enumerable.Repeat(levels.GetValueOrDefault(call.Id), draws)],
        Evidenced = call => levels.ContainsKey(call.Id),
        All = [.. Enumerable.Range(0, crises).Select(i => Storm(i, 1990 + (i % 11)))],
    };

    private static Record Storm(int number, int year)
    {
        var date = EdtfDate.Parse($"{year}")!;
        var provenance = new Provenance($"S-{number}", date, null, date, "shores", "p. 1", new Grade('A', 1), "tester", Localised.Same("storm"), "", new Position("storms.csv", 1, 1));
        return new Record(provenance, "storms", new Dictionary<string, string> { ["from"] = number % 2 == 0 ? "Z" : "B", ["upon"] = number % 2 == 0 ? "B" : "Z" });
    }
}
