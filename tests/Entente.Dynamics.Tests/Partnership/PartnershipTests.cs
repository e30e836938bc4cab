using Entente.Dynamics.Tests.Kit;

namespace Entente.Dynamics.Tests.Partnership;

/// <summary>The boundaries are derived in the model's documentation. Means are over draws; tolerances are some standard errors wide.</summary>
public sealed class PartnershipTests
{
    private const int Draws = 4000;
    private static readonly IModel Model = Dynamics.Models.Find("partnership")!;

    /// <summary>In the steady state belief lies above a half if and only if the mean wait is below gain / wear, here 10 years, whatever the number of sales.</summary>
    [Theory]
    [InlineData(0.3, 5, true)]
    [InlineData(0.3, 20, false)]
    [InlineData(1, 5, true)]
    [InlineData(1, 20, false)]
    public void Long_delay_wears_belief_away(double sales, double wait, bool believes)
    {
        var hazard = -Math.Log(1 - 1 / wait);
        var run = Play(1500, inputs => Quiet(inputs).Set("offers", sales).Set("budget", hazard).Set("gain", 0.01).Set("wear", 0.001).Set("belief-at-start", 0.5), 300);
        var belief = run.At("belief", 1500).Average();
        Assert.Equal(believes, belief > 0.5);
        Assert.Equal(0.01 / (0.01 + 0.001 * wait), belief, 0.03);
    }

    [Fact]
    public void A_blocked_budget_wears_belief_away_and_with_it_new_activity()
    {
        var free = Play(12, inputs => inputs.Set("backlog-at-start", 5));
        var blocked = Play(12, inputs => inputs.Set("backlog-at-start", 5).Set("blockage", 1).Set("blockage-from", 1).Set("blockage-until", 12));
        for (var draw = 0; draw < Draws; draw++) Assert.True(blocked.At("belief", 12)[draw] <= free.At("belief", 12)[draw]);
        Assert.True(blocked.At("new-activities", 12).Average() < 0.6 * free.At("new-activities", 12).Average());
        Assert.Equal(0, blocked.At("paid", 12).Sum());
    }

    [Fact]
    public void What_waits_is_inflow_times_wait()
    {
        var run = Play(200, inputs => Quiet(inputs).Set("offers", 2).Set("gain", 1).Set("wear", 0).Set("belief-at-start", 1).Set("approval", 0.3).Set("budget", 0.5));
        Assert.Equal(2 / (1 - Math.Exp(-0.3)), run.At("awaiting-approval", 200).Average(), 0.15);
        Assert.Equal(2 / (1 - Math.Exp(-0.5)), run.At("awaiting-budget", 200).Average(), 0.15);
    }

    [Fact]
    public void Nothing_is_lost_in_the_pipeline()
    {
        var run = Simulator.Run(Model, 2, new Inputs(Model, 2).Set("backlog-at-start", 3), 30, 50);
        for (var draw = 0; draw < 50; draw++)
        {
            double Sum(string output) => run.Course(output, draw: draw).Sum();
            Assert.Equal(3 + Sum("agreed"), Sum("approved") + run.At("awaiting-approval", 30)[draw]);
            Assert.Equal(Sum("approved"), Sum("paid") + run.At("awaiting-budget", 30)[draw]);
            Assert.Equal(Sum("paid"), Sum("delivered") + run.At("awaiting-delivery", 30)[draw]);
        }
    }

    /// <summary>Growth is cut to a quarter; the stock rises as long as what is begun exceeds what lapses, (1 − e^−0.03) S.</summary>
    [Fact]
    public void The_stock_persists_while_growth_is_lost()
    {
        var before = Play(10, inputs => Apart(inputs).Set("activity", 4).Set("lapse", 0.03));
        var stock = before.At("stock", 10).Average();
        var after = Play(5, inputs => Apart(inputs).Set("activity", 1).Set("lapse", 0.03).Set("stock-at-start", stock));
        Assert.True(after.At("new-activities", 5).Average() < 0.3 * before.At("new-activities", 10).Average());
        Assert.InRange(after.At("stock", 5).Average() / stock, 0.95, 1.05);
    }

    [Theory]
    [InlineData(0.9, true)]
    [InlineData(1.1, false)]
    public void The_stock_rises_only_while_more_begins_than_lapses(double share, bool falls)
    {
        var lapses = (1 - Math.Exp(-0.1)) * 40;
        var run = Play(1, inputs => Apart(inputs).Set("activity", share * lapses).Set("lapse", 0.1).Set("stock-at-start", 40));
        Assert.Equal(falls, run.At("stock", 1).Average() < 40);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(15, 1)]
    [InlineData(30, 0)]
    public void A_shock_creates_channels_where_they_are_lacking(double stock, double expected)
    {
        Inputs Shocked(Inputs inputs, double at) => Apart(inputs).Set("activity", 1).Set("stock-at-start", stock).Set("need", 30).Set("shock-response", 2).Set("shock-at", at).Set("lapse", 0);
        var more = Play(1, inputs => Shocked(inputs, 1)).At("new-activities", 1).Average() - Play(1, inputs => Shocked(inputs, 0)).At("new-activities", 1).Average();
        Assert.Equal(expected, more, 0.1);
    }

    [Fact]
    public void Shocks_by_chance_come_as_often_as_said() =>
        Assert.Equal(0.2, Play(1, inputs => inputs.Set("shock-chance", 0.2)).At("shock", 1).Average(), 0.025);

    /// <summary>Expected activity solves a linear system with a finite positive solution only if b² times the product of the couplings is below 1.</summary>
    [Fact]
    public void Hardware_and_activity_construct_each_other_up_to_what_the_couplings_bear()
    {
        Inputs Coupled(Inputs inputs, double back) => Apart(inputs).Set("activity", 1).Set("offers", 0.5).Set("hardware-to-activity", 0.9).Set("activity-to-hardware", back);
        var settled = Play(150, inputs => Coupled(inputs, 0.6));
        Assert.Equal((1 + 0.9 * 0.5) / (1 - 0.9 * 0.6), settled.At("activity-rate", 150).Average(), 0.25);
        Assert.Equal(settled.At("activity-rate", 100).Average(), settled.At("activity-rate", 150).Average(), 0.3);
        var alone = Play(150, inputs => Coupled(inputs, 0));
        Assert.True(alone.At("approved", 150).Average() < 0.6 * settled.At("approved", 150).Average());
        var running = Play(60, inputs => Coupled(inputs, 1).Set("hardware-to-activity", 1.3));
        Assert.True(running.At("activity-rate", 60).Average() > 3 * running.At("activity-rate", 30).Average());
    }

    [Fact]
    public void Pressure_on_timing_moves_when_and_pressure_on_choice_moves_whether()
    {
        Inputs Pressed(Inputs inputs, double timing, double choice) => Apart(inputs).Set("offers", 1).Set("approval", 2).Set("pressure-on-timing", timing).Set("pressure-on-choice", choice);
        (double Share, double Waiting) Of(double timing, double choice)
        {
            var run = Play(200, inputs => Pressed(inputs, timing, choice));
            var approved = Enumerable.Range(1, 200).Average(step => run.At("approved", step).Average());
            return (approved, run.At("awaiting-approval", 200).Average());
        }

        var (free, timing, choice) = (Of(0, 0), Of(1.5, 0), Of(0, 1.5));
        Assert.Equal(free.Share, timing.Share, 0.03);
        Assert.True(timing.Waiting > 1.5 * free.Waiting);
        Assert.True(choice.Share < 0.8 * free.Share);
    }

    private static Inputs Quiet(Inputs inputs) => inputs.Set("activity-to-hardware", 0).Set("hardware-to-activity", 0);

    /// <summary>Belief held at 1, the two sides apart, no shocks.</summary>
    private static Inputs Apart(Inputs inputs) => Quiet(inputs).Set("belief-at-start", 1).Set("wear", 0);

    private static Trajectories Play(int steps, Func<Inputs, Inputs> set, int draws = Draws) => Simulator.Run(Model, 2, set(new(Model, 2)), steps, draws);
}
