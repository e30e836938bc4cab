using Entente.Analysis.Findings;
using Entente.Analysis.Tests.Kit;
using Entente.Cases;
using Entente.Theories.Measures;

namespace Entente.Analysis.Tests;

/// <summary>What an analyst sets by hand takes the place of what the rows say, and says so.</summary>
public sealed class OverrideTests
{
    private const string Head = "id,indicator,from,to,low,high,analyst,date,reason_en,reason_zh\n";
    private static readonly Case Plain = Shores.Files().Sound();
    private static readonly Case Set = Read("O-1,\"gain(ALD, BOR)\",1995,2000,0.9,1,Milou,2000-06,The notes are biased.,筆記有偏見。\n");
    private static readonly MeasureCall Gain = new("gain", ["ALD", "BOR"], []);
    private static readonly MeasureCall Closeness = new("closeness", ["BOR", "ALD"], []);

    [Fact]
    public void In_its_years_the_indicator_is_drawn_between_the_bounds_with_no_prior()
    {
        var measured = Trial.World(Set, 4000).Measure(Gain, 2000);
        Assert.All(measured.Draws.ToArray(), d => Assert.InRange(d, 0.9, 1));
        Assert.Equal(0.95, measured.Draws.ToArray().Average(), 0.005);
        Assert.Equal((0.0, "O-1", 1.0), (measured.PriorShare, measured.Items.Single().Id, measured.Items.Single().Share));
    }

    [Fact]
    public void Two_bounds_that_are_one_leave_nothing_to_draw() =>
        Assert.All(Trial.World(Read("O-1,\"gain(ALD, BOR)\",1995,2000,0.25,0.25,Milou,2000,So.,如此。\n")).Measure(Gain, 1995).Draws.ToArray(), d => Assert.Equal(0.25, d));

    [Fact]
    public void Outside_its_years_and_for_other_indicators_nothing_changes()
    {
        var (plain, set) = (Trial.World(Plain), Trial.World(Set));
        Assert.Equal(Trial.Text(plain.Measure(Gain, 1994).Draws.ToArray()), Trial.Text(set.Measure(Gain, 1994).Draws.ToArray()));
        var turned = new MeasureCall("gain", ["BOR", "ALD"], []);
        Assert.Equal(Trial.Text(plain.Measure(turned, 2000).Draws.ToArray()), Trial.Text(set.Measure(turned, 2000).Draws.ToArray()));
    }

    [Fact]
    public void An_undirected_indicator_is_met_whichever_way_it_is_asked()
    {
        var world = Trial.World(Read("O-1,\"closeness(BOR, ALD)\",1995,2000,0,0.1,Milou,2000,So.,如此。\n"));
        Assert.Equal("O-1", world.Measure(Closeness, 2000).Items.Single().Id);
        Assert.Equal("O-1", world.Measure(new MeasureCall("closeness", ["ALD", "BOR"], []), 2000).Items.Single().Id);
    }

    [Fact]
    public void A_pool_that_holds_the_indicator_is_untouched_unless_it_is_named()
    {
        var pool = new MeasureCall(MeasureCall.Pool, [], [Gain, Closeness]);
        Assert.Equal(Trial.Text(Trial.World(Plain).Measure(pool, 2000).Draws.ToArray()), Trial.Text(Trial.World(Set).Measure(pool, 2000).Draws.ToArray()));
        var named = Read("O-1,\"pool(gain(ALD, BOR), closeness(BOR, ALD))\",1995,2000,0,0.1,Milou,2000,So.,如此。\n");
        Assert.Equal("O-1", Trial.World(named).Measure(pool, 2000).Items.Single().Id);
    }

    [Fact]
    public void Every_finding_in_which_it_acts_warns_of_it_and_no_other_does()
    {
        var findings = Trial.Findings(Set);
        var touched = findings.Where(f => f.Evidence.Any(e => e.Id == "O-1")).ToArray();
        Assert.NotEmpty(touched);
        Assert.All(findings, f => Assert.Equal(f.Evidence.Any(e => e.Id == "O-1"), f.Warnings.Any(w => w.Code == "override")));
        var warning = touched[0].Warnings.Single(w => w.Code == "override").Text;
        Assert.All([warning.En, warning.ZhHant], t => Assert.Contains("Milou", t, StringComparison.Ordinal));
        Assert.EndsWith("The notes are biased.", warning.En, StringComparison.Ordinal);
        Assert.EndsWith("筆記有偏見。", warning.ZhHant, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaving_it_out_restores_what_the_rows_say()
    {
        var without = Trial.World(Set).Without("O-1").Measure(Gain, 2000);
        var pooled = Trial.World(Plain).Measure(Gain, 2000);
        Assert.Equal(pooled.Draws.ToArray(), without.Draws.ToArray());
        Assert.Equal((pooled.PriorShare, Trial.Text(pooled.Items)), (without.PriorShare, Trial.Text(without.Items)));
        var plain = Trial.Findings(Plain).ToDictionary(f => f.Id);
        var moved = Trial.Findings(Set).Where(f => f.Evidence.Any(e => e is { Id: "O-1", Points: not null })).ToArray();
        Assert.Contains(moved, f => Points(f) != 0);
        Assert.All(moved.Where(f => plain[f.Id].Verdict == f.Verdict), f => Assert.Equal(100 * (plain[f.Id].Probability!.Value - f.Probability!.Value), Points(f), 1e-9));
    }

    [Fact]
    public void As_of_an_earlier_day_it_is_unknown()
    {
        var day = new DateOnly(2000, 6, 29);
        Assert.Equal(Trial.Texts(Trial.Findings(Plain, asOf: day)), Trial.Texts(Trial.Findings(Set, asOf: day)));
        Assert.Contains(Trial.Findings(Set, asOf: day.AddDays(1)), f => f.Evidence.Any(e => e.Id == "O-1"));
    }

    [Fact]
    public void Threads_change_nothing_and_an_empty_table_changes_no_finding()
    {
        Assert.Equal(Trial.Texts(Trial.Findings(Set, threads: 1)), Trial.Texts(Trial.Findings(Set, threads: 4)));
        Assert.Equal(Trial.Texts(Trial.Findings(Plain)), Trial.Texts(Trial.Findings(Read(""))));
    }

    private static double Points(Finding finding) => finding.Evidence.Single(e => e.Id == "O-1").Points!.Value;

    private static Case Read(string rows) => Shores.Files().Write("overrides.csv", Head + rows).Sound();
}
