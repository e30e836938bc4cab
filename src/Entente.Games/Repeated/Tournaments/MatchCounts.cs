namespace Entente.Games;

/// <summary>How often each outcome occurred in a match.</summary>
/// <param name="BothCooperate">Turns in which both cooperated.</param>
/// <param name="OnlyRow">Turns in which only the row player cooperated.</param>
/// <param name="OnlyColumn">Turns in which only the column player cooperated.</param>
/// <param name="Neither">Turns in which nobody cooperated.</param>
public readonly record struct MatchCounts(long BothCooperate, long OnlyRow, long OnlyColumn, long Neither)
{
    internal const int Outcomes = 4;

    /// <summary>The number of turns.</summary>
    public long Turns => BothCooperate + OnlyRow + OnlyColumn + Neither;

    /// <summary>The sum of two matches.</summary>
    public static MatchCounts operator +(MatchCounts x, MatchCounts y) =>
        new(x.BothCooperate + y.BothCooperate, x.OnlyRow + y.OnlyRow, x.OnlyColumn + y.OnlyColumn, x.Neither + y.Neither);

    /// <summary>The sum of two matches.</summary>
    public static MatchCounts Add(MatchCounts left, MatchCounts right) => left + right;

    /// <summary>Turns in which a player cooperated.</summary>
    public long Cooperation(Seat seat) => BothCooperate + (seat == Seat.Row ? OnlyRow : OnlyColumn);

    /// <summary>What a player earned, over all turns.</summary>
    public Rational Score(DilemmaPayoffs payoffs, Seat seat)
    {
        ArgumentNullException.ThrowIfNull(payoffs);
        return (payoffs.BothCooperate[seat] * BothCooperate) + (payoffs.OnlyRow[seat] * OnlyRow) + (payoffs.OnlyColumn[seat] * OnlyColumn) + (payoffs.Neither[seat] * Neither);
    }

    /// <summary>The number of an outcome: 0 both cooperate, 1 only the first, 2 only the second, 3 neither.</summary>
    internal static int Outcome(bool own, bool other) => (own ? 0 : 2) + (other ? 0 : 1);

    /// <summary>From the turns in which the row player, the column player, and both cooperated.</summary>
    internal static MatchCounts From(long turns, long row, long column, long both) => new(both, row - both, column - both, turns - row - column + both);
}
