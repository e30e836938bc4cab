namespace Entente.Games;

/// <summary>What follows when one player is bound to a strategy and the other sees it.</summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Leader">The player who is bound.</param>
/// <param name="Strategy">What it is bound to.</param>
/// <param name="Outcomes">One for each best reply, in order; at least one.</param>
public sealed record FixedCommitment(MatrixGame Game, string Method, Seat Leader, int Strategy, IReadOnlyList<CommitmentOutcome> Outcomes)
{
    /// <summary>The leader's payoff if the follower breaks ties in the leader's favour.</summary>
    public Rational Optimistic => Outcomes.Max(outcome => outcome.Payoffs[Leader]);

    /// <summary>The leader's payoff if the follower breaks ties against the leader.</summary>
    public Rational Pessimistic => Outcomes.Min(outcome => outcome.Payoffs[Leader]);

    /// <summary>Binds a player to a strategy.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The player has no such strategy.</exception>
    public static FixedCommitment Of(MatrixGame game, Seat leader, int strategy)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentOutOfRangeException.ThrowIfNegative(strategy);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(strategy, game.Count(leader));
        var outcomes = BestReplies.To(game, leader.Other(), strategy).Select(reply => Outcome(game, leader, Profile.Of(leader, strategy, reply)));
        return new(game, "best replies to the announced strategy", leader, strategy, [.. outcomes]);
    }

    private static CommitmentOutcome Outcome(MatrixGame game, Seat leader, Profile profile) =>
        new(profile, game[profile], Regret.Of(game, profile, leader));
}

/// <summary>An outcome in which the follower replies best.</summary>
/// <param name="Profile">Who plays what.</param>
/// <param name="Payoffs">What it is worth to each.</param>
/// <param name="LeaderRegret">
/// What the leader would gain by breaking its word against this reply: zero exactly where the outcome is a Nash equilibrium
/// and needs no commitment; in an ordinal game only its sign means something.
/// </param>
public sealed record CommitmentOutcome(Profile Profile, PayoffPair Payoffs, Rational LeaderRegret);
