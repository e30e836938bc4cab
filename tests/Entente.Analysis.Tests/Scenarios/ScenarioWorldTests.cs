using Entente.Analysis.Evaluation;
using Entente.Analysis.Scenarios;
using Entente.Analysis.Tests.Kit;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Cases.Dates;
using Entente.Theories.Files;
using Entente.Theories.Measures;
using static Entente.Analysis.Tests.Scenarios.Invented;

namespace Entente.Analysis.Tests.Scenarios;

/// <summary>The levels that a scenario changes, and those that it leaves alone.</summary>
public sealed class ScenarioWorldTests
{
    private static readonly World World = Trial.World(Shore, 2000);
    private static readonly MeasureCall Asked = new("gain", ["ALD", "BOR"], []);
    private static readonly MeasureCall Support = new("support", ["ALD", "BOR"], []);
    private static readonly MeasureCall Deeds = new(MeasureCall.Pool, [], [new("closeness", ["ALD", "BOR"], []), Support, new("support", ["BOR", "ALD"], [])]);

    [Fact]
    public void A_shift_and_its_opposite_lie_on_either_side_of_the_world_as_it_is()
    {
        var (plain, up, down) = (Levels(Asked), Levels(Asked, Shift(Gain, 0.1, 0.1)), Levels(Asked, Shift(Gain, -0.1, -0.1)));
        Assert.All(plain.Index(), l => Assert.Equal(Math.Clamp(l.Item + 0.1, 0, 1), up[l.Index], 1e-12));
        Assert.All(plain.Index(), l => Assert.Equal(Math.Clamp(l.Item - 0.1, 0, 1), down[l.Index], 1e-12));
    }

    [Fact]
    public void Sizes_are_drawn_evenly_and_the_measure_has_its_effect_in_its_share_of_draws()
    {
        var moved = Levels(Asked).Zip(Levels(Asked, Set(Gain, 0.2, 0.6, surely: 0.3))).Where(p => p.First != p.Second).Select(p => p.Second).ToArray();
        Assert.Equal(0.3, moved.Length / 2000.0, 0.04);
        Assert.All(moved, m => Assert.InRange(m, 0.2, 0.6));
        Assert.Equal(0.4, moved.Average(), 0.02);
    }

    [Fact]
    public void Outside_its_years_and_for_other_indicators_the_very_same_levels_come_back()
    {
        var then = new ScenarioWorld(World, Of(Set(Gain, 1, 1), new Years(1996, 1998)));
        Assert.All([1995, 1999], year => Assert.Equal(World.Measure(Asked, year).Draws.ToArray(), then.Measure(Asked, year).Draws.ToArray()));
        Assert.NotEqual(World.Measure(Asked, 1997).Draws.ToArray(), then.Measure(Asked, 1997).Draws.ToArray());
        var turned = new MeasureCall("gain", ["BOR", "ALD"], []);
        Assert.Equal(World.Measure(turned, 1997).Draws.ToArray(), then.Measure(turned, 1997).Draws.ToArray());
    }

    [Fact]
    public void A_pool_moves_by_the_share_of_it_that_is_changed()
    {
        var (plain, moved) = (Levels(Deeds), Levels(Deeds, Shift("support(ALD, BOR)", 0.09, 0.09)));
        Assert.All(plain.Index(), l => Assert.Equal(Math.Min(1, l.Item + 0.03), moved[l.Index], 1e-12));
        var both = Levels(Deeds, Shift("support(ALD, BOR)", 0.09, 0.09), Shift("support(BOR, ALD)", 0.09, 0.09));
        Assert.All(plain.Index(), l => Assert.Equal(Math.Min(1, l.Item + 0.06), both[l.Index], 1e-12));
    }

    [Fact]
    public void A_pool_that_is_named_itself_moves_as_a_whole()
    {
        var moved = Levels(Deeds, Set(Deeds.Id, 0.25, 0.25));
        Assert.All(moved, m => Assert.Equal(0.25, m, 1e-12));
        Assert.True(new ScenarioWorld(World, Of(Set(Deeds.Id, 0.25, 0.25))).Touches(Deeds));
        Assert.False(new ScenarioWorld(World, Of(Set(Deeds.Id, 0.25, 0.25))).Touches(Support));
    }

    [Fact]
    public void Quantities_are_set_and_shifted_in_their_unit()
    {
        var world = Trial.World(Figures.Case(), 500);
        var budget = new MeasureCall("budget", ["ALD"], []);
        var range = new ValueRange(0, 8);
        var set = new ScenarioWorld(world, Of(Set("budget(ALD)", 2, 2) with { Range = range })).Measure(budget, 1996).Draws.ToArray();
        Assert.All(set, l => Assert.Equal(0.25, l, 1e-12));
        var shifted = new ScenarioWorld(world, Of(Shift("budget(ALD)", 0.8, 0.8) with { Range = range })).Measure(budget, 1996).Draws.ToArray();
        Assert.All(world.Measure(budget, 1996).Draws.ToArray().Zip(shifted), p => Assert.Equal(Math.Min(1, p.First + 0.1), p.Second, 1e-12));
    }

    [Theory]
    [InlineData("gain(ALD, BOR)", true)]
    [InlineData("pool(gain(ALD, BOR), closeness(ALD, BOR))", true)]
    [InlineData("pool(closeness(ALD, BOR), gain(ALD, BOR))", true)]
    [InlineData("pool(again(ALD, BOR), gain(ALD, BOR))", true)]
    [InlineData("again(ALD, BOR)", false)]
    [InlineData("re-gain(ALD, BOR)", false)]
    [InlineData("gain(BOR, ALD)", false)]
    public void A_finding_is_touched_by_what_it_names_and_not_by_what_only_ends_alike(string indicator, bool touched) =>
        Assert.Equal(touched, new ScenarioWorld(World, Of(Shift(Gain, 0.1, 0.1))).Concerns(["friendship"], [indicator]));

    [Fact]
    public void A_parameter_reaches_the_series_of_its_register_wherever_they_are_called()
    {
        static TheoryLibrary Library(string from, string to) => Trial.Of([.. Trial.Library.Theories.Values.Where(t => t.Id != "pledge-book"), new Theories.Tests.Kit.TheoryText("pledge-book")
            .Replace("of: weight }", "of: weight * strong-from }").Replace("strong-from: { from: 0.4, to: 0.6", $"strong-from: {{ from: {from}, to: {to}").Sound()]);
        var pledge = new MeasureCall("strength", [.. Shore.Records.First(r => r.Register == "pledges").Cells is var c ? (string[])[c["debtor"], c["creditor"]] : []], []);
        var world = Trial.World(Shore, 2000, library: Library("0.4", "0.6"));
        var then = new ScenarioWorld(world, Of(Parameter("pledge-book/strong-from", 0.5, 0.5)));
        Assert.NotEqual(world.Measure(pledge, 1997).Draws.ToArray(), then.Measure(pledge, 1997).Draws.ToArray());
        Assert.Equal(Trial.World(Shore, 2000, library: Library("0.5", "0.5")).Measure(pledge, 1997).Draws.ToArray(), then.Measure(pledge, 1997).Draws.ToArray());
        Assert.True(then.Concerns(["friendship"], [pledge.Id]));
        Assert.False(then.Concerns(["friendship"], ["treaty(ALD, BOR)"]));
    }

    [Fact]
    public void A_finding_is_touched_by_a_parameter_of_its_own_theory_or_of_one_that_it_works_with_only()
    {
        var then = new ScenarioWorld(World, Of(Parameter("friendship/line", 0.5, 0.5)));
        Assert.True(then.Concerns(["friendship"], []));
        Assert.True(then.Concerns(["neighbours", "friendship"], []));
        Assert.False(then.Concerns(["friend"], []));
        Assert.False(then.Concerns(["friendships"], []));
    }

    private static double[] Levels(MeasureCall call, params Intervention[] changes) =>
        changes.Length == 0 ? World.Measure(call, 1998).Draws.ToArray() : new ScenarioWorld(World, Of(changes)).Measure(call, 1998).Draws.ToArray();
}
