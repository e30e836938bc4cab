namespace Entente.Games;

/// <summary>
/// The game in which the leader commits to a mixed strategy that the follower sees, though not how it turns out, and answers best. Over all subgame perfect
/// equilibria the leader gets anything from the lowest to the highest value, both found by exact linear programmes, one or two for each reply (von Stengel and Zamir 2010); the highest is at least what any
/// equilibrium of simultaneous play gives.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Leader">Who commits.</param>
/// <param name="Options">For each reply that is best to some mixture, what the leader gets at most by inducing it, in order; at least one.</param>
/// <param name="Highest">The leader's payoff where ties are broken for it: the strong solution.</param>
/// <param name="Lowest">
/// The least in any subgame perfect equilibrium, and what the leader can come as near to as it wishes where ties are broken against it: the weak solution. It is lower than the highest only
/// where some reply is a best one without ever being the only one, up to replies that are worth the same to the follower throughout.
/// </param>
public sealed record MixedCommitment(
    MatrixGame Game, string Method, Seat Leader, IReadOnlyList<InducedReply> Options, Rational Highest, Rational Lowest)
{
    /// <summary>The options that give the highest payoff.</summary>
    public IEnumerable<InducedReply> Best => Options.Where(option => option.Payoffs[Leader] == Highest);

    /// <summary>Solves the game in which a given player commits.</summary>
    /// <exception cref="ArgumentException">The payoffs are ranks, which cannot be averaged.</exception>
    /// <exception cref="GameTooLargeException">It is too large for a linear programme.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled: there is no part of an answer.</exception>
    public static MixedCommitment Of(MatrixGame game, Seat leader, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        Cardinal.Require(game);
        var programs = new InducementPrograms(game, leader, token);
        InducedReply[] options = [.. game.Strategies(leader.Other()).Select(programs.Best).OfType<InducedReply>()];
        var lowest = options.Where(option => option.SometimesOnly).Max(option => programs.Secured(option.Reply));
        return new(game, "exact linear programmes, one for each reply", leader, options, options.Max(option => option.Payoffs[leader]), lowest);
    }
}

/// <summary>The best way to induce a reply.</summary>
/// <param name="Reply">The follower's strategy.</param>
/// <param name="Strategy">A mixture to which it is a best reply, best for the leader among those; others may be as good.</param>
/// <param name="Payoffs">What both get.</param>
/// <param name="SometimesOnly">Whether some mixture makes the reply better than every other one that is not worth the same to the follower throughout.</param>
public sealed record InducedReply(int Reply, MixedStrategy Strategy, PayoffPair Payoffs, bool SometimesOnly);
