namespace Entente.Games;

/// <summary>
/// The three orders in which two players can move – both at once, or either first and seen – and what each order is worth to each. Where several outcomes are
/// possible, ranges are given, and values only as far as they hold for all of them.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How it was found.</param>
/// <param name="End">Whether all equilibria of simultaneous play were found; otherwise its ranges may be too narrow.</param>
/// <param name="Row">The row player's payoffs.</param>
/// <param name="Column">The column player's payoffs.</param>
public sealed record MoveOrders(MatrixGame Game, string Method, SearchEnd End, PayoffsByOrder Row, PayoffsByOrder Column)
{
    /// <summary>Whether all equilibria of simultaneous play were found.</summary>
    public bool Complete => End == SearchEnd.Exhausted;

    /// <summary>One player's payoffs.</summary>
    public PayoffsByOrder this[Seat seat] => seat == Seat.Row ? Row : Column;

    /// <summary>
    /// Compares the orders. In a cardinal game simultaneous play has all equilibria, mixed ones included; in an ordinal game only pure ones, of which there may be none.
    /// </summary>
    /// <exception cref="GameTooLargeException">The game is cardinal and the players have more than 64 strategies together.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled in a linear programme.</exception>
    public static MoveOrders Of(MatrixGame game, SearchOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        var cardinal = game.Scale == PayoffScale.Cardinal;
        var extreme = cardinal ? ExtremeEquilibria.Of(game, options, token) : null;
        PayoffPair[] simultaneous = [.. extreme?.Equilibria.Select(equilibrium => equilibrium.Payoffs) ?? PureEquilibria.Of(game).Equilibria.Select(equilibrium => equilibrium.Payoffs)];
        PayoffsByOrder In(Seat seat) => PayoffsByOrder.Of(game, seat, simultaneous, cardinal ? MixedCommitment.Of(game, seat, token) : null);
        return new(
            game,
            $"backward induction in pure strategies; {(cardinal ? "all extreme equilibria" : "pure equilibria")} of simultaneous play",
            extreme?.End ?? SearchEnd.Exhausted,
            In(Seat.Row),
            In(Seat.Column));
    }
}

/// <summary>What a player gets in each order of moves.</summary>
/// <param name="Seat">The player.</param>
/// <param name="Scale">What may be read out of the payoffs.</param>
/// <param name="Leads">It moves first and is seen, in pure strategies: over all subgame perfect outcomes, from the weak solution to the strong one.</param>
/// <param name="LeadsMixed">The same where it can commit to a mixture that is seen; null in an ordinal game.</param>
/// <param name="Unseen">It moves unseen, which is simultaneous play: over all equilibria known; null where there is none.</param>
/// <param name="Follows">It sees the other's move and answers: over all subgame perfect outcomes in pure strategies.</param>
public sealed record PayoffsByOrder(Seat Seat, PayoffScale Scale, PayoffRange Leads, PayoffRange? LeadsMixed, PayoffRange? Unseen, PayoffRange Follows)
{
    /// <summary>The value of moving first rather than second.</summary>
    public Advantage Leading => Advantage.Of(Scale, Leads, Follows);

    /// <summary>The value of being seen once it is committed; null where simultaneous play has no equilibrium to compare with.</summary>
    public Advantage? BeingSeen => Unseen is { } unseen ? Advantage.Of(Scale, Leads, unseen) : null;

    /// <summary>The value of keeping silent about one's move rather than having it seen: the opposite of <see cref="BeingSeen"/>.</summary>
    public Advantage? KeepingSilent => Unseen is { } unseen ? Advantage.Of(Scale, unseen, Leads) : null;

    /// <summary>The value of seeing the other's move before one's own.</summary>
    public Advantage? Seeing => Unseen is { } unseen ? Advantage.Of(Scale, Follows, unseen) : null;

    internal static PayoffsByOrder Of(MatrixGame game, Seat seat, PayoffPair[] simultaneous, MixedCommitment? mixed)
    {
        var (leads, follows) = (Outcomes(game, seat), Outcomes(game, seat.Other()));
        return new(
            seat,
            game.Scale,
            PayoffRange.Of(leads.Select(profile => game[profile][seat])),
            mixed is null ? null : new(mixed.Lowest, mixed.Highest),
            simultaneous.Length == 0 ? null : PayoffRange.Of(simultaneous.Select(payoffs => payoffs[seat])),
            PayoffRange.Of(follows.Select(profile => game[profile][seat])));
    }

    // Subgame perfect: the reply is best, and no other move would do better for the leader even if answered in the way worst for it.
    private static IEnumerable<Profile> Outcomes(MatrixGame game, Seat leader)
    {
        FixedCommitment[] options = [.. game.Strategies(leader).Select(strategy => FixedCommitment.Of(game, leader, strategy))];
        return
            from option in options
            from outcome in option.Outcomes
            where options.All(other => other.Strategy == option.Strategy || other.Pessimistic <= outcome.Payoffs[leader])
            select outcome.Profile;
    }
}
