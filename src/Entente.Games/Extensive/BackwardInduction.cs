namespace Entente.Games;

/// <summary>
/// Subgame-perfect equilibria in pure strategies of a game in which whoever moves knows everything (Selten 1975; Osborne and Rubinstein 1994,
/// §6.2), by backward induction. There is at least one; each tie of a mover opens a choice, and all choices are followed.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How they were found.</param>
/// <param name="End">Whether all are listed.</param>
/// <param name="Equilibria">At least one; in the order of choices at ties, the last node's first action first.</param>
public sealed record BackwardInduction(ExtensiveGame Game, string Method, SearchEnd End, IReadOnlyList<SubgamePerfectEquilibrium> Equilibria)
{
    /// <summary>Whether these are all.</summary>
    public bool Complete => End == SearchEnd.Exhausted;

    /// <summary>Finds them all, or as many as wanted.</summary>
    /// <param name="game">The game.</param>
    /// <param name="maximum">The most that are listed: ties multiply.</param>
    /// <param name="token">Cancels; the first is found all the same.</param>
    /// <exception cref="ArgumentException">Some mover cannot tell its nodes apart.</exception>
    public static BackwardInduction Of(ExtensiveGame game, int maximum = 10_000, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximum);
        if (Unclear(game) is { } set)
            throw new ArgumentException($"'{game.Title}' is no game of perfect information: {game.Members(set).Count} nodes share information set {set + 1} ('{game.Sets[set].Name}').", nameof(game));
        var search = new InductionSearch(game);
        var found = new List<SubgamePerfectEquilibrium>();
        do
            found.Add(search.Current());
        while (found.Count < maximum && !token.IsCancellationRequested && search.Next());
        var end = !search.Next() ? SearchEnd.Exhausted : token.IsCancellationRequested ? SearchEnd.Cancelled : SearchEnd.LimitReached;
        return new(game, "backward induction, following every tie", end, found);
    }

    /// <summary>Whether whoever moves knows everything.</summary>
    public static bool Applies(ExtensiveGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return Unclear(game) is null;
    }

    private static int? Unclear(ExtensiveGame game) =>
        Enumerable.Range(0, game.Sets.Count).Cast<int?>().FirstOrDefault(set => !game.Sets[set!.Value].IsChance && game.Members(set.Value).Count > 1);
}

/// <summary>An equilibrium that is one in every subgame.</summary>
/// <param name="Profile">Who does what where.</param>
/// <param name="Payoffs">What each player gets in expectation.</param>
/// <param name="MaxRegret">The most that anybody could gain by deviating, computed apart from the search: exactly zero.</param>
/// <param name="Strict">Whether no mover is indifferent anywhere; then there is no other.</param>
public sealed record SubgamePerfectEquilibrium(BehaviourProfile Profile, IReadOnlyList<Rational> Payoffs, Rational MaxRegret, bool Strict);
