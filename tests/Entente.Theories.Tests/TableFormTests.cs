using Entente.Cases.Dates;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Tests.Kit;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Theories.Tests;

public sealed class TableFormTests
{
    private const int Draws = 40;
    private static readonly TheoryFile Crossroads = new TheoryText("crossroads").Sound();
    private static readonly Subject Tie = new("A-B", ["A", "B"], false, ["X", "Y"]);

    [Fact]
    public void Situation_and_value_are_those_of_a_plain_twin() => Prop.ForAll(Gen.Choose(1, int.MaxValue).ToArbitrary(), seed =>
    {
        var levels = new Levels(seed, Draws);
        var judged = Judge(levels);
        for (var i = 0; i < Draws; i++)
        {
            var (storm, harbour) = (Math.Max(levels.Of("threat(A, X)", 2000)[i], levels.Of("threat(A, Y)", 2000)[i]), levels.Of("closeness(A, B)", 2000)[i]);
            var (stormy, sheltered) = (storm >= levels.Of("near-from", 0)[i], harbour >= levels.Of("far-from", 0)[i]);
            Assert.Equal(stormy && sheltered ? "shelter" : stormy ? "peril" : "calm", Crossroads.Readings[0].Verdicts[judged.Verdicts[i]].Id);
            Assert.Equal(storm - harbour, judged.Value.Span[i], 12);
            Assert.Equal((stormy ? 1 : 0, sheltered ? 1 : 0), ((int)judged.Parts[0].Holds.Span[i], (int)judged.Parts[1].Holds.Span[i]));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_each_choice_brings_comes_with_the_judgement_in_the_order_of_the_file()
    {
        var table = Judge(new Levels(1, Draws)).Decisions!;
        Assert.Equal(["sails", "crew"], table.Columns.Select(c => c.Id));
        Assert.Equal([("peril", "sail on", "torn", "afraid"), ("peril", "turn back", "whole", "ashamed")], table.Rows.Select(r => (r.Situation, r.Choice.En, r.Cells[0].En, r.Cells[1].En)));
    }

    [Fact]
    public void The_priors_share_is_that_of_the_axis_known_least()
    {
        var measures = new StatedMeasures(Worlds.Of("A", "B", "X", "Y"), Draws) { Of = new Levels(1, Draws).Of, Evidenced = c => c.Name != "closeness" };
        Assert.Equal(1, Body.Judge(Crossroads, Tie, new Years(2000, 2000), measures).Single().PriorShare);
    }

    private static TheoryBody Body => Crossroads.Readings[0].Body;

    private static Judgement Judge(Levels levels) => Body.Judge(Crossroads, Tie, new Years(2000, 2000), new StatedMeasures(Worlds.Of("A", "B", "X", "Y"), Draws)
    {
        Of = levels.Of,
        ParameterOf = p => levels.Of(p.Id, 0),
    }).Single();
}
