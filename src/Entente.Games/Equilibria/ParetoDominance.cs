namespace Entente.Games;

/// <summary>
/// Which profiles are better for all: one dominates another when nobody loses by the change and somebody gains.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Efficient">The profiles that no other dominates, row by row; at least one.</param>
public sealed record ParetoDominance(MatrixGame Game, string Method, IReadOnlyList<Profile> Efficient)
{
    /// <summary>Every dominating and dominated profile; computed as it is read, as there may be very many.</summary>
    public IEnumerable<(Profile Better, Profile Worse)> Pairs =>
        from better in Game.Profiles
        from worse in Game.Profiles
        where Dominates(Game[better], Game[worse])
        select (better, worse);

    /// <summary>Finds the efficient profiles among the pure ones (lotteries over them are not considered).</summary>
    public static ParetoDominance Of(MatrixGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var best = Frontier(game);
        return new(game, "sweep along the row player's payoff", [.. game.Profiles.Where(profile => best[game[profile].Row] == game[profile].Column)]);
    }

    /// <summary>The profiles that dominate a given one, row by row; empty when it is efficient.</summary>
    public IReadOnlyList<Profile> Over(Profile profile) => [.. Game.Profiles.Where(other => Dominates(Game[other], Game[profile]))];

    // For each payoff of the row player, what an efficient profile must give the column player; null where none is efficient.
    private static Dictionary<Rational, Rational?> Frontier(MatrixGame game)
    {
        var frontier = new Dictionary<Rational, Rational?>();
        Rational? highest = null;
        foreach (var level in game.Profiles.Select(profile => game[profile]).GroupBy(pair => pair.Row).OrderByDescending(level => level.Key))
        {
            var best = level.Max(pair => pair.Column);
            frontier[level.Key] = highest is null || best > highest ? best : null;
            highest = frontier[level.Key] ?? highest;
        }

        return frontier;
    }

    private static bool Dominates(PayoffPair better, PayoffPair worse) =>
        better.Row >= worse.Row && better.Column >= worse.Column && better != worse;
}
