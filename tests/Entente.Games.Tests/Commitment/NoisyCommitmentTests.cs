namespace Entente.Games.Tests;

public sealed class NoisyCommitmentTests
{
    // The example of Bagwell 1995: seen, the leader takes its first strategy for 5; at once, the second is dominant, for 4.
    private static readonly MatrixGame Bagwell = Games.Cardinal(2, 2, [5, 2, 3, 1, 6, 3, 4, 4]);

    [Theory]
    [InlineData(1, 5)]
    [InlineData(1, 100)]
    [InlineData(1, 1_000_000)]
    public void With_any_noise_no_pure_equilibrium_rewards_moving_first(int above, int below)
    {
        var noisy = NoisyCommitment.Of(Bagwell, Seat.Row, NoisyObservation.Symmetric(2, new(above, below)));
        Assert.Equal(5, Commitment.Of(Bagwell, Seat.Row).Optimistic.Payoff);
        Assert.Equal(new PayoffRange(4, 4), noisy.PurePayoffs);
    }

    // Van Damme and Hurkens 1997. With error e, the follower is indifferent after the second signal where the leader's first strategy has probability 1 − e, and the
    // leader where the follower then replies with its first at q = (1 − 4e) / (2 − 4e); the leader then gets 5 − 2e(1 − q).
    [Theory]
    [InlineData(1, 10)]
    [InlineData(1, 100)]
    public void With_little_noise_a_mixed_equilibrium_is_nearly_as_good_as_being_seen(int above, int below)
    {
        Rational e = new(above, below), q = (1 - (4 * e)) / (2 - (4 * e));
        var noisy = NoisyCommitment.Of(Bagwell, Seat.Row, NoisyObservation.Symmetric(2, e));
        Assert.Equal(5 - (2 * e * (1 - q)), noisy.Payoffs.High);
        var best = noisy.Equilibria.Equilibria.Single(equilibrium => equilibrium.Payoffs.Row == noisy.Payoffs.High);
        Assert.Equal(new MixedStrategy(1 - e, e), best.Profile.Row);
        Assert.Equal(q, best.Profile.Column[0]); // the first plan answers both signals with the first strategy
    }

    [Fact]
    public void A_clear_view_gives_the_strong_solution_and_none_the_simultaneous_game()
    {
        Games.Holds(game => game.Count(Seat.Row) > 3 || game.Count(Seat.Column) > 3 || Seats.Both.All(leader =>
        {
            var clear = NoisyCommitment.Of(game, leader, NoisyObservation.Clear(game.Count(leader)));
            var blind = NoisyCommitment.Of(game, leader, NoisyObservation.None(game.Count(leader)));
            return clear.PurePayoffs!.Value.High >= Commitment.Of(game, leader).Optimistic.Payoff
                && blind.Form.Profiles.All(profile => blind.Form[profile] == game[profile])
                && blind.Payoffs == PayoffRange.Of(ExtremeEquilibria.Of(game).Equilibria.Select(equilibrium => equilibrium.Payoffs[leader]));
        }));
    }

    // Bagwell's theorem: unique best replies, every signal possible after every strategy.
    [Fact]
    public void Pure_outcomes_with_noise_are_those_of_simultaneous_play_where_best_replies_are_unique()
    {
        var (random, tried) = (new Random(4), 0);
        while (tried < 60)
        {
            var game = Games.Cardinal(2, 3, [.. Enumerable.Range(0, 12).Select(_ => random.Next(50))]);
            if (game.Strategies(Seat.Row).Any(own => BestReplies.To(game, Seat.Column, own).Count > 1))
                continue;
            tried++;
            var noisy = NoisyCommitment.Of(game, Seat.Row, new(new Rational[,] { { R("1/2"), R("3/10"), R("1/5") }, { R("1/10"), R("1/5"), R("7/10") } }));
            var outcomes = noisy.Pure.Equilibria.Select(equilibrium => new Profile(equilibrium.Profile.Row, Assert.Single(noisy.Plans[equilibrium.Profile.Column].Distinct())));
            Assert.Equal(Games.PureNash(game), outcomes);
        }
    }

    [Fact]
    public void The_leader_may_sit_in_either_seat()
    {
        var (left, right) = (NoisyCommitment.Of(Bagwell, Seat.Row, NoisyObservation.Symmetric(2, new(1, 20))), NoisyCommitment.Of(Games.Swapped(Bagwell), Seat.Column, NoisyObservation.Symmetric(2, new(1, 20))));
        Assert.Equal(left.Payoffs, right.Payoffs);
        Assert.Equal((4, 2), (right.Form.Count(Seat.Row), right.Form.Count(Seat.Column)));
        Assert.Equal("1: R1, 2: R2", Games.Swapped(Bagwell).Row.Strategies.Count == 2 ? right.Form.Row.Strategies[1].Replace('C', 'R') : "");
    }

    [Fact]
    public void What_is_asked_for_is_checked()
    {
        Assert.Throws<ArgumentException>(() => NoisyObservation.Symmetric(2, 2));
        Assert.Throws<ArgumentException>(() => NoisyObservation.Symmetric(1, new(1, 2)));
        Assert.Throws<ArgumentException>(() => new NoisyObservation(new Rational[,] { { R("1/2"), R("1/3") } }));
        Assert.Throws<ArgumentException>(() => NoisyCommitment.Of(Bagwell, Seat.Row, NoisyObservation.Clear(3)));
        Assert.Throws<ArgumentException>(() => NoisyCommitment.Of(Bagwell.WithScale(PayoffScale.Ordinal), Seat.Row, NoisyObservation.Clear(2)));
        Assert.Throws<GameTooLargeException>(() => NoisyCommitment.Of(KnownGames.SeventyFive, Seat.Row, NoisyObservation.Clear(6)));
    }

    private static Rational R(string text) => Rational.Parse(text);
}
