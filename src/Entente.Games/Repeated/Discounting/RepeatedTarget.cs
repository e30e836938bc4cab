namespace Entente.Games;

/// <summary>
/// Whether a profile can be kept up when a game is played again and again, payoffs of later rounds being discounted: the discount factors at which every player keeps
/// to it for fear of an equilibrium of the stage game, for ever (grim trigger; Friedman 1971) or for a number of rounds. Whoever deviates is punished by
/// the equilibrium that is worst for it, which nobody gains by breaking off, so that the threat is credible: this is a subgame-perfect equilibrium.
/// </summary>
/// <param name="Game">The stage game.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Target">The strategy of each player, from 0.</param>
/// <param name="End">Whether all equilibria of the stage game that matter were found.</param>
/// <param name="Players">Each player's temptation, fear and thresholds.</param>
/// <param name="Grim">The discount factors at which all keep to it under threats for ever; null where there are none.</param>
/// <param name="AtMinmax">The factors outside of which no equilibrium of repeated play at all keeps to it in every round; null where there is none.</param>
/// <param name="Finite">As <paramref name="Grim"/>, for punishments of 1, 2, … rounds.</param>
public sealed record RepeatedTarget(
    NormalGame Game,
    string Method,
    IReadOnlyList<int> Target,
    SearchEnd End,
    IReadOnlyList<StagePlayer> Players,
    DiscountRange? Grim,
    DiscountRange? AtMinmax,
    IReadOnlyList<DiscountRange?> Finite)
{
    /// <summary>Whether the thresholds rest on all equilibria of the stage game; otherwise harsher threats may exist. For more than two players only pure ones are searched.</summary>
    public bool Complete => End == SearchEnd.Exhausted;

    /// <summary>Whether some discount factor below 1 keeps everybody to it under grim trigger.</summary>
    public bool Sustainable => Grim is not null;

    /// <summary>Whether it gives every player more than the others can hold it to, so that patient players can keep it up somehow (Fudenberg and Maskin 1986).</summary>
    public bool IsIndividuallyRational => Players.All(player => player.Target > player.MixedMinmax);

    /// <summary>Works it out.</summary>
    /// <param name="game">The stage game; payoffs are added up and discounted, so they must be more than ranks to mean what is said.</param>
    /// <param name="target">A strategy for each player, from 0.</param>
    /// <param name="options">How far to go.</param>
    /// <param name="token">Cancels the work.</param>
    /// <exception cref="ArgumentException">There is no such profile.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are too many rounds of punishment.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled: there is no part of an answer.</exception>
    public static RepeatedTarget Of(NormalGame game, IReadOnlyList<int> target, RepeatedOptions? options = null, CancellationToken token = default)
    {
        var profile = StageProfile.Number(game, target);
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaximumRounds, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MaximumRounds, RepeatedOptions.MostRounds, nameof(options));
        var (all, equilibria) = StageEquilibrium.Of(game, options.Search, token);
        token.ThrowIfCancellationRequested();
        StagePlayer[] players = [.. Enumerable.Range(0, game.Players.Count).Select(player => StagePlayer.Of(game, player, profile, equilibria, options, token))];
        return new(
            game,
            "threats by equilibria of the stage game, thresholds in fractions",
            [.. target],
            all ? SearchEnd.Exhausted : SearchEnd.LimitReached,
            players,
            DiscountRange.Common(players.Select(player => player.Grim)),
            DiscountRange.Common(players.Select(player => player.AtMinmax)),
            [.. Enumerable.Range(0, options.MaximumRounds).Select(rounds => DiscountRange.Common(players.Select(player => player.Finite[rounds])))]);
    }

    /// <summary>The same for a game of two players in a table.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile, or there are too many rounds of punishment.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled: there is no part of an answer.</exception>
    public static RepeatedTarget Of(MatrixGame game, Profile target, RepeatedOptions? options = null, CancellationToken token = default)
    {
        Targets.Check(game, target);
        return Of(StageProfile.Flat(game), [target.Row, target.Column], options, token);
    }
}
