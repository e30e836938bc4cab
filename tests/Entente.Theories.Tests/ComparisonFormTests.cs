using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Comparison;
using Entente.Theories.Tests.Kit;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Theories.Tests;

public sealed class ComparisonFormTests
{
    private const int Draws = 40;
    private static readonly TheoryFile Twins = new TheoryText("twin-ties").Sound();
    private static readonly ComparisonBody Body = (ComparisonBody)Twins.Readings[0].Body;
    private static readonly Subject Pair = new("A-B~C-D", ["A", "B"], false, []) { Against = new Subject("C-D", ["C", "D"], false, []) };
    private static readonly (string First, string Second)[] Asked = [("closeness(A, B)", "closeness(C, D)"), ("gain(A, B)", "gain(C, D)"), ("gain(B, A)", "gain(D, C)")];

    [Fact]
    public void What_is_shared_what_is_deeper_and_the_gap_are_those_of_a_plain_twin() => Prop.ForAll(Gen.Choose(1, int.MaxValue).ToArbitrary(), seed =>
    {
        var levels = new Levels(seed, Draws);
        var judged = Judge(levels);
        for (var i = 0; i < Draws; i++)
        {
            var both = Asked.Select(a => (First: levels.Of(a.First, 2000)[i], Second: levels.Of(a.Second, 2000)[i])).ToArray();
            var standing = both.Where(b => b.First >= levels.Of("line", 0)[i]).ToArray();
            var shared = standing.Length == 0 ? 1 : standing.Average(b => b.Second >= levels.Of("line", 0)[i] ? 1.0 : 0);
            var gap = both.Average(b => b.First - b.Second);
            var outdone = both.All(b => b.First > b.Second);
            Assert.Equal(gap, judged.Value.Span[i], 12);
            Assert.Equal(shared >= 0.6 && gap >= 0.2 ? "weaker" : outdone ? "outdone" : shared >= 0.6 ? "alike" : "unlike", Twins.Readings[0].Verdicts[judged.Verdicts[i]].Id);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_profile_holds_both_ties_pillar_by_pillar_in_the_same_draws()
    {
        var levels = new Levels(5, Draws);
        var profile = Judge(levels).Profile!;
        Assert.Equal(("A B", "C D"), (string.Join(' ', profile.First), string.Join(' ', profile.Second)));
        foreach (var (pillar, asked) in profile.Pillars.Zip(Asked))
        {
            Assert.Equal(levels.Of(asked.First, 2000), pillar.First.ToArray());
            Assert.Equal(levels.Of(asked.Second, 2000), pillar.Second.ToArray());
        }

        Assert.All(Judge(levels).Parts.Zip(profile.Pillars), p => Assert.Equal(p.Second.First.Span[0] - p.Second.Second.Span[0], p.First.Value.Span[0], 12));
    }

    [Fact]
    public void The_first_tie_named_is_held_against_each_of_the_others()
    {
        var @case = Worlds.Of("A", "B", "C", "D") with { Ties = new[] { ("A", "B"), ("C", "D"), ("A", "D") }.ToDictionary(t => $"{t.Item1}-{t.Item2}", t => new Tie($"{t.Item1}-{t.Item2}", [t.Item1, t.Item2], [])) };
        var subjects = Body.Subjects(@case, new Application("twin-ties", ["C-D", "A-B", "A-D"], [], default)).ToArray();
        Assert.Equal([("C-D~A-B", "C", "A-B"), ("C-D~A-D", "C", "A-D")], subjects.Select(s => (s.Id, s.Actors[0], s.Against!.Id)));
    }

    [Fact]
    public void It_can_be_judged_only_while_the_members_of_both_ties_exist()
    {
        var measures = new StatedMeasures(Worlds.Of(("A", null), ("B", new Years(1992, 2000)), ("C", null), ("D", new Years(1990, 1995))), 1);
        Assert.Equal(new Years(1992, 1995), Body.Judgeable(Pair, Worlds.Period, measures));
    }

    [Fact]
    public void A_pillar_is_known_as_little_as_it_is_in_the_tie_known_less()
    {
        var measures = new StatedMeasures(Worlds.Of("A", "B", "C", "D"), Draws) { Of = new Levels(1, Draws).Of, Evidenced = c => c.Id != "closeness(C, D)" };
        Assert.Equal([1, 0.25, 0.25], Body.Judge(Twins, Pair, new Years(2000, 2000), measures).Single().Parts.Select(p => p.PriorShare));
    }

    private static Judgement Judge(Levels levels) => Body.Judge(Twins, Pair, new Years(2000, 2000), new StatedMeasures(Worlds.Of("A", "B", "C", "D"), Draws)
    {
        Of = levels.Of,
        ParameterOf = p => levels.Of(p.Id, 0),
    }).Single();
}
