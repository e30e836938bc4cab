using Entente.Cases;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests;

public sealed class SubjectRuleTests
{
    private static readonly Tie[] Ties = [new("A-B", ["A", "B"], ["X"]), new("A-B-C", ["A", "B", "C"], ["X", "Y"])];

    [Fact]
    public void Ties_are_judged_as_wholes_where_nothing_else_is_said()
    {
        Assert.Equal(SubjectRule.Tie, new TheoryText("harvest").Body().Judges);
        Assert.Equal(["A-B", "A-B-C"], SubjectRule.Tie.Of(Ties).Select(s => s.Id));
    }

    [Fact]
    public void Directions_are_the_ordered_pairs_each_once_with_the_adversaries_of_all_their_ties()
    {
        var found = new SubjectRule("direction").Of(Ties).ToArray();
        Assert.Equal(["A-B", "B-A", "A-C", "B-C", "C-A", "C-B"], found.Select(s => s.Id));
        Assert.All(found, s => Assert.True(s.Directed));
        Assert.Equal(["X", "Y"], found[0].Adversaries);
    }

    [Fact]
    public void Members_stand_alone_with_their_partners_and_adversaries()
    {
        var found = new SubjectRule("member").Of(Ties).ToArray();
        Assert.Equal([("A", "B C"), ("B", "A C"), ("C", "A B")], found.Select(s => (s.Id, string.Join(' ', s.Partners))));
        Assert.All(found, s => Assert.Equal(s.Id, Assert.Single(s.Actors)));
    }

    [Fact]
    public void Threats_run_from_each_adversary_to_each_member()
    {
        var found = new SubjectRule("threat").Of(Ties).ToArray();
        Assert.Equal(["X-A", "X-B", "X-C", "Y-A", "Y-B", "Y-C"], found.Select(s => s.Id));
        Assert.All(found, s => Assert.Equal(s.Actors[0], Assert.Single(s.Adversaries)));
    }

    [Fact]
    public void The_rule_of_a_theory_holds_for_all_its_readings()
    {
        var theory = new TheoryText("harvest").Replace("\nassumptions: []", "\nassumptions: []\nsubject: direction").Sound();
        Assert.All(theory.Readings, r => Assert.Equal("direction", r.Body.Judges.Id));
    }

    [Fact]
    public void Of_a_member_its_partners_are_folded_one_by_one()
    {
        var theory = new TheoryText("harvest")
            .Replace("\nassumptions: []", "\nassumptions: []\nsubject: member")
            .Replace("of: \"gain(A, B)\", weight: grain-weight }", "of: \"gain(A, partner)\", over: { partner: mean }, weight: grain-weight }")
            .Sound();
        var measures = new StatedMeasures(Worlds.Of("A", "B", "C", "X", "Y"), 1) { Of = (call, _) => [call.Id switch { "gain(A, B)" => 0.2, "gain(A, C)" => 0.6, _ => 0.5 }] };
        var judged = theory.Readings.Single(r => r.Id == Reading.Own).Body.Judge(theory, new SubjectRule("member").Of(Ties).First(), Worlds.Period, measures, new HashSet<int> { 2000 }).Single();
        Assert.Equal(0.4, judged.Parts[0].Value.Span[0], 12);
    }
}
