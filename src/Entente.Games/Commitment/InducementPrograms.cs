namespace Entente.Games;

/// <summary>The linear programmes of <see cref="MixedCommitment"/>: variables are the probabilities of the leader's strategies, and one bound.</summary>
internal sealed class InducementPrograms(MatrixGame game, Seat leader, CancellationToken token)
{
    private readonly Seat follower = leader.Other();

    // Added to the leader's payoffs, so that the bound is not negative.
    private readonly Rational shift = 1 - game.Profiles.Min(profile => game[profile][leader]);

    /// <summary>What the leader gets at most where a reply is best and chosen; null where it is never best.</summary>
    internal InducedReply? Best(int reply)
    {
        var solution = Maximise(i => LeaderPayoff(i, reply), 0, IsBest(reply));
        if (solution.Status != LinearStatus.Optimal)
            return null;
        var strategy = Mixture(solution);
        var mixed = MixedStrategy.Pure(game.Count(follower), reply);
        return new(reply, strategy, new MixedProfile(leader == Seat.Row ? strategy : mixed, leader == Seat.Row ? mixed : strategy).Payoffs(game), IsSometimesOnly(reply));
    }

    /// <summary>Whether a reply is better than all that are not its equals against some mixture: whether its region has the full dimension.</summary>
    internal bool IsSometimesOnly(int reply)
    {
        // Nothing is lost by a bound of one on the margin.
        var margins = game.Strategies(follower).Where(other => !AreEquals(reply, other)).Select(other => new LinearConstraint(Line(i => Gain(i, reply, other), -1), LinearRelation.AtLeast, 0));
        return Maximise(_ => 0, 1, [.. margins, new(Line(_ => 0, 1), LinearRelation.AtMost, 1)]).Value.Sign > 0;
    }

    /// <summary>What the leader can make sure of where a reply is best, whichever of its equals is chosen.</summary>
    internal Rational Secured(int reply)
    {
        var bounds = game.Strategies(follower).Where(other => AreEquals(reply, other)).Select(other => new LinearConstraint(Line(i => LeaderPayoff(i, other) + shift, -1), LinearRelation.AtLeast, 0));
        return Maximise(_ => 0, 1, [.. IsBest(reply), .. bounds]).Value - shift;
    }

    private IEnumerable<LinearConstraint> IsBest(int reply) =>
        game.Strategies(follower).Where(other => other != reply).Select(other => new LinearConstraint(Line(i => Gain(i, reply, other), 0), LinearRelation.AtLeast, 0));

    private LinearSolution Maximise(Func<int, Rational> payoff, int bound, IEnumerable<LinearConstraint> constraints)
    {
        var solution = new LinearProgram(Line(payoff, bound), [new(Line(_ => 1, 0), LinearRelation.Equal, 1), .. constraints]).Maximise(token);
        return solution.Status == LinearStatus.Cancelled ? throw new OperationCanceledException(token) : solution;
    }

    private MixedStrategy Mixture(LinearSolution solution) => new([.. solution.Point.Take(game.Count(leader))]);

    private bool AreEquals(int reply, int other) => game.Strategies(leader).All(i => Gain(i, reply, other).Sign == 0);

    private Rational Gain(int strategy, int reply, int other) => game.Payoff(follower, reply, strategy) - game.Payoff(follower, other, strategy);

    private Rational LeaderPayoff(int strategy, int reply) => game.Payoff(leader, strategy, reply);

    private Rational[] Line(Func<int, Rational> coefficient, int bound) => [.. game.Strategies(leader).Select(coefficient), bound];
}
