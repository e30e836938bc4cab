namespace Entente.Games;

/// <summary>
/// Subgame-perfect equilibria of a game with simultaneous or hidden moves (Selten 1975): subgames are solved from the inside out. Where one or
/// two players move in a subgame (those inside it apart), all its extreme equilibria are followed, mixed ones too; where more do, the pure
/// ones only. Two players with more strategies than can be searched get one equilibrium, and the search is said to have met a limit. Mixtures of extreme equilibria may be equilibria as well and are not listed. For perfect information see
/// <see cref="BackwardInduction"/>.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How they were found.</param>
/// <param name="End">Whether all choices were followed.</param>
/// <param name="PureOnly">Whether more than two players move in some subgame, in which mixed equilibria were not looked for; the list may then even be empty.</param>
/// <param name="Equilibria">Those found.</param>
public sealed record SubgamePerfection(ExtensiveGame Game, string Method, SearchEnd End, bool PureOnly, IReadOnlyList<SubgameEquilibrium> Equilibria)
{
    /// <summary>Whether every extreme choice was followed.</summary>
    public bool Complete => End == SearchEnd.Exhausted && !PureOnly;

    /// <summary>Finds them, or as many as wanted.</summary>
    /// <param name="game">The game.</param>
    /// <param name="maximum">The most that are listed: choices multiply.</param>
    /// <param name="options">How far the search in one subgame may go.</param>
    /// <param name="token">Cancels: what was found is returned.</param>
    /// <exception cref="ArgumentException">A player forgets.</exception>
    /// <exception cref="GameTooLargeException">The normal form of a subgame is too large.</exception>
    public static SubgamePerfection Of(ExtensiveGame game, int maximum = 1_000, SearchOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximum);
        PerfectRecall.Require(game, "The search for subgame-perfect equilibria");
        var search = new SubgameSearch(game, options ?? SearchOptions.Default, token);
        var found = search.Profiles().Take(maximum + 1).ToList();
        var end = token.IsCancellationRequested ? SearchEnd.Cancelled : found.Count > maximum ? SearchEnd.LimitReached : search.End;
        return new(game, "equilibria of subgames from the inside out", end, search.PureOnly, [.. found.Take(maximum).Select(Describe)]);
    }

    private static SubgameEquilibrium Describe(BehaviourProfile profile)
    {
        var regrets = Subgames.Of(profile.Game).Roots.Select(root => BehaviourReply.MaxRegret(Below(profile, root)));
        return new(profile, Realisation.Of(profile).Payoffs, regrets.Aggregate(Rational.Zero, Rational.Max));
    }

    /// <summary>The profile in a subgame.</summary>
    private static BehaviourProfile Below(BehaviourProfile profile, int root)
    {
        var game = profile.Game;
        var nodes = Enumerable.Range(root, game.Nodes[root].End - root).Select(number => game.Nodes[number]);
        var below = new ExtensiveGame(game.Title, null, game.Players, game.Sets, game.Outcomes, [.. nodes.Select(node => new TreeNode(node.Name, node.Set, node.Outcome))]);
        return new(below, [.. game.Sets.Select((_, set) => profile[set])]);
    }
}

/// <summary>An equilibrium that is one in every subgame.</summary>
/// <param name="Profile">Who does what where, perhaps at random.</param>
/// <param name="Payoffs">What each player gets in expectation.</param>
/// <param name="MaxRegret">The most that anybody could gain by deviating in any subgame, computed apart from the search: exactly zero.</param>
public sealed record SubgameEquilibrium(BehaviourProfile Profile, IReadOnlyList<Rational> Payoffs, Rational MaxRegret);
