namespace Entente.Games;

/// <summary>
/// The fewest changes of preference that make a profile what it is wanted to be: in each step two profiles of neighbouring ranks change places in one player's
/// order, the step by which ordinal games neighbour each other (Robinson and Goforth 2005). All nearest games are found, by breadth-first search; that none is nearer is proven by
/// having looked at every nearer game that either player's order alone does not rule out. Only the order of payoffs matters. Where
/// ranks are tied, tied profiles are not told apart by a step: one of them changes places with one of the next rank.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How they were found.</param>
/// <param name="Target">The profile.</param>
/// <param name="Aim">What it is to become; null for no equilibrium.</param>
/// <param name="End">Whether the search was exhausted.</param>
/// <param name="Swaps">The fewest swaps; null where no number of swaps does, or none was found before the search ended.</param>
/// <param name="NoneBelow">No game fewer than so many swaps away answers, whether or not the search was exhausted; where nothing answers at all, the last distance looked at.</param>
/// <param name="Examined">Preference orders and games looked at.</param>
/// <param name="Answers">All nearest games, each once; where the search was not exhausted, perhaps not all.</param>
public sealed record LeastSwaps(
    MatrixGame Game,
    string Method,
    Profile Target,
    LeverageAim? Aim,
    SearchEnd End,
    int? Swaps,
    int NoneBelow,
    long Examined,
    IReadOnlyList<SwapAnswer> Answers)
{
    /// <summary>Whether these are all nearest games, or proven that there are none.</summary>
    public bool Complete => End == SearchEnd.Exhausted;

    /// <summary>Finds the nearest games in which a profile is what it is wanted to be.</summary>
    /// <param name="game">Any game; payoffs are read as ranks.</param>
    /// <param name="target">The profile.</param>
    /// <param name="aim">What it is to become.</param>
    /// <param name="options">Limits and progress.</param>
    /// <param name="token">Cancels the search; what was found is returned.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile or aim.</exception>
    /// <exception cref="GameTooLargeException">There are more than 256 profiles.</exception>
    public static LeastSwaps For(MatrixGame game, Profile target, LeverageAim aim, SwapOptions? options = null, CancellationToken token = default)
    {
        Targets.Check(game, target, aim);
        return Search(game, target, aim, options, token);
    }

    /// <summary>Finds the nearest games in which a profile is no equilibrium; at no swaps where it is none now. Otherwise as <see cref="For"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile.</exception>
    /// <exception cref="GameTooLargeException">There are more than 256 profiles.</exception>
    public static LeastSwaps Breaking(MatrixGame game, Profile target, SwapOptions? options = null, CancellationToken token = default)
    {
        Targets.Check(game, target);
        return Search(game, target, null, options, token);
    }

    private static LeastSwaps Search(MatrixGame game, Profile target, LeverageAim? aim, SwapOptions? options, CancellationToken token)
    {
        GameTooLargeException.ThrowIfMore((long)game.Count(Seat.Row) * game.Count(Seat.Column), PreferenceOrder.MaximumProfiles, "profiles", "the search for swaps");
        var search = new SwapSearch(game, new(game, target, aim), options ?? SwapOptions.Default, token);
        var answers = search.Run();
        return new(
            game,
            "breadth-first search over both players' orders",
            target,
            aim,
            search.End,
            answers.Count > 0 ? search.Depth : null,
            search.Depth,
            search.Examined,
            answers);
    }
}
