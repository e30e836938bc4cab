namespace Entente.Dynamics.Tests.Spiral;

/// <summary>
/// With cost 1 and temptation ½ the threshold is 1 / (1 − ½ + 1) = ⅔. With greed 1½ and trust p, first steps separate from
/// 1.5 p / (2 p + 1 − p) on and are dared up to p / (½ p + 1 − p): at p = ½ between ½ and ⅔; the two meet at odds
/// 0.5 / (3 − 1 − 0.75) = 0.4, so at p = 2/7, far below the threshold.
/// </summary>
public sealed class KyddTrustTests
{
    private const int Draws = 400;

    private static readonly IModel Model = Dynamics.Models.Find("kydd-trust")!;

    [Theory]
    [InlineData(0.66, 0)]
    [InlineData(0.67, 1)]
    public void Security_seekers_cooperate_from_the_threshold_of_trust_on(double trust, double cooperation) =>
        Assert.All(Play(0, Same(trust)).At("cooperation", 0), each => Assert.Equal(cooperation, each));

    [Theory]
    [InlineData(2, 0.79, 0)]
    [InlineData(2, 0.81, 1)] // 2 / 2.5
    [InlineData(0.1, 0.16, 0)]
    [InlineData(0.1, 0.17, 1)] // 0.1 / 0.6
    public void The_more_exploitation_costs_the_more_trust_is_needed(double cost, double trust, double cooperation) =>
        Assert.All(Play(0, x => Same(trust)(x).Set("exploitation-cost", cost)).At("cooperation", 0), each => Assert.Equal(cooperation, each));

    [Fact]
    public void Trust_that_is_not_returned_is_not_enough() =>
        Assert.All(
            Play(0, x => x.Set("trust", 0.9).Set("trust-ascribed", 0.6)).At("mutual-cooperation", 0), each => Assert.Equal(0, each));

    [Fact]
    public void Below_the_threshold_two_security_seekers_are_stuck_in_a_conflict_that_neither_wants()
    {
        var run = Play(30, Same(0.5));
        Assert.All(run.At("trust", 30), trust => Assert.Equal(0.5, trust, 1e-12));
        Assert.All(run.At("needless-conflict", 30), each => Assert.Equal(1, each));
    }

    [Fact]
    public void Above_it_they_come_to_trust_each_other() =>
        Assert.True(Play(30, Same(0.75)).At("trust", 30).Average() > 0.9);

    [Fact]
    public void Fear_that_is_not_known_to_be_fear_is_taken_for_greed_and_two_security_seekers_spiral()
    {
        Func<Inputs, Inputs> Feared(double known) => x => x
            .Set("trust", 0, 0.7).Set("trust", 1, 0.5).Set("trust-ascribed", 0, known).Set("trust-ascribed", 1, 0.7);
        var unaware = Play(12, Feared(0.9));
        Assert.True(unaware.At("trust", 12, 0).Average() < 0.3);
        Assert.All(unaware.At("needless-conflict", 12), each => Assert.Equal(1, each));
        Assert.All(Play(12, Feared(0.5)).At("trust", 12, 0), trust => Assert.Equal(0.7, trust, 1e-12));
    }

    [Theory]
    [InlineData(0.45, false)] // imitated by a greedy state
    [InlineData(0.55, true)]
    [InlineData(0.65, true)]
    [InlineData(0.70, false)] // not dared by a security seeker
    public void Only_first_steps_of_the_right_size_tell_the_types_apart(double step, bool separates)
    {
        var seekers = Play(12, x => Same(0.5)(x).Set("first-step", step));
        Assert.Equal(separates, seekers.At("trust", 12).Average() > 0.85); // one first step misread undoes it
        Assert.Equal(separates, seekers.At("mutual-cooperation", 12).Average() > 0.8);
        if (!separates) Assert.All(seekers.At("trust", 12), trust => Assert.Equal(0.5, trust, 1e-12));
    }

    [Fact]
    public void A_greedy_state_that_does_not_take_the_first_step_is_known_for_what_it_is() =>
        Assert.True(Play(12, x => Same(0.5)(x).Set("first-step", 0.6).Set("security-seeker", 1, 0)).At("trust", 12, 0).Average() < 0.1);

    [Theory]
    [InlineData(0.30, true)]
    [InlineData(0.27, false)]
    public void Reassurance_works_far_below_the_threshold_but_not_at_any_trust(double trust, bool works)
    {
        var best = Enumerable.Range(1, 99).Max(step => Play(1, x => Same(trust)(x).Set("first-step", step / 100.0)).At("trust", 1).Average());
        Assert.Equal(works, best > trust + 0.05);
    }

    [Fact]
    public void Types_are_drawn_with_the_probability_given()
    {
        var run = Simulator.Run(Model, 2, Same(0.9)(new(Model, 2)).Set("security-seeker", 0, 0.3), 0, 20_000);
        Assert.Equal(0.3, run.At("cooperation", 0, 0).Average(), 0.015);
    }

    private static Func<Inputs, Inputs> Same(double trust) => x => x.Set("trust", trust).Set("trust-ascribed", trust);

    private static Trajectories Play(int steps, Func<Inputs, Inputs> set) =>
        Simulator.Run(Model, 2, set(new(Model, 2)), steps, Draws);
}
