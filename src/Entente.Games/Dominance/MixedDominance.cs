namespace Entente.Games;

/// <summary>Strict dominance by mixtures, one strategy at a time.</summary>
internal static class MixedDominance
{
    /// <summary>A player's strategies that are left after a round, each with a belief; those that go are added to the eliminations.</summary>
    /// <param name="game">The game.</param>
    /// <param name="seat">The player.</param>
    /// <param name="left">What both players had before the round, by seat.</param>
    /// <param name="round">The round.</param>
    /// <param name="eliminations">Takes what goes.</param>
    /// <param name="token">Cancels by exception.</param>
    internal static JustifiedStrategy[] Undominated(
        MatrixGame game, Seat seat, JustifiedStrategy[][] left, int round, List<MixedElimination> eliminations, CancellationToken token)
    {
        int[] own = [.. left[(int)seat].Select(strategy => strategy.Strategy)];
        int[] other = [.. left[(int)seat.Other()].Select(strategy => strategy.Strategy)];
        var justified = new List<JustifiedStrategy>();
        foreach (var strategy in own)
        {
            // The value of what each strategy gains over this one: positive if a mixture gains everywhere, else a belief under which none gains.
            var value = MatrixValue.Of(Gains(game, seat, strategy, own, other), token);
            if (value.Value.Sign > 0)
                eliminations.Add(new(round, seat, strategy, Widened(value.Row, own, game.Count(seat)), value.Value));
            else
                justified.Add(new(strategy, Widened(value.Column, other, game.Count(seat.Other()))));
        }

        return [.. justified];
    }

    private static Rational[,] Gains(MatrixGame game, Seat seat, int strategy, int[] own, int[] other)
    {
        var gains = new Rational[own.Length, other.Length];
        for (var i = 0; i < own.Length; i++)
        {
            for (var j = 0; j < other.Length; j++)
                gains[i, j] = game.Payoff(seat, own[i], other[j]) - game.Payoff(seat, strategy, other[j]);
        }

        return gains;
    }

    // A mixture of some strategies as one of all.
    private static MixedStrategy Widened(MixedStrategy mixture, int[] strategies, int count)
    {
        var probabilities = new Rational[count];
        for (var k = 0; k < strategies.Length; k++)
            probabilities[strategies[k]] = mixture[k];
        return new(probabilities);
    }
}
