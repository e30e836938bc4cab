using Entente.Dynamics.Tests.Kit;

namespace Entente.Dynamics.Tests.Spiral;

/// <summary>Both sides alike and no disturbance, unless a test says otherwise. With nothing learned, k = ρ o (1 − p) is Richardson's reaction.</summary>
public sealed class InsecuritySpiralTests
{
    private static readonly IModel Model = Dynamics.Models.Find("insecurity-spiral")!;

    [Theory]
    [InlineData(0.49, 0.1 / (0.3 - 0.6 * 0.49))] // k = 0.8 · 0.75 · o against a = 0.3: the boundary is o = ½
    [InlineData(0.51, 50)]
    public void With_nothing_learned_the_advantage_of_the_offence_decides_whether_the_race_settles(double offence, double arms) =>
        Assert.Equal(arms, Play(8000, x => x.Set("offence", offence).Set("trust", 0.25).Set("distinguishability", 0)).At("arms", 8000)[0], 1e-3);

    [Theory]
    [InlineData(0.36, 50)] // k = 0.8 · (1 − p) · ½ against a = 0.25: the boundary is p = 0.375
    [InlineData(0.39, 0.1 / (0.25 - 0.4 * 0.61))]
    public void So_does_trust(double trust, double arms) =>
        Assert.Equal(
            arms, Play(8000, x => x.Set("fatigue", 0.25).Set("trust", trust).Set("distinguishability", 0)).At("arms", 8000)[0], 1e-3);

    [Theory]
    [InlineData(0, 0.5, true)] // ρ (1 − p) m (1 − e) = 0.2 against half the greed expected
    [InlineData(0, 0.3, false)]
    [InlineData(0.4, 0.3, true)] // 0.12 against 0.15
    [InlineData(0.2, 0.3, false)] // 0.16 against 0.15
    public void Fear_that_is_not_recognised_reads_as_greed(double empathy, double greed, bool gains)
    {
        var trust = Play(1, x => x.Set("trust", 0.5).Set("empathy", empathy).Set("greed-expected", greed)).Course("trust");
        Assert.Equal(gains, trust[1] > trust[0]);
        Assert.Equal(!gains, trust[1] < trust[0]);
    }

    [Fact]
    public void Two_security_seekers_can_spiral_to_the_end_of_their_means_or_come_to_trust_each_other()
    {
        Trajectories Meet(double empathy) => Play(400, x => x
            .Set("offence", 0.9).Set("trust", 0.4).Set("empathy", empathy).Set("distinguishability", 1).Set("greed-expected", 0.3));
        Assert.Equal(50, Meet(0).At("arms", 400)[0]);
        Assert.True(Meet(0).At("trust", 400)[0] < 0.01);
        Assert.True(Meet(1).At("arms", 400)[0] < 1);
        Assert.True(Meet(1).At("trust", 400)[0] > 0.99);
    }

    [Fact]
    public void The_world_is_doubly_dangerous_where_the_offence_leads_and_cannot_be_told_and_doubly_safe_in_the_opposite()
    {
        double Arms(double offence, double told) => Play(400, x => x
            .Set("offence", offence).Set("distinguishability", told).Set("trust", 0.3).Set("empathy", 1)).At("arms", 400)[0];
        var (dangerous, offensive, hidden, safe) = (Arms(0.9, 0), Arms(0.9, 1), Arms(0.1, 0), Arms(0.1, 1));
        Assert.Equal(50, dangerous);
        Assert.True(dangerous > offensive && dangerous > hidden);
        Assert.True(safe < hidden);
    }

    [Fact]
    public void Greed_shows_where_postures_can_be_told_apart()
    {
        var run = Play(200, x => x.Set("distinguishability", 1).Set("empathy", 1).Set("greed", 1, 0.5));
        Assert.True(run.At("trust", 200, 0)[0] < 0.01);
        Assert.True(run.At("trust", 200, 1)[0] > 0.99);
    }

    [Fact]
    public void A_greedy_state_that_is_also_afraid_arms_more_than_one_that_is_not()
    {
        double Arms(double trust) => Play(400, x => x
            .Set("distinguishability", 0).Set("offence", 0.4).Set("trust", trust).Set("greed", 0, 0.5)).At("arms", 400, 0)[0];
        Assert.True(Arms(0.2) > 1.2 * Arms(0.95));
    }

    [Fact]
    public void Arms_stay_within_the_means_of_each()
    {
        var run = Play(4000, x => x.Set("offence", 1).Set("trust", 0.1).Set("distinguishability", 0).Set("means", 0, 20).Set("means", 1, 60));
        Assert.Equal(20, run.At("arms", 4000, 0)[0]);
        Assert.InRange(run.At("arms", 4000, 1)[0], 20, 60);
    }

    private static Trajectories Play(int steps, Func<Inputs, Inputs> set) =>
        Trial.Once(Model, 2, steps, inputs => set(inputs.Set("disturbance", 0)));
}
