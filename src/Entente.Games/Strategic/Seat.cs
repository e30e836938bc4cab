namespace Entente.Games;

/// <summary>A player's place in a two-player game in strategic form.</summary>
public enum Seat
{
    /// <summary>The player who chooses the row; payoffs name this player first.</summary>
    Row,

    /// <summary>The player who chooses the column.</summary>
    Column,
}

/// <summary>Conveniences on <see cref="Seat"/>.</summary>
public static class Seats
{
    /// <summary>Both, row first.</summary>
    public static IReadOnlyList<Seat> Both { get; } = [Seat.Row, Seat.Column];

    /// <summary>The opponent's.</summary>
    public static Seat Other(this Seat seat) => seat == Seat.Row ? Seat.Column : Seat.Row;
}
