namespace Entente.Games;

/// <summary>The most a leader can secure under one reading of the follower's ties.</summary>
/// <param name="Payoff">The leader's payoff.</param>
/// <param name="Outcomes">Every outcome that gives it, by the leader's strategy and then the follower's; at least one.</param>
public sealed record LeaderSolution(Rational Payoff, IReadOnlyList<CommitmentOutcome> Outcomes)
{
    internal static LeaderSolution Best(IReadOnlyList<FixedCommitment> options, Func<FixedCommitment, Rational> value)
    {
        var best = options.Max(value);
        var outcomes =
            from option in options
            where value(option) == best
            from outcome in option.Outcomes
            where outcome.Payoffs[option.Leader] == best
            select outcome;
        return new(best, [.. outcomes]);
    }
}
