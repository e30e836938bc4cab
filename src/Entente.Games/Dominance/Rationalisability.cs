namespace Entente.Games;

/// <summary>
/// The rationalisable strategies of two players (Bernheim 1984; Pearce 1984): what is left when strategies that are a best reply to no
/// mixture of the opponent's remaining strategies are removed, again and again. A strategy is such exactly if a mixture strictly
/// dominates it (Pearce 1984), and a linear programme gives either that mixture or a belief that the strategy answers best.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How it was found.</param>
/// <param name="End">Whether nothing more could be removed; otherwise more strategies than the rationalisable ones may be left.</param>
/// <param name="Eliminations">In the order of elimination; within a round the row player's first.</param>
/// <param name="Rows">The row player's strategies that are left, with a belief for each; at least one.</param>
/// <param name="Columns">The column player's.</param>
public sealed record Rationalisability(
    MatrixGame Game, string Method, SearchEnd End, IReadOnlyList<MixedElimination> Eliminations, IReadOnlyList<JustifiedStrategy> Rows, IReadOnlyList<JustifiedStrategy> Columns)
{
    /// <summary>Whether nothing more can be removed.</summary>
    public bool Complete => End == SearchEnd.Exhausted;

    /// <summary>The one profile that is left, if only one is: then it is the only Nash equilibrium.</summary>
    public Profile? Solution => Complete && Rows.Count == 1 && Columns.Count == 1 ? new Profile(Rows[0].Strategy, Columns[0].Strategy) : null;

    /// <summary>Removes until nothing more is dominated.</summary>
    /// <exception cref="ArgumentException">The payoffs are ranks, which cannot be averaged.</exception>
    public static Rationalisability Of(MatrixGame game, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        Cardinal.Require(game);
        var eliminations = new List<MixedElimination>();
        var left = Seats.Both.Select(seat => game.Strategies(seat).Select(strategy => new JustifiedStrategy(strategy, null)).ToArray()).ToArray();
        for (var round = 1; ; round++)
        {
            JustifiedStrategy[][] before = [.. left];
            var count = eliminations.Count;
            try
            {
                foreach (var seat in Seats.Both)
                    left[(int)seat] = MixedDominance.Undominated(game, seat, before, round, eliminations, token);
            }
            catch (OperationCanceledException)
            {
                return new(game, Name, SearchEnd.Cancelled, [.. eliminations[..count]], before[0], before[1]);
            }

            if (eliminations.Count == count)
                return new(game, Name, SearchEnd.Exhausted, [.. eliminations], left[0], left[1]);
        }
    }

    private const string Name = "simultaneous rounds, strict dominance by mixtures, exact linear programmes";
}

/// <summary>A strategy that was removed.</summary>
/// <param name="Round">The round, from 1.</param>
/// <param name="Seat">Whose strategy.</param>
/// <param name="Strategy">The strategy that went.</param>
/// <param name="DominatedBy">A mixture of the player's strategies of that round that strictly dominated it against all that was left.</param>
/// <param name="Margin">By how much at least; positive.</param>
public sealed record MixedElimination(int Round, Seat Seat, int Strategy, MixedStrategy DominatedBy, Rational Margin);

/// <summary>A strategy that is left.</summary>
/// <param name="Strategy">The strategy.</param>
/// <param name="Belief">A mixture of the opponent's remaining strategies to which it is a best reply; null where the search was cancelled before one was found.</param>
public sealed record JustifiedStrategy(int Strategy, MixedStrategy? Belief);
