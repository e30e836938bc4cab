namespace Entente.Games;

/// <summary>
/// A correlated equilibrium: a distribution over profiles from which each player is told its own part only, and nobody gains by
/// doing something else than told (Aumann 1974). Among all of them, one that is best or worst by a linear objective, found by an exact linear programme.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Complete">Whether it is proven the best or worst; otherwise the search was cancelled and it is merely an equilibrium.</param>
/// <param name="Value">The expected objective.</param>
/// <param name="Support">The profiles of positive probability, row by row.</param>
/// <param name="Payoffs">What it is worth to each, in expectation.</param>
/// <param name="MaxRegret">The most that a player told any of its strategies could gain in expectation by another, computed apart from the search: exactly zero.</param>
public sealed record CorrelatedEquilibrium(
    MatrixGame Game, string Method, bool Complete, Rational Value, IReadOnlyList<LikelyProfile> Support, PayoffPair Payoffs, Rational MaxRegret)
{
    /// <summary>The correlated equilibrium with the largest expectation of an objective.</summary>
    /// <param name="game">The game.</param>
    /// <param name="objective">What each profile is worth to whoever chooses.</param>
    /// <param name="token">Cancels; an equilibrium already known is returned.</param>
    /// <exception cref="ArgumentException">The payoffs are ranks, which cannot be averaged.</exception>
    /// <exception cref="GameTooLargeException">The game is too large for a linear programme.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled before any equilibrium was known.</exception>
    public static CorrelatedEquilibrium Maximise(MatrixGame game, Func<Profile, Rational> objective, CancellationToken token = default) =>
        Solve(game, objective, program => program.Maximise(token), "largest", token);

    /// <summary>The correlated equilibrium with the least expectation of an objective; otherwise as <see cref="Maximise"/>.</summary>
    public static CorrelatedEquilibrium Minimise(MatrixGame game, Func<Profile, Rational> objective, CancellationToken token = default) =>
        Solve(game, objective, program => program.Minimise(token), "least", token);

    private static CorrelatedEquilibrium Solve(
        MatrixGame game, Func<Profile, Rational> objective, Func<LinearProgram, LinearSolution> solve, string extreme, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(objective);
        Cardinal.Require(game);
        var profiles = game.Profiles.ToArray();
        var solution = solve(new([.. profiles.Select(objective)], [.. CorrelatedConstraints.Of(game, profiles)]));
        if (solution.Point.Count == 0)
            throw new OperationCanceledException(token);
        var support = profiles.Zip(solution.Point, (profile, probability) => new LikelyProfile(profile, probability)).Where(likely => likely.Probability != 0).ToArray();
        return new(
            game,
            $"{extreme} objective by exact linear programme",
            solution.Status == LinearStatus.Optimal,
            solution.Value,
            support,
            new(Expected(support, profile => game[profile].Row), Expected(support, profile => game[profile].Column)),
            CorrelatedConstraints.MaxRegret(game, support));
    }

    private static Rational Expected(IEnumerable<LikelyProfile> support, Func<Profile, Rational> value) =>
        support.Aggregate(Rational.Zero, (sum, likely) => sum + (likely.Probability * value(likely.Profile)));
}

/// <summary>A profile and its probability.</summary>
public readonly record struct LikelyProfile(Profile Profile, Rational Probability);
