namespace Entente.Games;

/// <summary>
/// Strategies that fix a linear relation between the two players' long-run payoffs, whatever the other does (Press and Dyson 2012):
/// α·own + β·other + γ = 0 holds where the probabilities of cooperation, less one after own cooperation, are α times the player's payoffs plus β times the other's plus γ.
/// </summary>
public static class ZeroDeterminant
{
    /// <summary>The strategy of the row player for three coefficients; null where a probability would leave the range from 0 to 1.</summary>
    public static MemoryOne? Of(DilemmaPayoffs payoffs, Rational own, Rational other, Rational constant)
    {
        ArgumentNullException.ThrowIfNull(payoffs);
        PayoffPair[] outcomes = [payoffs.BothCooperate, payoffs.OnlyRow, payoffs.OnlyColumn, payoffs.Neither];
        Rational[] vector = [.. outcomes.Select((outcome, number) => (own * outcome.Row) + (other * outcome.Column) + constant + (number < 2 ? 1 : 0))];
        return Array.TrueForAll(vector, probability => probability.Sign >= 0 && probability <= 1) ? new(1, vector[0], vector[1], vector[2], vector[3]) : null;
    }

    /// <summary>
    /// The strategy that holds its own payoff's distance from a point at <paramref name="slope"/> times the other's: extortion where the point is mutual
    /// defection, generosity where it is mutual cooperation (Stewart and Plotkin 2013).
    /// </summary>
    /// <param name="payoffs">What is played for.</param>
    /// <param name="point">The payoff from which both distances are measured.</param>
    /// <param name="slope">How many times the other's distance the own one is.</param>
    /// <param name="scale">How strongly it reacts; not zero.</param>
    /// <returns>Null where no such strategy exists at this scale.</returns>
    public static MemoryOne? Proportional(DilemmaPayoffs payoffs, Rational point, Rational slope, Rational scale) =>
        scale.Sign == 0 ? null : Of(payoffs, scale, -(scale * slope), scale * point * (slope - 1));

    /// <summary>The strategy that fixes the other's long-run payoff.</summary>
    /// <param name="payoffs">What is played for.</param>
    /// <param name="value">The payoff it is to have.</param>
    /// <param name="scale">How strongly it reacts; not zero.</param>
    /// <returns>Null where no such strategy exists at this scale.</returns>
    public static MemoryOne? Equaliser(DilemmaPayoffs payoffs, Rational value, Rational scale) =>
        scale.Sign == 0 ? null : Of(payoffs, 0, -scale, scale * value);
}
