namespace Entente.Games;

/// <summary>What a player can make sure of in any game, whatever the opponent does or wants (von Neumann 1928).</summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Seat">The player.</param>
/// <param name="Value">The most that it can secure in expectation: the maximin over mixed strategies.</param>
/// <param name="Strategy">A strategy that secures it; others may.</param>
/// <param name="Threat">A strategy of the opponent against which the player gets no more.</param>
public sealed record SecurityLevel(MatrixGame Game, string Method, Seat Seat, Rational Value, MixedStrategy Strategy, MixedStrategy Threat)
{
    /// <summary>The security level of the player in a seat.</summary>
    /// <exception cref="ArgumentException">The payoffs are ranks, which cannot be averaged.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled: there is no part of an answer.</exception>
    public static SecurityLevel Of(MatrixGame game, Seat seat, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        Cardinal.Require(game);
        var payoffs = new Rational[game.Count(seat), game.Count(seat.Other())];
        foreach (var profile in game.Profiles)
            payoffs[profile[seat], profile[seat.Other()]] = game[profile][seat];
        var value = MatrixValue.Of(payoffs, token);
        return new(game, "exact linear programme and its dual", seat, value.Value, value.Row, value.Column);
    }
}
