namespace Entente.Games;

/// <summary>
/// The game played in turn: the leader moves first, the follower sees the move and replies best (von Stackelberg 1934;
/// backward induction, Osborne and Rubinstein 1994, §6.2). Where the follower is indifferent there are two readings: it breaks ties for the leader
/// (the strong solution) or against it (the weak one; Breton, Alj and Haurie 1988). Pure strategies only.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Leader">Who moves first.</param>
/// <param name="Options">Each strategy the leader could commit to, and what follows.</param>
/// <param name="Optimistic">The leader's best outcomes if ties are broken in its favour.</param>
/// <param name="Pessimistic">The leader's best outcomes if ties are broken against it.</param>
/// <param name="Against">The comparison with each pure equilibrium of simultaneous play; empty where there is none.</param>
public sealed record Commitment(
    MatrixGame Game,
    string Method,
    Seat Leader,
    IReadOnlyList<FixedCommitment> Options,
    LeaderSolution Optimistic,
    LeaderSolution Pessimistic,
    IReadOnlyList<FirstMoverValue> Against)
{
    /// <summary>Solves the game in which a given player moves first.</summary>
    public static Commitment Of(MatrixGame game, Seat leader)
    {
        ArgumentNullException.ThrowIfNull(game);
        FixedCommitment[] options = [.. game.Strategies(leader).Select(strategy => FixedCommitment.Of(game, leader, strategy))];
        var optimistic = LeaderSolution.Best(options, option => option.Optimistic);
        var pessimistic = LeaderSolution.Best(options, option => option.Pessimistic);
        var against = PureEquilibria.Of(game).Equilibria.Select(equilibrium =>
            FirstMoverValue.Of(game.Scale, equilibrium, leader, optimistic.Payoff, pessimistic.Payoff));
        return new(game, "backward induction", leader, options, optimistic, pessimistic, [.. against]);
    }

    /// <summary>Both orders of moves, the row player's lead first.</summary>
    public static IReadOnlyList<Commitment> BothOrders(MatrixGame game) => [.. Seats.Both.Select(seat => Of(game, seat))];
}
