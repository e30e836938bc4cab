using Entente.Games.Tests.NPlayer;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Games.Tests.Evolution;

public sealed class DynamicsTests
{
    // Shapley 1964: each likes to match, the other to be one ahead.
    private static readonly MatrixGame Chase = Games.Cardinal(3, 3, [1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 0, 0, 1, 0]);

    [Fact]
    public void Fictitious_play_of_pennies_comes_near_equilibrium()
    {
        var play = FictitiousPlay.Of(Games.Cardinal(2, 2, [1, -1, -1, 1, -1, 1, 1, -1]), 20_000);
        Assert.InRange(play.MaxRegret.ToDouble(), 0, 0.02);
        Assert.Equal(20_000, play.Runs.Sum(run => run.Rounds));
    }

    [Fact]
    public void In_Shapleys_game_the_rounds_of_the_circle_grow_and_play_never_comes_near()
    {
        var play = FictitiousPlay.Of(Chase, 100_000);
        Assert.InRange(play.MaxRegret.ToDouble(), 0.05, 1);
        var lengths = play.Runs.Skip(6).SkipLast(1).Select(run => run.Rounds).ToArray();
        Assert.Equal(6, play.Runs.Skip(6).SkipLast(1).Take(6).Select(run => run.Profile).Distinct().Count());
        for (var k = 6; k < lengths.Length; k++)
            Assert.True(lengths[k] > lengths[k - 6]);
    }

    [Fact]
    public void Fictitious_play_agrees_with_its_definition_round_by_round() => Games.Holds(game =>
    {
        var play = FictitiousPlay.Of(game, 40);
        var rounds = play.Runs.SelectMany(run => Enumerable.Repeat(run.Profile, (int)run.Rounds)).ToArray();
        return Enumerable.Range(1, 39).All(round => Seats.Both.All(seat =>
        {
            var earned = game.Strategies(seat).Select(own => rounds.Take(round).Aggregate(Rational.Zero, (sum, profile) => sum + game.Payoff(seat, own, profile[seat.Other()]))).ToArray();
            return earned[rounds[round][seat]] == earned.Max();
        }));
    });

    [Fact]
    public void Best_replies_in_turn_settle_in_a_coordination_game_and_chase_each_other_in_pennies()
    {
        var meeting = BestReplyWalk.Of(Tables.Flat(Games.Cardinal(2, 2, [2, 1, 0, 0, 0, 0, 1, 2])), [0, 1]);
        Assert.True(meeting.Settles);
        Assert.Equal([1, 1], meeting.Profiles[^1]);
        var pennies = BestReplyWalk.Of(Tables.Flat(Games.Cardinal(2, 2, [1, -1, -1, 1, -1, 1, 1, -1])), [0, 0]);
        Assert.Equal((false, 0, 4), (pennies.Settles, pennies.CircleFrom, pennies.Profiles.Count));
    }

    [Fact]
    public void Where_a_walk_settles_is_an_equilibrium_and_each_step_gains() => Prop.ForAll(Tables.Eight, game =>
    {
        var walk = BestReplyWalk.Of(game, [0, 0, 0]);
        var gains = walk.Profiles.Zip(walk.Profiles.Skip(1)).All(pair =>
        {
            var mover = Enumerable.Range(0, 3).Single(player => pair.First[player] != pair.Second[player]);
            return game[game.Profile(pair.Second), mover] > game[game.Profile(pair.First), mover];
        });
        return gains && (!walk.Settles || NormalGamePureEquilibria.Of(game).Equilibria.Any(equilibrium => equilibrium.Strategies.SequenceEqual(walk.Profiles[^1])));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void One_strategy_against_another_grows_by_the_logistic_curve()
    {
        var path = ReplicatorPath.OfPopulation(EvolutionaryStabilityTests.Population([1, 1, 0, 0], 2), [0.1, 0.9], new() { Duration = 10, Step = 0.01 });
        Assert.All(path.Points, point => Assert.Equal(1 / (1 + (9 * Math.Exp(-point.Time))), point.Shares[0][0], 1e-9));
    }

    [Fact]
    public void Hawks_and_doves_come_to_rest_at_the_stable_mixture()
    {
        var path = ReplicatorPath.OfPopulation(EvolutionaryStabilityTests.Population([-2, 2, 0, 1], 2), [0.9, 0.1]);
        Assert.True(path.Rests);
        Assert.Equal(1.0 / 3, path.Points[^1].Shares[0][0], 1e-9);
        Assert.InRange(path.MaxRegret, 0, 1e-9);
    }

    [Fact]
    public void Two_populations_at_pennies_circle_without_end()
    {
        var path = ReplicatorPath.Of(Tables.Flat(Games.Cardinal(2, 2, [1, -1, -1, 1, -1, 1, 1, -1])), [[0.7, 0.3], [0.5, 0.5]], new() { Duration = 50, Step = 0.01 });
        Assert.False(path.Rests);
        // x (1 − x) y (1 − y) is a constant of the motion.
        Assert.All(path.Points, point => Assert.Equal(0.7 * 0.3 * 0.25, point.Shares[0][0] * point.Shares[0][1] * point.Shares[1][0] * point.Shares[1][1], 1e-8));
    }

    [Fact]
    public void A_strictly_dominated_strategy_dies_out()
    {
        var path = ReplicatorPath.Of(Tables.Flat(Games.Cardinal(2, 2, [3, 3, 0, 5, 5, 0, 1, 1])));
        Assert.Equal(1, path.Points[^1].Shares[0][1], 1e-9);
        Assert.InRange(path.Points.Count, 2, 500);
    }

    [Fact]
    public void Nonsense_is_refused_and_cancellation_told()
    {
        Assert.Throws<ArgumentException>(() => ReplicatorPath.Of(Tables.Flat(Chase), [[1, 0, 0], [0.5, 0.4, 0]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReplicatorPath.Of(Tables.Flat(Chase), null, new() { Step = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => FictitiousPlay.Of(Chase, 0));
        Assert.Equal(SearchEnd.Cancelled, ReplicatorPath.Of(Tables.Flat(Chase), token: new(canceled: true)).End);
        Assert.Equal((SearchEnd.Cancelled, 1), (FictitiousPlay.Of(Chase, 10, token: new(canceled: true)).End, FictitiousPlay.Of(Chase, 10, token: new(canceled: true)).Runs.Count));
    }
}
