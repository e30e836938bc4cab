namespace Entente.Games;

/// <summary>
/// The game in which the leader moves first but the follower sees only a signal of the move. Where every signal can follow every strategy and best replies are unique, its equilibria in pure
/// strategies have the outcomes of simultaneous play, however small the noise, and moving first is worth nothing in them (Bagwell 1995); with little noise
/// there can be a mixed equilibrium as good as moving first and being seen, all but a little (van Damme and Hurkens 1997). Solved as a game in strategic form between the leader's strategies
/// and the follower's plans, a reply for each signal, with every extreme equilibrium.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Leader">Who moves first.</param>
/// <param name="Observation">What the follower sees.</param>
/// <param name="Plans">The follower's plans in the order of its strategies in <paramref name="Form"/>, each with a reply for each signal.</param>
/// <param name="Form">The strategic form, the leader in its seat; payoffs are expectations.</param>
/// <param name="Equilibria">Every extreme equilibrium of it.</param>
/// <param name="Pure">Its equilibria in pure strategies.</param>
public sealed record NoisyCommitment(
    MatrixGame Game,
    Seat Leader,
    NoisyObservation Observation,
    IReadOnlyList<IReadOnlyList<int>> Plans,
    MatrixGame Form,
    ExtremeEquilibria Equilibria,
    PureEquilibria Pure)
{
    /// <summary>The most strategies of both players together in the strategic form.</summary>
    public const int MaximumStrategies = 64;

    /// <summary>The leader's payoffs over all equilibria; complete where <see cref="Equilibria"/> is.</summary>
    public PayoffRange Payoffs => PayoffRange.Of(Equilibria.Equilibria.Select(equilibrium => equilibrium.Payoffs[Leader]));

    /// <summary>The leader's payoffs over the pure equilibria; null where there is none.</summary>
    public PayoffRange? PurePayoffs => Pure.Equilibria.Count == 0 ? null : PayoffRange.Of(Pure.Equilibria.Select(equilibrium => equilibrium.Payoffs[Leader]));

    /// <summary>Solves it.</summary>
    /// <param name="game">A cardinal game.</param>
    /// <param name="leader">Who moves first.</param>
    /// <param name="observation">What the follower sees of each of the leader's strategies.</param>
    /// <param name="options">Limits and progress.</param>
    /// <param name="token">Cancels the search; the equilibria found are returned.</param>
    /// <exception cref="ArgumentException">The payoffs are ranks, which cannot be averaged, or the observation is of another number of strategies.</exception>
    /// <exception cref="GameTooLargeException">The leader's strategies and the follower's plans, replies to the power of signals, are more than <see cref="MaximumStrategies"/>.</exception>
    public static NoisyCommitment Of(MatrixGame game, Seat leader, NoisyObservation observation, SearchOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(observation);
        Cardinal.Require(game);
        if (observation.Strategies != game.Count(leader))
            throw new ArgumentException($"The observation is of {observation.Strategies} strategies; the leader has {game.Count(leader)}.", nameof(observation));
        var plansInAll = Enumerable.Repeat(game.Count(leader.Other()), observation.Signals).Aggregate(1L, NormalGame.Product);
        GameTooLargeException.ThrowIfMore(plansInAll, MaximumStrategies - game.Count(leader), "plans of the follower", "the noisy leader's game");
        var plans = PlansOf(game.Count(leader.Other()), observation.Signals);
        var form = StrategicForm(game, leader, observation, plans);
        return new(game, leader, observation, plans, form, ExtremeEquilibria.Of(form, options, token), PureEquilibria.Of(form));
    }

    // The reply to the last signal runs fastest.
    private static int[][] PlansOf(int replies, int signals) => Enumerable.Range(0, signals).Aggregate((int[][])[[]], (plans, _) =>
        [.. from plan in plans from reply in Enumerable.Range(0, replies) select (int[])[.. plan, reply]]);

    private static MatrixGame StrategicForm(MatrixGame game, Seat leader, NoisyObservation observation, int[][] plans)
    {
        var follower = game.PlayerAt(leader.Other());
        var planner = new Player(follower.Name, [.. plans.Select(plan => string.Join(", ", plan.Select((reply, signal) => $"{signal + 1}: {follower.Strategies[reply]}")))]);
        var payoffs = leader == Seat.Row ? new PayoffPair[game.Count(leader), plans.Length] : new PayoffPair[plans.Length, game.Count(leader)];
        foreach (var strategy in game.Strategies(leader))
        {
            for (var plan = 0; plan < plans.Length; plan++)
            {
                var at = Profile.Of(leader, strategy, plan);
                payoffs[at.Row, at.Column] = Expected(game, leader, strategy, observation, plans[plan]);
            }
        }

        return new($"{game.Title}, observed with noise", leader == Seat.Row ? game.Row : planner, leader == Seat.Row ? planner : game.Column, PayoffScale.Cardinal, payoffs);
    }

    private static PayoffPair Expected(MatrixGame game, Seat leader, int strategy, NoisyObservation observation, int[] plan)
    {
        var (row, column) = (Rational.Zero, Rational.Zero);
        for (var signal = 0; signal < plan.Length; signal++)
        {
            var payoffs = game[Profile.Of(leader, strategy, plan[signal])];
            (row, column) = (row + (observation[strategy, signal] * payoffs.Row), column + (observation[strategy, signal] * payoffs.Column));
        }

        return new(row, column);
    }
}
