namespace Entente.Games;

/// <summary>
/// All equilibria in pure behaviour that beliefs support everywhere (<see cref="BeliefSupport"/>): in a signalling game the pooling and the
/// separating ones (Cho and Kreps 1987). There may be none; equilibria in which somebody randomises are not looked for.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How they were found.</param>
/// <param name="End">Whether all plans were looked at.</param>
/// <param name="Equilibria">Those found, each with beliefs and without regret, in lexicographic order of actions.</param>
public sealed record BayesianEquilibria(ExtensiveGame Game, string Method, SearchEnd End, IReadOnlyList<BeliefSupport> Equilibria)
{
    private const string Search = "every plan of pure actions, beliefs by exact linear programmes";

    /// <summary>Whether these are all.</summary>
    public bool Complete => End == SearchEnd.Exhausted;

    /// <summary>Looks at every plan of pure actions.</summary>
    /// <exception cref="ArgumentException">A player forgets.</exception>
    /// <exception cref="GameTooLargeException">There are more than <see cref="StrategicForm.MaximumStrategies"/> plans.</exception>
    public static BayesianEquilibria Of(ExtensiveGame game, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        PerfectRecall.Require(game, "Support by beliefs");
        var counts = game.Sets.Select(set => set.IsChance ? 1 : set.Actions.Count).ToArray();
        GameTooLargeException.ThrowIfMore(counts.Aggregate(1L, NormalGame.Product), StrategicForm.MaximumStrategies, "plans of pure actions", "the search for equilibria supported by beliefs");
        var found = new List<BeliefSupport>();
        var plan = new int[counts.Length];
        do
        {
            if (token.IsCancellationRequested)
                return new(game, Search, SearchEnd.Cancelled, found);
            var profile = BehaviourProfile.Pure(game, plan);
            if (BehaviourReply.MaxRegret(profile).Sign == 0 && BeliefSupport.Of(profile, CancellationToken.None) is { Holds: true } support)
                found.Add(support);
        }
        while (Next(plan, counts));
        return new(game, Search, SearchEnd.Exhausted, found);
    }

    private static bool Next(int[] plan, int[] counts)
    {
        for (var set = plan.Length - 1; set >= 0; set--)
        {
            if (++plan[set] < counts[set])
                return true;
            plan[set] = 0;
        }

        return false;
    }
}
