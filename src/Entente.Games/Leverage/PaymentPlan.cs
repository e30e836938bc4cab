namespace Entente.Games;

/// <summary>Payments promised for profiles, and the game that they make.</summary>
/// <param name="Payments">Every payment other than zero, by payer, recipient and profile.</param>
/// <param name="Paid">What falls due in all when the target is played.</param>
/// <param name="Held">The most that falls due in all at any one profile.</param>
/// <param name="Promised">The sum of all payments.</param>
/// <param name="Game">The game with the payments added to, and where a player pays, taken from, the payoffs.</param>
/// <param name="Proof">The round-by-round elimination of everything else in that game, where the aim is uniqueness; otherwise null.</param>
public sealed record PaymentPlan(
    IReadOnlyList<ConditionalPayment> Payments, Rational Paid, Rational Held, Rational Promised, MatrixGame Game, IteratedDominance? Proof)
{
    internal static PaymentPlan Of(MatrixGame game, Profile target, LeverageAim aim, IReadOnlyList<ConditionalPayment> payments)
    {
        var after = Paying(game, payments);
        return new(
            payments,
            Sum(payments.Where(payment => payment.At == target)),
            payments.GroupBy(payment => payment.At).Select(Sum).Append(Rational.Zero).Max(),
            Sum(payments),
            after,
            aim == LeverageAim.Unique ? IteratedDominance.Of(after) : null);
    }

    /// <summary>The game with payments made.</summary>
    internal static MatrixGame Paying(MatrixGame game, IEnumerable<ConditionalPayment> payments)
    {
        var payoffs = new PayoffPair[game.Count(Seat.Row), game.Count(Seat.Column)];
        foreach (var profile in game.Profiles)
            payoffs[profile.Row, profile.Column] = game[profile];
        foreach (var payment in payments)
        {
            ref var cell = ref payoffs[payment.At.Row, payment.At.Column];
            cell = Plus(cell, payment.To, payment.Amount);
            if (payment.Payer.Seat is { } payer)
                cell = Plus(cell, payer, -payment.Amount);
        }

        return new(game.Title, game.Row, game.Column, game.Scale, payoffs);
    }

    private static PayoffPair Plus(PayoffPair pair, Seat seat, Rational amount) =>
        seat == Seat.Row ? pair with { Row = pair.Row + amount } : pair with { Column = pair.Column + amount };

    private static Rational Sum(IEnumerable<ConditionalPayment> payments) =>
        payments.Aggregate(Rational.Zero, (sum, payment) => sum + payment.Amount);
}

/// <summary>A payment that falls due when a profile is played.</summary>
/// <param name="Payer">Who pays.</param>
/// <param name="To">Who is paid.</param>
/// <param name="At">When.</param>
/// <param name="Amount">How much, in units of payoff; positive.</param>
public sealed record ConditionalPayment(Payer Payer, Seat To, Profile At, Rational Amount);
