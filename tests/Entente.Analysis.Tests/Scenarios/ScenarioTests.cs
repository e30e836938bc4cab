using Entente.Analysis.Evaluation;
using Entente.Analysis.Tests.Kit;
using Entente.Cases.Dates;
using static Entente.Analysis.Tests.Scenarios.Invented;

namespace Entente.Analysis.Tests.Scenarios;

/// <summary>What a scenario is said to do to findings is what changing the case and running again does.</summary>
public sealed class ScenarioTests
{
    [Fact]
    public void What_changes_nothing_changes_no_verdict()
    {
        foreach (var idle in new[] { Shift(Gain, 0, 0), Shift(Gain, 0.5, 0.5, surely: 0), Set(Gain, 1, 1, surely: 0) })
        {
            var effects = Run(Of(idle)).Effects;
            Assert.NotEmpty(effects);
            Assert.All(effects, e => Assert.Equal((0.0, 0.0, false), (e.Points, e.Differs, e.Overturns)));
            Assert.All(effects, e => Assert.Equal(e.Finding.Probability!.Value, e.With, 1e-12));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.35)]
    [InlineData(1)]
    public void Setting_a_level_does_what_an_analyst_s_own_level_does(double level)
    {
        var set = Trial.Findings(Overridden(Gain, level, level)).ToDictionary(f => f.Id);
        var effects = Run(Of(Set(Gain, level, level))).Effects;
        Assert.NotEmpty(effects);
        Assert.All(effects, e => Assert.Equal(Share(set[e.Finding.Id], e.Finding.Verdict), e.With, 1e-12));
        Assert.All(effects.Where(e => e.Overturns), e => Assert.Equal(Share(set[e.Finding.Id], e.Becomes), e.BecomesShare, 1e-12));
    }

    [Fact]
    public void Setting_a_range_does_what_an_analyst_s_own_range_does_but_for_chance()
    {
        var set = Trial.Findings(Overridden(Gain, 0.2, 0.8), 4000).ToDictionary(f => f.Id);
        var effects = Trial.Run(Shore with { Scenarios = [Of(Set(Gain, 0.2, 0.8))] }, 4000).Scenarios.Single().Effects;
        Assert.All(effects, e => Assert.Equal(Share(set[e.Finding.Id], e.Finding.Verdict), e.With, 0.05));
    }

    [Fact]
    public void Each_effect_is_the_difference_of_pairs_of_draws()
    {
        var (units, before, after) = (Trial.Plan(Shore).Units, Trial.World(Shore), Trial.World(Overridden(Gain, 0.9, 0.9)));
        var effects = Run(Of(Set(Gain, 0.9, 0.9))).Effects;
        Assert.Contains(effects, e => e.Differs > 0);
        foreach (var effect in effects)
        {
            var unit = units.Single(u => u.Theory.Id == effect.Finding.Theory && u.Reading.Id == effect.Finding.Variant && u.Subject.Id == effect.Finding.Id.Split('/')[2] && u.Years.Holds(effect.Finding.Year));
            var (then, now) = (Verdicts(unit, before, effect.Finding.Year), Verdicts(unit, after, effect.Finding.Year));
            var own = unit.Reading.Verdicts.ToList().FindIndex(v => v.Id == effect.Finding.Verdict);
            Assert.Equal(then.Zip(now).Count(p => p.First != p.Second) / (double)Trial.Draws, effect.Differs, 1e-12);
            Assert.Equal(100.0 * (now.Count(v => v == own) - then.Count(v => v == own)) / Trial.Draws, effect.Points, 1e-9);
        }
    }

    [Fact]
    public void Each_effect_tells_the_share_of_every_verdict_before_and_after()
    {
        var effects = Run(Of(Set(Gain, 0.9, 0.9))).Effects;
        foreach (var effect in effects)
        {
            var verdicts = Trial.Library.Theories[effect.Finding.Theory].Readings.Single(r => r.Id == effect.Finding.Variant).Verdicts.Select(v => v.Id).ToList();
            var own = verdicts.IndexOf(effect.Finding.Verdict);
            Assert.Equal(verdicts.Select(v => Share(effect.Finding, v)), effect.Now);
            Assert.Equal((effect.With, effect.BecomesShare), (effect.Then[own], effect.Then[verdicts.IndexOf(effect.Becomes)]));
            Assert.Equal(effect.Then.Max(), effect.BecomesShare);
            Assert.Equal(effect.Points, 100 * (effect.Then[own] - effect.Now[own]), 1e-9);
        }
    }

    [Fact]
    public void Only_findings_of_its_years_are_touched_and_counted()
    {
        var findings = Trial.Findings(Shore);
        var result = Run(Of(Shift(Gain, 0.4, 0.4), new Years(1995, 1997)));
        Assert.NotEmpty(result.Effects);
        Assert.All(result.Effects, e => Assert.InRange(e.Finding.Year, 1995, 1997));
        Assert.Equal(findings.Count(f => f.Year is >= 1995 and <= 1997 && f.Probability is not null), result.Judged);
    }

    [Fact]
    public void Findings_that_rest_on_it_and_give_no_verdict_are_counted_as_open()
    {
        var resting = Trial.Findings(Shore).Where(f => f.Indicators.Any(i => i.Id.Contains("threat(ALD, KHE)", StringComparison.Ordinal))).ToArray();
        var result = Run(Of(Shift("threat(ALD, KHE)", 0.1, 0.2)));
        Assert.Equal(resting.Count(f => f.Probability is null), result.Open);
        Assert.Equal(resting.Where(f => f.Probability is not null).Select(f => f.Id).Order(), result.Effects.Select(e => e.Finding.Id).Order());
    }

    [Fact]
    public void The_findings_themselves_are_untouched_by_scenarios() =>
        Assert.Equal(Trial.Texts(Trial.Findings(Shore)), Trial.Texts(Trial.Findings(Shore with { Scenarios = [Of(Set(Gain, 0, 1))] })));

    [Fact]
    public void Threads_and_further_scenarios_change_no_bit()
    {
        var scenario = Of([Shift(Gain, -0.3, 0.3, 0.5), Set("closeness(ALD, SYL)", 0.5, 1)]);
        var one = Trial.Text(Run(scenario, threads: 1));
        Assert.Equal(one, Trial.Text(Run(scenario, threads: 2)));
        var several = Trial.Run(Shore with { Scenarios = [scenario with { Id = "other", Changes = [Set(Gain, 0, 0)] }, scenario] }).Scenarios;
        Assert.Equal(one, Trial.Text(several.Single(s => s.Scenario.Id == "trial")));
    }

    [Fact]
    public void Effects_come_with_the_largest_first() =>
        Assert.Equal([.. Run(Of(Set(Gain, 0, 0))).Effects.Select(e => Math.Abs(e.Largest)).OrderDescending()], Run(Of(Set(Gain, 0, 0))).Effects.Select(e => Math.Abs(e.Largest)));

    [Fact]
    public void A_parameter_that_is_set_does_what_a_theory_with_that_value_does()
    {
        var strict = Trial.Of([.. Trial.Library.Theories.Values.Where(t => t.Id != "friendship"), new Theories.Tests.Kit.TheoryText("friendship").Replace("line: { from: 0.4, to: 0.6", "line: { from: 0.58, to: 0.58").Sound()]);
        var set = Trial.Findings(Shore, library: strict).ToDictionary(f => f.Id);
        var effects = Run(Of(Parameter("friendship/line", 0.58, 0.58))).Effects;
        Assert.NotEmpty(effects);
        Assert.Contains(effects, e => e.Differs > 0);
        Assert.All(effects, e => Assert.Equal("friendship", e.Finding.Theory));
        Assert.All(effects, e => Assert.Equal(Share(set[e.Finding.Id], e.Finding.Verdict), e.With, 1e-12));
    }

    [Fact]
    public void Parameters_of_a_register_count_too()
    {
        var effects = Run(Of(Parameter("pledge-book/strong-from", 0.6, 0.6))).Effects;
        Assert.NotEmpty(effects);
        Assert.All(effects, e => Assert.Equal("pledge-book", e.Finding.Theory));
    }

    private static byte[] Verdicts(Plans.Unit unit, World world, int year) => Deciding.Of(unit, world, new HashSet<int> { year }).Last().Verdicts;
}
