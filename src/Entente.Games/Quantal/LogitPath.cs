namespace Entente.Games;

/// <summary>
/// The principal branch of logit quantal response equilibria (McKelvey and Palfrey 1995) of a game of any number of players: from uniform mixtures at precision 0 along
/// the path that leads to a Nash equilibrium as the precision grows, which almost every game has (its limiting logit equilibrium). Traced by steps along the tangent and
/// Newton corrections in logarithms of probabilities (Turocy 2005; Allgower and Georg 1990), so that the path may bend back. In doubles, with the same bits everywhere.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How it was traced.</param>
/// <param name="End">Exhausted where the tolerance of regret or the greatest precision was reached.</param>
/// <param name="Points">The points of the path, from precision 0; where it bends back the precision falls for a while.</param>
/// <param name="Limit">The Nash equilibrium at the end, in fractions, if one with moderate fractions is so near and passes the exact test; otherwise null, and the last point is an approximation.</param>
public sealed record LogitPath(NormalGame Game, string Method, SearchEnd End, IReadOnlyList<LogitPoint> Points, IReadOnlyList<MixedStrategy>? Limit)
{
    /// <summary>The largest number of strategies of all players together.</summary>
    public const int MaximumStrategies = 400;

    /// <summary>Whether the end of the path was reached.</summary>
    public bool Complete => End == SearchEnd.Exhausted;

    /// <summary>Traces it.</summary>
    /// <exception cref="GameTooLargeException">There are more than <see cref="MaximumStrategies"/> strategies, or a payoff is too large for a double.</exception>
    public static LogitPath Of(NormalGame game, LogitOptions? options = null, CancellationToken token = default)
    {
        var trace = Trace(game, options ?? new(), [], token, out var end);
        return new(game, "principal branch by predictor and corrector in logarithms of probabilities", end, trace.Points, NearbyFractions.Of(game, trace.Points[^1].Profile));
    }

    /// <summary>The points of the principal branch at given precisions, in the order in which the path meets them; several at one precision where it bends back.</summary>
    /// <param name="game">The game.</param>
    /// <param name="precisions">Each not negative.</param>
    /// <param name="options">How far to go at most; the path is followed to the greatest of the precisions.</param>
    /// <param name="token">Cancels; the points met are returned.</param>
    /// <exception cref="ArgumentOutOfRangeException">A precision is negative or not finite.</exception>
    /// <exception cref="GameTooLargeException">There are more than <see cref="MaximumStrategies"/> strategies, or a payoff is too large for a double.</exception>
    public static LogitPath At(NormalGame game, IReadOnlyList<double> precisions, LogitOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(precisions);
        foreach (var precision in precisions)
        {
            if (!(precision >= 0) || !double.IsFinite(precision))
                throw new ArgumentOutOfRangeException(nameof(precisions), precision, "A precision is a finite number from 0 on.");
        }

        var farthest = precisions.Count == 0 ? 0 : precisions.Max();
        var trace = Trace(game, (options ?? new()) with { MaximumPrecision = farthest, RegretTolerance = 0 }, precisions, token, out var end);
        return new(game, "principal branch by predictor and corrector, corrected at the given precisions", end, trace.Met, null);
    }

    private static LogitTrace Trace(NormalGame game, LogitOptions options, IReadOnlyList<double> precisions, CancellationToken token, out SearchEnd end)
    {
        ArgumentNullException.ThrowIfNull(game);
        GameTooLargeException.ThrowIfMore(game.Players.Sum(player => (long)player.Strategies.Count), MaximumStrategies, "strategies", "the logit path");
        var trace = new LogitTrace(new LogitSystem(game), options, precisions);
        end = trace.Run(token);
        return trace;
    }
}
