namespace Entente.Games;

/// <summary>What every plan must meet, and what remains to be chosen where an aim can be reached in several ways.</summary>
internal sealed class PaymentBranching(MatrixGame game, Profile target, LeverageAim aim, Rational margin)
{
    /// <summary>The demands without a choice.</summary>
    internal IReadOnlyList<PaymentDemand> Always()
    {
        var demands =
            from seat in Seats.Both
            from worse in game.Strategies(seat)
            where worse != target[seat]
            from other in aim == LeverageAim.Dominant ? game.Strategies(seat.Other()) : [target[seat.Other()]]
            select new PaymentDemand(seat, target[seat], worse, other);
        return [.. demands];
    }

    /// <summary>
    /// The ways on from a node, of which every plan below it takes at least one; null where the node's own plan reaches the aim.
    /// </summary>
    internal IEnumerable<(PaymentDemand[] Demands, IReadOnlyList<int> Rows, IReadOnlyList<int> Columns)>? Ways(PaymentNode node)
    {
        var after = PaymentPlan.Paying(game, node.Payments!);
        return aim switch
        {
            LeverageAim.OnlyPure => Rival(after) is { } rival ? Escapes(node, rival) : null,
            LeverageAim.Unique => Solved(after, node) ? null : Eliminations(node),
            _ => null,
        };
    }

    // A profile other than the target that nobody has reason enough to leave.
    private Profile? Rival(MatrixGame after) =>
        after.Profiles.Where(profile => profile != target && Regret.Max(after, profile) < margin).Cast<Profile?>().FirstOrDefault();

    private IEnumerable<(PaymentDemand[] Demands, IReadOnlyList<int> Rows, IReadOnlyList<int> Columns)> Escapes(PaymentNode node, Profile rival) =>
        from seat in Seats.Both
        from better in game.Strategies(seat)
        where better != rival[seat]
        select (new[] { new PaymentDemand(seat, better, rival[seat], rival[seat.Other()]) }, node.Rows, node.Columns);

    // Whatever the order of elimination, the same is left, so every plan eliminates one of these next.
    private IEnumerable<(PaymentDemand[] Demands, IReadOnlyList<int> Rows, IReadOnlyList<int> Columns)> Eliminations(PaymentNode node) =>
        from seat in Seats.Both
        let own = seat == Seat.Row ? node.Rows : node.Columns
        let other = seat == Seat.Row ? node.Columns : node.Rows
        from worse in own
        where worse != target[seat]
        from better in own
        where better != worse
        select (
            other.Select(reply => new PaymentDemand(seat, better, worse, reply)).ToArray(),
            seat == Seat.Row ? Without(own, worse) : node.Rows,
            seat == Seat.Column ? Without(own, worse) : node.Columns);

    private bool Solved(MatrixGame after, PaymentNode node)
    {
        var (rows, columns) = (node.Rows, node.Columns);
        while (Victim(after, Seat.Row, rows, columns) is { } row)
            (rows, columns) = Next(after, Without(rows, row), columns);
        while (Victim(after, Seat.Column, columns, rows) is { } column)
            (rows, columns) = Next(after, rows, Without(columns, column));
        return rows.Count == 1 && columns.Count == 1;
    }

    private (IReadOnlyList<int> Rows, IReadOnlyList<int> Columns) Next(MatrixGame after, IReadOnlyList<int> rows, IReadOnlyList<int> columns)
    {
        while (Victim(after, Seat.Row, rows, columns) is { } row)
            rows = Without(rows, row);
        return (rows, columns);
    }

    private int? Victim(MatrixGame after, Seat seat, IReadOnlyList<int> own, IReadOnlyList<int> other) => own.Cast<int?>().FirstOrDefault(worse =>
        worse != target[seat] && own.Any(better => better != worse && other.All(reply => after.Payoff(seat, better, reply) - after.Payoff(seat, worse!.Value, reply) >= margin)));

    private static int[] Without(IReadOnlyList<int> strategies, int strategy) => [.. strategies.Where(other => other != strategy)];
}
