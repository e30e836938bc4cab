namespace Entente.Games;

/// <summary>What a profile is worth to each player.</summary>
public readonly record struct PayoffPair(Rational Row, Rational Column)
{
    /// <summary>The payoff of one player.</summary>
    public Rational this[Seat seat] => seat == Seat.Row ? Row : Column;

    /// <summary>The pair as it is printed in a cell.</summary>
    public override string ToString() => $"({Row}, {Column})";
}
