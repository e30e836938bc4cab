namespace Entente.Games;

/// <summary>
/// The long run of a match between two strategies that look at the last outcome only, exactly: the stationary distribution of the Markov chain
/// over the four outcomes (Nowak and Sigmund 1993; Press and Dyson 2012).
/// </summary>
/// <param name="Outcomes">The long-run share of turns of each outcome: both cooperate, only the row player, only the column player, neither.</param>
public sealed record MemoryOneMatch(IReadOnlyList<Rational> Outcomes)
{
    /// <summary>Computes it.</summary>
    /// <param name="row">The row player's vector.</param>
    /// <param name="column">The column player's, from its own point of view.</param>
    /// <param name="misperception">The probability of seeing the opposite of what the other did.</param>
    /// <param name="tremble">The probability of doing the opposite of what was decided.</param>
    /// <returns>Null where the long run hangs on the first moves: more than one distribution is stationary.</returns>
    public static MemoryOneMatch? Of(MemoryOne row, MemoryOne column, Rational misperception = default, Rational tremble = default)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(column);
        var (mine, theirs) = (row.Under(misperception, tremble), column.Under(misperception, tremble));
        var system = new Rational[MatchCounts.Outcomes, MatchCounts.Outcomes + 1];
        for (var to = 0; to < MatchCounts.Outcomes; to++)
        {
            for (var from = 0; from < MatchCounts.Outcomes; from++)
                system[to, from] = Likely(mine[from], to < 2) * Likely(theirs[((from & 1) << 1) | (from >> 1)], to % 2 == 0) - (from == to ? 1 : 0);
        }

        // One of the balance equations follows from the others; that the shares add up to one takes its place.
        for (var column1 = 0; column1 <= MatchCounts.Outcomes; column1++)
            system[MatchCounts.Outcomes - 1, column1] = 1;
        return LinearSystem.Solve(system) is { } shares ? new(shares) : null;
    }

    /// <summary>A player's long-run payoff per turn.</summary>
    public Rational Score(DilemmaPayoffs payoffs, Seat seat)
    {
        ArgumentNullException.ThrowIfNull(payoffs);
        return (Outcomes[0] * payoffs.BothCooperate[seat]) + (Outcomes[1] * payoffs.OnlyRow[seat]) + (Outcomes[2] * payoffs.OnlyColumn[seat]) + (Outcomes[3] * payoffs.Neither[seat]);
    }

    private static Rational Likely(Rational cooperation, bool cooperates) => cooperates ? cooperation : 1 - cooperation;
}
