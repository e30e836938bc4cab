namespace Entente.Games;

/// <summary>
/// A target kept up by one punishment for all: whoever deviates, at the target or while punishment lasts, all play a given profile for a number of rounds, counted anew,
/// and then take the target up again (a simple strategy profile; Abreu 1988). The punishment need be no equilibrium, so taking part in it must pay too.
/// </summary>
/// <param name="Game">The stage game.</param>
/// <param name="Target">The strategy of each player at the target, from 0.</param>
/// <param name="Punishment">The strategy of each player while punishment lasts.</param>
/// <param name="Rounds">How long it lasts.</param>
/// <param name="Staying">For each player the discount factors at which it keeps to the target; null where there are none.</param>
/// <param name="Submitting">For each player those at which it takes part in the punishment, its own and others'.</param>
/// <param name="Range">The factors at which all do both: then this is a subgame-perfect equilibrium.</param>
public sealed record CommonPunishment(
    NormalGame Game,
    IReadOnlyList<int> Target,
    IReadOnlyList<int> Punishment,
    int Rounds,
    IReadOnlyList<DiscountRange?> Staying,
    IReadOnlyList<DiscountRange?> Submitting,
    DiscountRange? Range)
{
    /// <summary>Works it out.</summary>
    /// <param name="game">The stage game.</param>
    /// <param name="target">The strategy of each player at the target, from 0.</param>
    /// <param name="punishment">The strategy of each player while punishment lasts.</param>
    /// <param name="rounds">How long it lasts.</param>
    /// <param name="token">Cancels.</param>
    /// <exception cref="ArgumentException">There is no such profile.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled: there is no part of an answer.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no rounds, or more than <see cref="RepeatedOptions.MostRounds"/>.</exception>
    public static CommonPunishment Of(NormalGame game, IReadOnlyList<int> target, IReadOnlyList<int> punishment, int rounds, CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        var (path, phase) = (StageProfile.Number(game, target), StageProfile.Number(game, punishment));
        ArgumentOutOfRangeException.ThrowIfLessThan(rounds, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rounds, RepeatedOptions.MostRounds);
        var players = Enumerable.Range(0, game.Players.Count).ToArray();
        var staying = Array.ConvertAll(players, player =>
            DiscountBounds.Staying(game[path, player], StageDeviations.Best(game, player, path)?.Payoff, game[phase, player], rounds));
        var submitting = Array.ConvertAll(players, player =>
            DiscountBounds.Submitting(game[path, player], game[phase, player], StageDeviations.Best(game, player, phase)?.Payoff, rounds));
        return new(game, [.. target], [.. punishment], rounds, staying, submitting, DiscountRange.Common(staying.Concat(submitting)));
    }

    /// <summary>The same for a game of two players in a table.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile, or there are too few or too many rounds.</exception>
    public static CommonPunishment Of(MatrixGame game, Profile target, Profile punishment, int rounds)
    {
        Targets.Check(game, target);
        Targets.Check(game, punishment);
        return Of(StageProfile.Flat(game), [target.Row, target.Column], [punishment.Row, punishment.Column], rounds);
    }
}
