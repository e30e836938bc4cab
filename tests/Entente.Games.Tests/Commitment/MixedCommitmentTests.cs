namespace Entente.Games.Tests;

public sealed class MixedCommitmentTests
{
    // With two strategies of the leader, everything happens on a line: between the mixtures at which the order of the follower's payoffs changes, its best replies
    // stay the same, and what the leader gets from the better or worse of them has its largest value where two of its own payoffs cross or at an end.
    [Fact]
    public void Both_values_are_found_on_the_line_of_mixtures()
    {
        var (random, apart) = (new Random(2), 0);
        for (var sample = 0; sample < 300; sample++)
        {
            var replies = random.Next(1, 5);
            var game = Games.Cardinal(2, replies, [.. Enumerable.Range(0, 4 * replies).Select(_ => random.Next(4))]);
            var solved = MixedCommitment.Of(game, Seat.Row);
            var points = Points(game);
            Assert.Equal(points.Max(x => BestReplies(game, x).Max(reply => Earned(game, Seat.Row, x, reply))), solved.Highest);
            var lowest = points.Zip(points.Skip(1)).Max(piece => new[] { piece.First, piece.Second }.Max(x =>
                BestReplies(game, (piece.First + piece.Second) / 2).Min(reply => Earned(game, Seat.Row, x, reply))));
            Assert.Equal(lowest, solved.Lowest);
            apart += solved.Lowest < solved.Highest ? 1 : 0;
        }

        Assert.InRange(apart, 10, 290);
    }

    [Fact]
    public void Every_option_induces_its_reply_and_pays_what_it_says() => Games.Holds(game => Seats.Both.All(leader =>
        MixedCommitment.Of(game, leader).Options.All(option =>
        {
            var reply = MixedStrategy.Pure(game.Count(leader.Other()), option.Reply);
            var profile = leader == Seat.Row ? new MixedProfile(option.Strategy, reply) : new MixedProfile(reply, option.Strategy);
            return Regret.Of(game, profile, leader.Other()) == 0 && profile.Payoffs(game) == option.Payoffs;
        })));

    // Von Stengel and Zamir 2010: as a set, the leader's payoffs are at least as high as those in simultaneous play.
    [Fact]
    public void Leading_is_never_worse_than_any_equilibrium_nor_than_a_pure_commitment() => Games.Holds(game => Seats.Both.All(leader =>
    {
        var solved = MixedCommitment.Of(game, leader);
        var nash = ExtremeEquilibria.Of(game).Equilibria.Select(equilibrium => equilibrium.Payoffs[leader]).ToArray();
        var pure = Commitment.Of(game, leader);
        return solved.Highest >= nash.Max() && solved.Lowest >= nash.Min() && solved.Highest >= pure.Optimistic.Payoff
            && solved.Lowest >= pure.Pessimistic.Payoff && solved.Lowest <= solved.Highest && solved.Best.Any();
    }));

    [Fact]
    public void In_a_game_of_pure_conflict_leading_is_worth_the_value()
    {
        var pennies = Games.Cardinal(2, 2, [1, -1, -1, 1, -1, 1, 1, -1]);
        var solved = MixedCommitment.Of(pennies, Seat.Row);
        Assert.Equal((0, 0), (solved.Lowest, solved.Highest));
        Assert.Equal(-1, Commitment.Of(pennies, Seat.Row).Optimistic.Payoff);
    }

    // The leader's first strategy is dominant, but mixing it half and half with the second moves the follower to the reply that the leader prefers.
    [Fact]
    public void Mixing_can_be_worth_more_than_either_pure_commitment()
    {
        var game = Games.Cardinal(2, 2, [2, 1, 4, 0, 1, 0, 3, 1]);
        var solved = MixedCommitment.Of(game, Seat.Row);
        Assert.Equal((2, 3), (PureEquilibria.Of(game).Equilibria[0].Payoffs.Row, Commitment.Of(game, Seat.Row).Optimistic.Payoff));
        Assert.Equal((new Rational(7, 2), new Rational(7, 2)), (solved.Lowest, solved.Highest));
        Assert.Equal("(1/2, 1/2)", Assert.Single(solved.Best).Strategy.ToString());
    }

    [Fact]
    public void Ranks_are_refused_and_cancelling_ends_it()
    {
        Assert.Throws<ArgumentException>(() => MixedCommitment.Of(Games.Ranks((3, 3), (1, 4), (4, 1), (2, 2)), Seat.Row));
        Assert.Throws<OperationCanceledException>(() => MixedCommitment.Of(KnownGames.SeventyFive, Seat.Row, new(canceled: true)));
    }

    // Probabilities of the second strategy at which something changes, 0 and 1 among them, in order.
    private static Rational[] Points(MatrixGame game)
    {
        var crossings =
            from seat in Seats.Both
            from reply in game.Strategies(Seat.Column)
            from other in game.Strategies(Seat.Column)
            let first = Pay(game, seat, 0, reply) - Pay(game, seat, 0, other)
            let second = Pay(game, seat, 1, reply) - Pay(game, seat, 1, other)
            where first != second
            let at = first / (first - second)
            where at > 0 && at < 1
            select at;
        return [.. crossings.Append(0).Append(1).Distinct().Order()];
    }

    private static Rational Pay(MatrixGame game, Seat seat, int row, int column) => game[new(row, column)][seat];

    private static Rational Earned(MatrixGame game, Seat seat, Rational second, int reply) =>
        ((1 - second) * Pay(game, seat, 0, reply)) + (second * Pay(game, seat, 1, reply));

    private static IEnumerable<int> BestReplies(MatrixGame game, Rational second)
    {
        var best = game.Strategies(Seat.Column).Max(reply => Earned(game, Seat.Column, second, reply));
        return game.Strategies(Seat.Column).Where(reply => Earned(game, Seat.Column, second, reply) == best);
    }
}
