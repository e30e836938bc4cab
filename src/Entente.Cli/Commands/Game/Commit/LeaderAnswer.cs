using Entente.Games;

namespace Entente.Cli.Commands.Game.Commit;

/// <summary>What one player can do by moving first.</summary>
/// <param name="Plain">Seen clearly, in pure strategies.</param>
/// <param name="Mixed">Committed to a mixture that is seen; null for ranks.</param>
/// <param name="Noise">The probability of being seen wrongly.</param>
/// <param name="Noisy">Seen with noise; null for ranks and where the follower has too many plans.</param>
internal sealed record LeaderAnswer(Games.Commitment Plain, MixedCommitment? Mixed, Rational Noise, NoisyCommitment? Noisy)
{
    /// <summary>Works it out.</summary>
    public static LeaderAnswer Of(MatrixGame game, Seat leader, Rational noise, Watch watch)
    {
        var plain = Games.Commitment.Of(game, leader);
        return game.Scale == PayoffScale.Ordinal
            ? new(plain, null, noise, null)
            : new(plain, MixedCommitment.Of(game, leader, watch.Token), noise, Seen(game, leader, noise, watch));
    }

    private static NoisyCommitment? Seen(MatrixGame game, Seat leader, Rational noise, Watch watch)
    {
        if (game.Count(leader) < 2)
        {
            return null;
        }

        try
        {
            return NoisyCommitment.Of(game, leader, NoisyObservation.Symmetric(game.Count(leader), noise), watch.Search, watch.Token);
        }
        catch (GameTooLargeException)
        {
            return null;
        }
    }
}

/// <summary>The comparison of orders for two players.</summary>
/// <param name="Orders">What each order is worth to each.</param>
/// <param name="Leaders">What each can do by moving first.</param>
internal sealed record TwoPlayerCommitment(MoveOrders Orders, IReadOnlyList<LeaderAnswer> Leaders);
