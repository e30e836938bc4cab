namespace Entente.Games;

/// <summary>A pure strategy for each player, by 0-based number.</summary>
public readonly record struct Profile(int Row, int Column)
{
    /// <summary>The strategy of one player.</summary>
    public int this[Seat seat] => seat == Seat.Row ? Row : Column;

    /// <summary>The profile in which <paramref name="seat"/> plays <paramref name="own"/> and the opponent <paramref name="other"/>.</summary>
    public static Profile Of(Seat seat, int own, int other) => seat == Seat.Row ? new(own, other) : new(other, own);

    /// <summary>The same profile but for one player's strategy.</summary>
    public Profile With(Seat seat, int strategy) => Of(seat, strategy, this[seat.Other()]);
}
