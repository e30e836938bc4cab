using Entente.Analysis.Evaluation;
using Entente.Analysis.Tests.Kit;
using Entente.Cases;
using Entente.Theories.Measures;

namespace Entente.Analysis.Tests;

/// <summary>A world of few draws that takes what a world of more draws keeps says, bit for bit, what it would say by itself.</summary>
public sealed class LargerWorldTests
{
    private const int Few = 700, Many = 2000;

    private static readonly Case Case = Shores.Files().Sound();

    [Fact]
    public void Measures_are_the_first_draws_of_the_larger_world()
    {
        var (alone, larger) = (Of(Few), Of(Many));
        var calls = Trial.Findings(Case).SelectMany(f => f.Indicators.Select(i => (i.Id, f.Year))).Distinct().Select(c => (Call: Call(c.Id), c.Year)).ToArray();
        Assert.NotEmpty(calls);
        foreach (var (call, year) in calls) larger.Measure(call, year);
        var taking = Of(Few, larger);
        Assert.All(calls, c => Assert.Equal(alone.Measure(c.Call, c.Year).Draws.ToArray(), taking.Measure(c.Call, c.Year).Draws.ToArray()));
    }

    [Fact]
    public void Without_an_item_too_the_draws_are_those_of_a_world_by_itself()
    {
        var (alone, larger) = (Of(Few), Of(Many));
        var call = new MeasureCall("closeness", ["ALD", "BOR"], []);
        var items = larger.Measure(call, 1997).Items.Select(i => i.Id).ToArray();
        Assert.NotEmpty(items);
        var taking = Of(Few, larger);
        Assert.All(items, i => Assert.Equal(alone.Without(i).Measure(call, 1997).Draws.ToArray(), taking.Without(i).Measure(call, 1997).Draws.ToArray()));
    }

    private static World Of(int draws, World? larger = null) => new(Case, Trial.Library.Theories.Values, Trial.Seed, draws, Case.AsOf, 0, larger);

    private static MeasureCall Call(string id)
    {
        var open = id.IndexOf('(', StringComparison.Ordinal);
        return new MeasureCall(id[..open], id[(open + 1)..^1].Split(", "), []);
    }
}
