namespace Entente.Games;

/// <summary>A player's best replies to each pure strategy of the opponent (Osborne and Rubinstein 1994, §2.2).</summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How they were found.</param>
/// <param name="Seat">Whose replies they are.</param>
/// <param name="Replies">Shape [opponent's strategies][ties]: the best replies in order, at least one.</param>
public sealed record BestReplies(MatrixGame Game, string Method, Seat Seat, IReadOnlyList<IReadOnlyList<int>> Replies)
{
    /// <summary>The best replies of the player in a seat.</summary>
    public static BestReplies Of(MatrixGame game, Seat seat)
    {
        ArgumentNullException.ThrowIfNull(game);
        return new(game, "comparison of every reply", seat, [.. game.Strategies(seat.Other()).Select(other => To(game, seat, other))]);
    }

    /// <summary>The best replies to one strategy of the opponent.</summary>
    public static IReadOnlyList<int> To(MatrixGame game, Seat seat, int other)
    {
        ArgumentNullException.ThrowIfNull(game);
        var best = game.Strategies(seat).Max(own => game.Payoff(seat, own, other));
        return [.. game.Strategies(seat).Where(own => game.Payoff(seat, own, other) == best)];
    }
}
