using static Entente.Games.Tests.Games;

namespace Entente.Games.Tests.Repeated;

public sealed class RepeatedTargetTests
{
    private static readonly double[] Factors = [0.05, 0.15, 0.33, 0.49, 0.51, 0.66, 0.8, 0.9];

    private static readonly MatrixGame Dilemma = Cardinal(2, 2, [3, 3, 0, 5, 5, 0, 1, 1]);

    [Fact]
    public void In_the_dilemma_grim_trigger_needs_one_half_and_one_round_never_suffices()
    {
        var target = RepeatedTarget.Of(Dilemma, new(0, 0), new() { MaximumRounds = 8 });
        Assert.True(target is { Sustainable: true, Complete: true, IsIndividuallyRational: true });
        Assert.Equal((new Rational(1, 2), 1), (target.Grim!.From.Low, target.Grim.To.Low));
        Assert.Equal(target.Grim, target.AtMinmax);
        Assert.Null(target.Finite[0]);
        // δ + δ² = 1 at the golden ratio less one.
        Assert.False(target.Finite[1]!.From.IsExact);
        Assert.Equal((Math.Sqrt(5) - 1) / 2, target.Finite[1]!.From.ToDouble(), 1e-15);
        Assert.All(target.Players, player => Assert.Equal((3, 5, 1, 1, 1, true), (player.Target, player.Deviation!.Value, player.BestDeviation!.Value, player.PureMinmax, player.MixedMinmax, player.Tempted)));
        for (var rounds = 2; rounds < 8; rounds++)
            Assert.True(target.Grim.From.Low < target.Finite[rounds]!.From.Low && target.Finite[rounds]!.From.High < target.Finite[rounds - 1]!.From.Low);
    }

    [Fact]
    public void Rational_roots_are_found_as_fractions()
    {
        // δ + δ² ≥ 3/4 where the temptation is 3/4 of the loss: at one half.
        var target = RepeatedTarget.Of(Cardinal(2, 2, [4, 4, 0, 7, 7, 0, 0, 0]), new(0, 0), new() { MaximumRounds = 2 });
        Assert.Equal(Fraction(1, 2), target.Finite[1]!.From);
        Assert.Equal(Fraction(3, 4), target.Finite[0]!.From);
        Assert.Equal(Fraction(3, 7), target.Grim!.From);
    }

    [Fact]
    public void An_equilibrium_is_kept_up_by_everyone_and_worse_than_punishment_by_no_one()
    {
        Assert.Equal((0, 1), (RepeatedTarget.Of(Dilemma, new(1, 1)).Grim!.From.Low, RepeatedTarget.Of(Dilemma, new(1, 1)).Grim!.To.Low));
        var exploited = RepeatedTarget.Of(Dilemma, new(0, 1));
        Assert.Null(exploited.Grim);
        Assert.False(exploited.IsIndividuallyRational);
    }

    [Fact]
    public void A_mixed_equilibrium_serves_as_threat_where_there_is_no_pure_one()
    {
        var game = Cardinal(3, 3, [3, 3, 0, 4, 0, 0, 4, 0, 2, 0, 0, 2, 0, 0, 0, 2, 2, 0]);
        var target = RepeatedTarget.Of(game, new(0, 0));
        Assert.All(target.Players, player => Assert.False(player.WorstEquilibrium!.IsPure));
        Assert.NotNull(target.Grim);
    }

    [Fact]
    public void Thresholds_are_where_discounted_sums_say() => Holds(game =>
    {
        var target = RepeatedTarget.Of(game, game.Profiles.Last(), new() { MaximumRounds = 3 });
        return target.Players.All(player => Agrees(player.Grim, player, 1000) && player.Finite.Select((range, rounds) => Agrees(range, player, rounds + 1)).All(agrees => agrees));
    });

    [Fact]
    public void Three_contributors_to_a_public_good_hold_each_other_to_it()
    {
        // Each contribution costs 2 and gives 1 to everybody: 3 − 2 = 1 for all, 2 for who withholds, 0 if nobody gives.
        NormalPlayer[] players = [.. Enumerable.Range(1, 3).Select(number => new NormalPlayer($"{number}", "give", "keep"))];
        ExactNumber[] payoffs = [.. from profile in Enumerable.Range(0, 8) from player in Enumerable.Range(0, 3) select (ExactNumber)(3 - int.PopCount(profile) - (2 * (1 - (profile >> player & 1))))];
        var target = RepeatedTarget.Of(new NormalGame("a public good", null, players, payoffs), [0, 0, 0]);
        Assert.Equal(Fraction(1, 2), target.Grim!.From);
        Assert.False(target.Complete); // mixed equilibria of three players were not looked for
        Assert.All(target.Players, player => Assert.Equal((0, 0), (player.PureMinmax, player.MixedMinmax)));
    }

    [Fact]
    public void Mixing_holds_a_player_lower_than_pure_strategies()
    {
        var pennies = RepeatedTarget.Of(Cardinal(2, 2, [1, -1, -1, 1, -1, 1, 1, -1]), new(0, 0));
        Assert.All(pennies.Players, player => Assert.Equal((1, 0), (player.PureMinmax, player.MixedMinmax)));
    }

    [Fact]
    public void A_punishment_that_hurts_the_punisher_must_pay_too()
    {
        // Abreu's carrot and stick: the stick (2, 2) is no equilibrium, but one round of it keeps everybody in line from 1/3 on, sooner than any threat by equilibria.
        var game = Cardinal(3, 3, [4, 4, 0, 6, 0, 0, 6, 0, 2, 2, 0, 0, 0, 0, 0, 0, -2, -2]);
        var stick = CommonPunishment.Of(game, new(0, 0), new(2, 2), 1);
        Assert.All(stick.Staying, range => Assert.Equal(new Rational(1, 3), range!.From.Low));
        Assert.All(stick.Submitting, range => Assert.Equal(new Rational(1, 3), range!.From.Low));
        Assert.Equal(new Rational(1, 3), stick.Range!.From.Low);
        var threats = RepeatedTarget.Of(game, new(0, 0));
        Assert.Equal((Fraction(1, 2), Fraction(1, 3)), (threats.Grim!.From, threats.AtMinmax!.From));
        Assert.Null(CommonPunishment.Of(Dilemma, new(1, 1), new(0, 0), 2).Range);
    }

    [Fact]
    public void Bounds_of_finite_punishments_shut_the_root_in_exactly()
    {
        for (var temptation = 4; temptation < 60; temptation += 5)
        {
            // δ + … + δ^k = (T − 30) / 20
            var target = RepeatedTarget.Of(Cardinal(2, 2, [30, 30, 0, 30 + temptation, 30 + temptation, 0, 10, 10]), new(0, 0), new() { MaximumRounds = 12 });
            foreach (var (length, range) in target.Finite.Index())
            {
                Rational Excess(Rational factor) => Enumerable.Range(0, length + 1).Aggregate(Rational.Zero, (sum, _) => (sum + 1) * factor) - new Rational(temptation, 20);
                Assert.Equal(range is null, temptation >= 20 * (length + 1));
                Assert.True(range is null || (range.From.IsExact ? Excess(range.From.Low) == 0 : Excess(range.From.Low) < 0 && Excess(range.From.High) > 0 && (range.From.High - range.From.Low).ToDouble() < 1e-14));
            }
        }
    }

    [Fact]
    public void A_hundred_rounds_are_worked_out_and_the_work_can_be_stopped()
    {
        var game = Cardinal(2, 2, [33, 33, 0, 51, 51, 0, 10, 10], 10);
        var target = RepeatedTarget.Of(game, new(0, 0), new() { MaximumRounds = RepeatedOptions.MostRounds });
        Assert.Equal(target.Grim!.From.ToDouble(), target.Finite[^1]!.From.ToDouble(), 1e-15);
        Assert.True(target.Finite[^1]!.From.High > target.Grim.From.Low);
        using var source = new CancellationTokenSource();
        var stop = new RepeatedOptions { MaximumRounds = 1000, Search = new() { Progress = new Stop(source) } };
        Assert.Throws<OperationCanceledException>(() => RepeatedTarget.Of(game, new(0, 0), stop, source.Token));
        Assert.Throws<OperationCanceledException>(() => CommonPunishment.Of(target.Game, [0, 0], [1, 1], 1000, new(canceled: true)));
    }

    [Fact]
    public void What_is_not_there_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RepeatedTarget.Of(Dilemma, new(2, 0)));
        Assert.Throws<ArgumentException>(() => RepeatedTarget.Of(StageProfileOf(Dilemma), [0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => RepeatedTarget.Of(Dilemma, new(0, 0), new() { MaximumRounds = 2000 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => CommonPunishment.Of(Dilemma, new(0, 0), new(1, 1), 0));
    }

    private sealed class Stop(CancellationTokenSource source) : IProgress<SearchProgress>
    {
        public void Report(SearchProgress value) => source.Cancel();
    }

    private static ExactRoot Fraction(int numerator, int denominator) => new(new(numerator, denominator), new(numerator, denominator));

    private static NormalGame StageProfileOf(MatrixGame game) => RepeatedTarget.Of(game, new(0, 0)).Game;

    // At discount factors on either side of every bound: is staying worth as much as leaving once and being punished?
    private static bool Agrees(DiscountRange? range, StagePlayer player, int rounds) =>
        Array.TrueForAll(Factors, factor =>
        {
            if (player.Deviation is not { } deviation)
                return range is not null;
            var lasting = Enumerable.Range(1, rounds).Sum(round => Math.Pow(factor, round));
            var gain = (deviation - player.Target).ToDouble() - (lasting * (player.Target - player.WorstEquilibrium!.Payoffs[player.Player]).ToDouble());
            var inside = range is not null && factor >= range.From.ToDouble() - 1e-9 && factor <= range.To.ToDouble() + 1e-9;
            return Math.Abs(gain) < 1e-9 || inside == gain < 0;
        });
}
