using System.Numerics;

namespace Entente.Games;

/// <summary>
/// The equilibria that the algorithm of Lemke and Howson 1964 reaches: from the artificial equilibrium, in which nobody plays
/// anything, a path of pivots for each strategy whose label is dropped, and on demand from each equilibrium met again a path for each label. Exact, ties
/// broken lexicographically, so that every path ends. At least one equilibrium is found; others may be unreachable by any sequence of paths
/// (Shapley 1974), so this is no enumeration: <see cref="ExtremeEquilibria"/> is.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How they were found.</param>
/// <param name="End">Whether every path was followed. Even then equilibria may be missing.</param>
/// <param name="Equilibria">The equilibria met, in the order of the search; each is extreme.</param>
/// <param name="Paths">The paths, those from the artificial equilibrium first.</param>
public sealed record LemkeHowson(
    MatrixGame Game, string Method, SearchEnd End, IReadOnlyList<ReachedEquilibrium> Equilibria, IReadOnlyList<LemkeHowsonPath> Paths)
{
    /// <summary>Whether every path was followed. Even then equilibria may be missing.</summary>
    public bool Complete => End == SearchEnd.Exhausted;

    /// <summary>The numbers of the equilibria that one path from the artificial equilibrium reaches; at least one where complete.</summary>
    public IEnumerable<int> Direct => Paths.Where(path => path.From is null).Select(path => path.To!.Value).Distinct().Order();

    /// <summary>Follows every path: from the artificial equilibrium, and again from every equilibrium met.</summary>
    /// <exception cref="ArgumentException">The payoffs are ranks, which cannot be averaged.</exception>
    /// <exception cref="GameTooLargeException">The players have more than 64 strategies together.</exception>
    public static LemkeHowson Everywhere(MatrixGame game, SearchOptions? options = null, CancellationToken token = default) => Follow(game, true, options, token);

    /// <summary>Follows the paths from the artificial equilibrium only, one for each label; otherwise as <see cref="Everywhere"/>.</summary>
    /// <exception cref="ArgumentException">The payoffs are ranks, which cannot be averaged.</exception>
    /// <exception cref="GameTooLargeException">The players have more than 64 strategies together.</exception>
    public static LemkeHowson FromEveryLabel(MatrixGame game, SearchOptions? options = null, CancellationToken token = default) => Follow(game, false, options, token);

    /// <summary>The extreme equilibria that none of these paths reaches.</summary>
    /// <param name="all">The enumeration of the same game.</param>
    public IReadOnlyList<ExtremeEquilibrium> Unreached(ExtremeEquilibria all)
    {
        ArgumentNullException.ThrowIfNull(all);
        var reached = Equilibria.Select(equilibrium => equilibrium.Profile).ToHashSet();
        return [.. all.Equilibria.Where(equilibrium => !reached.Contains(equilibrium.Profile))];
    }

    private static LemkeHowson Follow(MatrixGame game, bool again, SearchOptions? options, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(game);
        Cardinal.Require(game);
        GameTooLargeException.ThrowIfMore(
            game.Count(Seat.Row) + game.Count(Seat.Column), PairSearch<long, WordArithmetic>.MaximumLabels, "strategies of both players", "the search along paths");
        options ??= SearchOptions.Default;
        return PathSearch<long, WordArithmetic>.Run(game, again, options, token)
            ?? PathSearch<Int128, DoubleWordArithmetic>.Run(game, again, options, token)
            ?? PathSearch<BigInteger, BigArithmetic>.Run(game, again, options, token)!;
    }
}

/// <summary>A Nash equilibrium at the end of a path.</summary>
/// <param name="Profile">Who plays what.</param>
/// <param name="Payoffs">What it is worth to each, in expectation.</param>
/// <param name="MaxRegret">The most that either could gain by deviating, computed apart from the search: exactly zero.</param>
public sealed record ReachedEquilibrium(MixedProfile Profile, PayoffPair Payoffs, Rational MaxRegret);

/// <summary>One path.</summary>
/// <param name="From">The number of the equilibrium it began at; null for the artificial one.</param>
/// <param name="Seat">Whose strategy's label was dropped.</param>
/// <param name="Strategy">That strategy.</param>
/// <param name="Pivots">Its length.</param>
/// <param name="To">The number of the equilibrium it ended at; null for the artificial one.</param>
public sealed record LemkeHowsonPath(int? From, Seat Seat, int Strategy, int Pivots, int? To);
