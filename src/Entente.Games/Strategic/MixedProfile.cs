namespace Entente.Games;

/// <summary>A mixed strategy for each player, drawn independently.</summary>
public sealed record MixedProfile(MixedStrategy Row, MixedStrategy Column)
{
    /// <summary>The strategy of one player.</summary>
    public MixedStrategy this[Seat seat] => seat == Seat.Row ? Row : Column;

    /// <summary>By the row player's strategy, then the column player's.</summary>
    internal int CompareTo(MixedProfile other) =>
        Row.CompareTo(other.Row) is var order && order != 0 ? order : Column.CompareTo(other.Column);

    /// <summary>What the profile is worth to each player, in expectation.</summary>
    public PayoffPair Payoffs(MatrixGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return new(Earned(game, Seat.Row), Earned(game, Seat.Column));
    }

    /// <summary>Both strategies.</summary>
    public override string ToString() => $"{Row} {Column}";

    private Rational Earned(MatrixGame game, Seat seat) => this[seat].Support.Aggregate(
        Rational.Zero, (sum, own) => sum + (this[seat][own] * Against(game, seat, own, this[seat.Other()])));

    /// <summary>What a pure strategy earns in expectation against a mixture of the opponent.</summary>
    internal static Rational Against(MatrixGame game, Seat seat, int own, MixedStrategy other) =>
        other.Support.Aggregate(Rational.Zero, (sum, reply) => sum + (other[reply] * game.Payoff(seat, own, reply)));
}
