using Entente.Dynamics.Tests.Kit;

namespace Entente.Dynamics.Tests.Alliance;

/// <summary>The boundaries are derived in the model's documentation.</summary>
public sealed class AllianceTests
{
    private static readonly IModel Model = Dynamics.Models.Find("alliance")!;

    /// <summary>
    /// loyalty 0.6, emboldening 1, reputation ½. Abandonment falls with commitment if and only if net deterrence exceeds −0.6, entrapment
    /// rises if and only if it is below 1 − conditions.
    /// </summary>
    [Theory]
    [InlineData(0, 0, -1, 1)] // the usual trade-off: no effect on the adversary
    [InlineData(0.95, 0, -1, 1)]
    [InlineData(1.05, 0, -1, -1)] // deterrence undoes it: both fall
    [InlineData(0.35, 0.7, -1, -1)] // so do conditions, with less deterrence
    [InlineData(0.25, 0.7, -1, 1)]
    [InlineData(-0.55, 0, -1, 1)]
    [InlineData(-0.65, 0, 1, 1)] // a spiral: both rise
    public void Tightening_moves_the_two_fears_as_the_boundaries_say(double netDeterrence, double conditions, int abandonment, int entrapment)
    {
        var (loose, tight) = (Fears(0.3), Fears(0.6));
        Assert.Equal(abandonment, Math.Sign(tight.Abandonment - loose.Abandonment));
        Assert.Equal(entrapment, Math.Sign(tight.Entrapment - loose.Entrapment));

        (double Abandonment, double Entrapment) Fears(double commitment)
        {
            var run = Trial.Once(Model, 2, 1, inputs => Still(inputs).Set("commitment-at-start", 0, commitment).Set("conditions", 0, conditions)
                .Set("loyalty", 0.6).Set("emboldening", 1).Set("deterrence", 2 * Math.Max(netDeterrence, 0)).Set("provocation", Math.Max(-netDeterrence, 0)));
            return (run.At("fear-of-abandonment", 1, 0)[0], run.At("fear-of-entrapment", 1, 0)[0]);
        }
    }

    [Fact]
    public void The_protectors_commitment_eases_the_allys_fear()
    {
        double Fear(double commitment) => Trial.Once(Model, 2, 1, inputs => Still(inputs).Set("commitment-at-start", 0, commitment)).At("fear-of-abandonment", 1, 1)[0];
        Assert.True(Fear(0.8) < Fear(0.2));
    }

    /// <summary>Two linear equations in the commitments; the threat cancels, so a threat three times as great changes the speed and not the place.</summary>
    [Theory]
    [InlineData(0.1)]
    [InlineData(0.3)]
    public void Commitments_rest_where_the_fears_balance(double rest)
    {
        const double loyalty = 0.5, reassurance = 0.4, emboldening = 1.2, conditions = 0.25;
        var run = Trial.Once(Model, 2, 3000, inputs => inputs.Set("rest", rest).Set("bond", 0).Set("loyalty", loyalty).Set("reassurance", reassurance)
            .Set("emboldening", emboldening).Set("conditions", 0, conditions).Set("posture", 2).Set("floor", 0)
            .Set("abandonment", 0, 0.3).Set("abandonment", 1, 0.5).Set("entrapment", 0, 0.12).Set("entrapment", 1, 0.2).Set("prize", 0.01));
        var (a, d) = (loyalty + emboldening * (1 - conditions), loyalty + emboldening);
        var (first, second) = (Math.Log(0.3 / 0.12), Math.Log(0.5 / 0.2));
        var determinant = a * d - reassurance * reassurance;
        Assert.Equal((first * d - reassurance * second) / determinant, run.At("commitment", 3000, 0)[0], 1e-6);
        Assert.Equal((second * a - reassurance * first) / determinant, run.At("commitment", 3000, 1)[0], 1e-6);
    }

    /// <summary>q* = 1 / 3, q*ₐ = 2 / 3: a crisis stays quiet while 1 / 3 ≤ ι and ι (1 − conditions) ≤ 2 / 3.</summary>
    [Theory]
    [InlineData(0.32, 0, false, true)]
    [InlineData(0.34, 0, false, false)]
    [InlineData(0.66, 0, false, false)]
    [InlineData(0.68, 0, true, false)]
    [InlineData(0.9, 0, true, false)]
    [InlineData(0.9, 0.25, true, false)]
    [InlineData(0.9, 0.27, false, false)] // conditions widen the window upwards
    public void Ambiguity_deters_both_within_its_window(double intervention, double conditions, bool provokes, bool attacks)
    {
        var run = Crisis(intervention, conditions, face: 0);
        Assert.Equal(1, run.At("crisis", 1)[0]);
        Assert.Equal(provokes ? 1 : 0, run.At("ally-provokes", 1)[0]);
        Assert.Equal(attacks ? 1 : 0, run.At("attack", 1)[0]);
    }

    [Fact]
    public void A_provocation_can_bring_on_the_attack_that_clarity_would_have_deterred()
    {
        Assert.Equal(0, Crisis(0.7, 0, face: 1).At("attack", 1)[0] - 0); // 0.7 ≥ (1 + 1) / 3
        Assert.Equal(1, Crisis(0.7, 0, face: 1.2).At("attack", 1)[0]); // 0.7 < 2.2 / 3
        Assert.Equal(0, Crisis(0.6, 0, face: 1.2).At("attack", 1)[0]); // not provoked
    }

    [Fact]
    public void Standing_by_makes_a_name_and_standing_aside_loses_it()
    {
        var run = Simulator.Run(Model, 2, Tried(new(Model, 2), 0.3, 0, 0), 1, 2000);
        for (var draw = 0; draw < 2000; draw++)
        {
            Assert.Equal(1, run.At("attack", 1)[draw]);
            var stoodBy = run.At("intervention", 1)[draw] == 1;
            Assert.Equal(stoodBy ? 0.5 + 0.3 * 0.5 : 0.5 - 0.5 * 0.5, run.At("reputation", 1)[draw], 1e-12);
        }

        Assert.Equal(0.3, run.At("intervention", 1).Average(), 0.04);
    }

    [Fact]
    public void Reputation_deters_later_crises()
    {
        double Threat(double reputation) => Trial.Once(Model, 2, 1, inputs => Still(inputs).Set("reputation-at-start", reputation)).At("threat", 1)[0];
        Assert.True(Threat(0.9) < Threat(0.1));
    }

    [Fact]
    public void Cohesion_tends_to_the_weighted_mean_of_agreement_channels_and_fairness()
    {
        var run = Trial.Once(Model, 2, 200, inputs => Still(inputs).Set("agreement", 0.2).Set("channels", 0.9).Set("commitment-at-start", 0, 0.3)
            .Set("commitment-at-start", 1, 0.7).Set("bargaining", 0.5).Set("prize", 0.01));
        Assert.Equal(0.7, run.At("burden", 200)[0], 1e-9);
        Assert.Equal(0.4 * 0.2 + 0.3 * 0.9 + 0.3 * 0.8, run.At("cohesion", 200)[0], 1e-9);
    }

    [Fact]
    public void The_less_committed_side_strikes_the_better_bargain()
    {
        double Burden(double protector) => Trial.Once(Model, 2, 50, inputs => Still(inputs).Set("commitment-at-start", 0, protector).Set("commitment-at-start", 1, 0.6)).At("burden", 50)[0];
        Assert.True(Burden(0.2) > 0.5 && Burden(0.9) < 0.5);
    }

    [Fact]
    public void Postures_bind_the_protector_and_only_the_transactional_one_is_paid()
    {
        double Commitment(double posture) => Trial.Once(Model, 2, 30, inputs => inputs.Set("posture", posture).Set("floor", 0.7).Set("ceiling", 0.2).Set("speed", 0, 0)
            .Set("commitment-at-start", 0, 0.5).Set("commitment-at-start", 1, 0.9).Set("speed", 1, 0).Set("payment", 0.3)).At("commitment", 30, 0)[0];
        Assert.Equal(0.2, Commitment(0));
        Assert.True(Commitment(1) > 0.55);
        Assert.Equal(0.7, Commitment(2));
    }

    /// <summary>Nothing moves but what the adversary does, at once.</summary>
    private static Inputs Still(Inputs inputs) => inputs.Set("speed", 0).Set("reaction", 1).Set("posture", 2).Set("floor", 0).Set("ambiguity", 0);

    private static Inputs Tried(Inputs inputs, double intervention, double conditions, double face) =>
        Still(inputs).Set("rest", 1).Set("deterrence", 0).Set("provocation", 0).Set("reputation-weight", 0).Set("commitment-at-start", 0, intervention)
            .Set("conditions", 0, conditions).Set("face", face);

    private static Trajectories Crisis(double intervention, double conditions, double face) =>
        Trial.Once(Model, 2, 1, inputs => Tried(inputs, intervention, conditions, face));
}
