namespace Entente.Games;

/// <summary>
/// A game of pure conflict, in which both payoffs add up to the same number everywhere: its value and an equilibrium. All equilibria have
/// this value, and their strategies are interchangeable (von Neumann 1928; Osborne and Rubinstein 1994, §2.5).
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Value">What each player can secure, and gets in every equilibrium.</param>
/// <param name="Profile">Strategies that secure it; others may, see <see cref="ExtremeEquilibria"/>.</param>
/// <param name="MaxRegret">The most that either could gain by deviating, computed apart from the search: exactly zero.</param>
public sealed record ZeroSumSolution(MatrixGame Game, string Method, PayoffPair Value, MixedProfile Profile, Rational MaxRegret)
{
    /// <summary>Solves it.</summary>
    /// <exception cref="ArgumentException">The payoffs are ranks, or do not add up to the same number everywhere.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled: there is no part of an answer.</exception>
    public static ZeroSumSolution Of(MatrixGame game, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        var sum = CommonSum(game);
        var security = SecurityLevel.Of(game, Seat.Row, token);
        var profile = new MixedProfile(security.Strategy, security.Threat);
        return new(game, "exact linear programme and its dual", new(security.Value, sum - security.Value), profile, Regret.Max(game, profile));
    }

    /// <summary>Whether both payoffs add up to the same number everywhere.</summary>
    public static bool IsConstantSum(MatrixGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return Other(game) is null;
    }

    private static Rational CommonSum(MatrixGame game)
    {
        Cardinal.Require(game);
        if (Other(game) is { } other)
            throw new ArgumentException(
                $"'{game.Title}' is no game of constant sum: {Sum(game, default)} in row 1, column 1, but {Sum(game, other)} in row {other.Row + 1}, column {other.Column + 1}.", nameof(game));
        return Sum(game, default);
    }

    private static Profile? Other(MatrixGame game) =>
        game.Profiles.Cast<Profile?>().FirstOrDefault(profile => Sum(game, profile!.Value) != Sum(game, default));

    private static Rational Sum(MatrixGame game, Profile profile) => game[profile].Row + game[profile].Column;
}
