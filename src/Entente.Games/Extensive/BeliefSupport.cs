namespace Entente.Games;

/// <summary>
/// Whether behaviour is sensible everywhere, on and off the path: beliefs follow Bayes' rule where an information set is reached, and where it
/// is not, some belief makes what is planned there worth while (weak perfect Bayesian equilibrium: Mas-Colell, Whinston and Green 1995,
/// §9.C). Deviations are looked at one information set at a time, the rest of the plan kept; in games in which a player who deviates moves
/// again, beliefs off the path are not made consistent with each other, as a sequential equilibrium (Kreps and Wilson 1982) would need.
/// </summary>
/// <param name="Profile">The profile.</param>
/// <param name="Beliefs">By information set of a player, how likely each of its nodes is held to be; null for chance, and where no belief supports the plan.</param>
/// <param name="Unsupported">The information sets at which some other action pays, whatever is believed there.</param>
public sealed record BeliefSupport(BehaviourProfile Profile, IReadOnlyList<MixedStrategy?> Beliefs, IReadOnlyList<int> Unsupported)
{
    /// <summary>Whether the plan is worth while at every information set.</summary>
    public bool Holds => Unsupported.Count == 0;

    /// <summary>Looks for beliefs at every information set.</summary>
    /// <exception cref="ArgumentException">A player forgets.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled: there is no part of an answer.</exception>
    public static BeliefSupport Of(BehaviourProfile profile, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(profile);
        PerfectRecall.Require(profile.Game, "Support by beliefs");
        var (game, realisation, values) = (profile.Game, Realisation.Of(profile), Continuation(profile));
        var beliefs = new MixedStrategy?[game.Sets.Count];
        var unsupported = new List<int>();
        for (var set = 0; set < beliefs.Length; set++)
        {
            if (game.Sets[set].Player is not { } player || game.Members(set).Count == 0)
                continue;
            var gains = Gains(profile, set, player, values);
            beliefs[set] = realisation.Belief(set) is { } reached ? (Pays(gains, reached) ? null : reached) : Find(gains, token);
            if (beliefs[set] is null)
                unsupported.Add(set);
        }

        return new(profile, beliefs, unsupported);
    }

    /// <summary>What each player gets from each node on.</summary>
    private static Rational[][] Continuation(BehaviourProfile profile)
    {
        var game = profile.Game;
        var values = new Rational[game.Nodes.Count][];
        for (var number = game.Nodes.Count - 1; number >= 0; number--)
        {
            var node = game.Nodes[number];
            values[number] = node.Set is { } set
                ? [.. game.Players.Select((_, player) => node.Children.Select((child, action) => profile.Probability(set, action) * values[child][player]).Aggregate((x, y) => x + y))]
                : [.. game.Paid(number)];
        }

        return values;
    }

    /// <summary>By action and node of a set, what the action gains over the plan.</summary>
    private static Rational[][] Gains(BehaviourProfile profile, int set, int player, Rational[][] values)
    {
        var game = profile.Game;
        return [.. game.Sets[set].Actions.Select((_, action) => game.Members(set).Select(node => values[game.Nodes[node].Children[action]][player] - values[node][player]).ToArray())];
    }

    private static bool Pays(Rational[][] gains, MixedStrategy belief) =>
        gains.Any(action => action.Select((gain, node) => gain * belief[node]).Aggregate((x, y) => x + y).Sign > 0);

    /// <summary>A belief under which no action gains; null where there is none.</summary>
    private static MixedStrategy? Find(Rational[][] gains, CancellationToken token)
    {
        var nodes = gains[0].Length;
        Rational[] ones = [.. Enumerable.Repeat((Rational)1, nodes)];
        var solution = new LinearProgram(ones, [new(ones, LinearRelation.Equal, 1), .. gains.Select(row => new LinearConstraint(row, LinearRelation.AtMost, 0))]).Maximise(token);
        if (solution.Status == LinearStatus.Cancelled)
            throw new OperationCanceledException(token);
        return solution.Status == LinearStatus.Optimal ? new(solution.Point) : null;
    }
}
