using Entente.Dynamics.Tests.Kit;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Dynamics.Tests.BuckPassing;

/// <summary>In equilibrium Q = K / (1 + (1 − ω) K / M), with K = Σ w V (1 − b) / c, as long as Q ≤ M and no capacity binds.</summary>
public sealed class BuckPassingTests
{
    private const int Steps = 400;

    private static readonly IModel Model = Dynamics.Models.Find("buck-passing")!;

    [Fact]
    public void Partners_come_to_the_equilibrium_of_their_best_answers() =>
        Prop.ForAll(Gen.Choose(0, 1000).ArrayOf(5).ToArbitrary(), p =>
        {
            var (offence, belief, threat) = (p[0] / 1000.0, p[1] / 1000.0, 2 + p[2] / 500.0);
            double[] sizes = [0.5 + p[3] / 1000.0, 0.5 + p[4] / 1000.0, 1];
            var run = Play(3, x => Sized(x, sizes).Set("offence", offence).Set("backstop-belief", belief).Set("threat", threat).Set("stake", 0.4));
            var k = sizes.Sum() * 0.4 * (1 - belief);
            Assert.Equal(k / (1 + (1 - offence) * k / threat), run.At("defence", Steps)[0], 1e-9);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_backstop_is_relied_on_and_yet_what_is_missing_in_the_end_is_less()
    {
        double[] beliefs = [0, 0.25, 0.5, 0.75, 1];
        var defence = beliefs.Select(b => Play(3, x => Backed(x, b)).At("defence", Steps)[0]).ToArray();
        var left = beliefs.Select(b => (1 - b) * Play(3, x => Backed(x, b)).At("missing", Steps)[0]).ToArray();
        Assert.Equal(defence.OrderDescending(), defence);
        Assert.Equal(0, defence[^1], 1e-9);
        Assert.Equal(left.OrderDescending(), left);
    }

    [Fact]
    public void The_protector_bears_more_the_more_it_is_believed() =>
        Assert.True(
            Play(3, x => Backed(x, 0.9)).At("backstop-burden", Steps)[0] > Play(3, x => Backed(x, 0.3).Set("backstop", 0.3)).At("backstop-burden", Steps)[0]);

    [Fact]
    public void The_small_exploit_the_great()
    {
        var run = Play(3, x => Sized(x, 4, 1, 0.25).Set("stake", 0, 0.8).Set("stake", 1, 0.2).Set("stake", 2, 0.05).Set("threat", 4));
        double[] efforts = [.. Enumerable.Range(0, 3).Select(i => run.At("effort", Steps, i)[0])];
        Assert.Equal(4, efforts[0] / efforts[1], 1e-6);
        Assert.Equal(4, efforts[1] / efforts[2], 1e-6);
        Assert.True(run.At("passing", Steps, 2)[0] > run.At("passing", Steps, 0)[0]);
    }

    [Fact]
    public void A_good_that_all_enjoy_is_provided_too_little()
    {
        // Together they would go on as long as a unit is worth its cost to all of them: three times the stake of each.
        var alone = Play(3, x => x.Set("backstop-belief", 0).Set("offence", 0)).At("defence", Steps)[0];
        var together = Play(3, x => x.Set("backstop-belief", 0).Set("offence", 0).Set("stake", 3)).At("defence", Steps)[0];
        Assert.True(alone < together);
    }

    [Fact]
    public void Where_the_defence_seems_to_win_more_from_one_means_less_from_the_others()
    {
        var (before, after) = (Contribution(offence: 0, stakeOfFirst: 0.2), Contribution(offence: 0, stakeOfFirst: 2));
        Assert.True(after < before - 0.05);
    }

    [Fact]
    public void Where_the_offence_seems_to_win_support_does_not_depend_on_what_the_others_do() =>
        Assert.Equal(Contribution(offence: 1, stakeOfFirst: 0.2), Contribution(offence: 1, stakeOfFirst: 2), 1e-12);

    [Fact]
    public void Without_a_backstop_passing_falls_as_the_offence_gains_until_all_are_chained_together()
    {
        double[] passing = [.. Enumerable.Range(0, 5).Select(k =>
            Play(4, x => x.Set("backstop-belief", 0).Set("stake", 1).Set("offence", k / 4.0)).At("passing", Steps, 1)[0])];
        Assert.Equal(passing.OrderDescending(), passing);
        Assert.True(passing[0] > 0.3);
        Assert.Equal(0, passing[^1], 1e-9);
    }

    [Fact]
    public void A_wider_gap_first_raises_contributions_and_then_discourages_them()
    {
        // The value at stake is fixed, so that a unit of defence is worth V / M: Q = κ M / (M² + κ), largest at M = √κ = √6.
        double Defence(double threat) => Play(3, x => x
            .Set("backstop-belief", 0).Set("offence", 0).Set("capacity", 1).Set("threat", threat).Set("stake", 2 / threat)).At("defence", Steps)[0];
        Assert.Equal(6 * 3 / (9 + 6.0), Defence(3), 1e-9);
        Assert.True(Defence(1.5) < Defence(2.4) && Defence(2.4) > Defence(4) && Defence(4) > Defence(8));
    }

    [Fact]
    public void Withdrawal_alone_makes_partners_do_more_as_their_belief_in_the_backstop_recedes()
    {
        var course = Play(3, x => x.Set("backstop-belief", 0.9).Set("recession", 0.02)).Course("defence");
        Assert.True(course[^1] > 2 * course[20]);
    }

    private static double Contribution(double offence, double stakeOfFirst) => Play(3, x => x
        .Set("backstop-belief", 0).Set("offence", offence).Set("stake", 0.3).Set("stake", 0, stakeOfFirst)).At("contribution", Steps, 1)[0];

    private static Inputs Backed(Inputs inputs, double belief) =>
        inputs.Set("backstop-belief", belief).Set("backstop", belief).Set("offence", 0).Set("threat", 4);

    private static Inputs Sized(Inputs inputs, params double[] sizes)
    {
        for (var i = 0; i < sizes.Length; i++) inputs.Set("size", i, sizes[i]);
        return inputs;
    }

    private static Trajectories Play(int actors, Func<Inputs, Inputs> set) =>
        Trial.Once(Model, actors, Steps, x => set(x.Set("threat", 4).Set("stake", 0.4).Set("capacity", 1)));
}
