using Entente.Cases.Dates;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Tests.Kit;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Theories.Tests;

public sealed class IndexFormTests
{
    private const int Draws = 40;
    private static readonly TheoryFile Harvest = new TheoryText("harvest").Sound();
    private static readonly Subject Tie = new("A-B", ["A", "B"], false, ["X", "Y"]);

    [Theory]
    [InlineData(Reading.Own)]
    [InlineData("both-needed")]
    [InlineData("best")]
    [InlineData("alike")]
    public void Index_and_verdict_are_those_of_a_plain_twin(string reading) => Prop.ForAll(Gen.Choose(1, int.MaxValue).ToArbitrary(), seed =>
    {
        var levels = new Levels(seed, Draws);
        var judged = Judge(reading, levels);
        for (var i = 0; i < Draws; i++)
        {
            var (grain, fish) = (levels.Of("gain(A, B)", 2000)[i], Math.Max(levels.Of("threat(A, X)", 2000)[i], levels.Of("threat(A, Y)", 2000)[i]));
            var index = Twin(reading, grain, fish, p => levels.Of(p, 0)[i]);
            Assert.Equal(index, judged.Value.Span[i], 9);
            Assert.Equal(index >= levels.Of("rich-from", 0)[i] ? "rich" : grain - fish >= 0.3 ? "lopsided" : "poor", Verdict(reading, judged.Verdicts[i]));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Where_one_of_several_that_multiply_is_nought_so_is_the_whole()
    {
        var judged = Body("both-needed").Judge(Harvest, Tie, new Years(2000, 2000), Measures(new Levels(1, Draws), nought: "gain(A, B)")).Single();
        Assert.All(judged.Value.ToArray(), v => Assert.Equal(0, v));
    }

    [Fact]
    public void Its_parts_are_the_components_and_its_measures_what_they_rest_on()
    {
        var judged = Judge(Reading.Own, new Levels(3, Draws));
        Assert.Equal(["grain", "fish"], judged.Parts.Select(p => p.Id));
        Assert.Equal(["gain(A, B)", "threat(A, X)", "threat(A, Y)"], judged.Measures.Select(m => m.Call.Id));
        Assert.Equal(0.25, judged.PriorShare, 12);
    }

    [Fact]
    public void It_is_judged_in_every_year_asked_for() =>
        Assert.Equal([1995, 1998], Body(Reading.Own).Judge(Harvest, Tie, Worlds.Period, Measures(new Levels(1, Draws)), new HashSet<int> { 1995, 1998 }).Select(j => j.Year));

    private static double Twin(string reading, double grain, double fish, Func<string, double> parameter)
    {
        var (g, f) = (parameter("grain-weight"), parameter("fish-weight"));
        return reading switch
        {
            Reading.Own => ((g * grain) + (f * fish)) / (g + f),
            "both-needed" => Math.Pow(Math.Pow(grain, g) * Math.Pow(fish, f), 1 / (g + f)),
            "best" => Math.Max(grain, fish) * parameter("rich-from"),
            _ => (grain + fish) / 2,
        };
    }

    private static Judgement Judge(string reading, Levels levels) => Body(reading).Judge(Harvest, Tie, new Years(2000, 2000), Measures(levels)).Single();

    private static StatedMeasures Measures(Levels levels, string nought = "") => new(Worlds.Of("A", "B", "X", "Y"), Draws)
    {
        Of = (call, year) => call.Id == nought ? new double[Draws] : levels.Of(call, year),
        ParameterOf = p => levels.Of(p.Id, 0),
    };

    private static TheoryBody Body(string reading) => Harvest.Readings.Single(r => r.Id == reading).Body;

    private static string Verdict(string reading, byte verdict) => Harvest.Readings.Single(r => r.Id == reading).Verdicts[verdict].Id;
}
