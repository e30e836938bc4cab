namespace Entente.Games;

/// <summary>
/// A graph model of a conflict (Fang, Hipel and Kilgour 1993): decision makers, states, what each decision maker can move from where to where in
/// one step, and what each prefers. Immutable.
/// </summary>
public sealed class ConflictModel
{
    /// <summary>The largest number of states.</summary>
    public const int MaximumStates = 1 << 16;

    /// <summary>The largest number of decision makers.</summary>
    public const int MaximumDecisionMakers = 16;

    /// <summary>Takes a general digraph with preferences.</summary>
    /// <param name="decisionMakers">Their names, at least one.</param>
    /// <param name="states">The states' names, at least one.</param>
    /// <param name="moves">For each decision maker, over all states.</param>
    /// <param name="preferences">For each decision maker, over all states.</param>
    /// <exception cref="ArgumentException">The lists do not fit each other.</exception>
    /// <exception cref="GameTooLargeException">There are more states than <see cref="MaximumStates"/> or more decision makers than <see cref="MaximumDecisionMakers"/>.</exception>
    public ConflictModel(IReadOnlyList<string> decisionMakers, IReadOnlyList<string> states, IReadOnlyList<MoveGraph> moves, IReadOnlyList<StateOrder> preferences)
    {
        GameTooLargeException.ThrowIfMore(states.Count, MaximumStates, "states", "a graph model");
        GameTooLargeException.ThrowIfMore(decisionMakers.Count, MaximumDecisionMakers, "decision makers", "a graph model");
        if (decisionMakers.Count == 0 || states.Count == 0)
            throw new ArgumentException("A conflict needs a decision maker and a state.");
        if (moves.Count != decisionMakers.Count || preferences.Count != decisionMakers.Count)
            throw new ArgumentException("Moves and preferences are needed for each decision maker.");
        if (moves.Any(m => m.Count != states.Count) || preferences.Any(p => p.Count != states.Count))
            throw new ArgumentException("Moves and preferences must speak of all states.");
        (DecisionMakers, States, Moves, Preferences) = ([.. decisionMakers], [.. states], [.. moves], [.. preferences]);
    }

    /// <summary>Names of the decision makers.</summary>
    public IReadOnlyList<string> DecisionMakers { get; }

    /// <summary>Names of the states.</summary>
    public IReadOnlyList<string> States { get; }

    /// <summary>Moves of each decision maker.</summary>
    public IReadOnlyList<MoveGraph> Moves { get; }

    /// <summary>Preferences of each decision maker.</summary>
    public IReadOnlyList<StateOrder> Preferences { get; }

    internal IEnumerable<int> Makers => Enumerable.Range(0, DecisionMakers.Count);

    /// <summary>Unilateral improvements: where a decision maker can move in one step and prefers to be.</summary>
    public IEnumerable<int> Improvements(int decisionMaker, int state) =>
        Moves[decisionMaker].From(state).Where(to => Preferences[decisionMaker].Prefers(to, state));

    /// <summary>The same conflict in which one decision maker prefers otherwise.</summary>
    public ConflictModel With(int decisionMaker, StateOrder preference) =>
        new(DecisionMakers, States, Moves, [.. Preferences.Select((p, i) => i == decisionMaker ? preference : p)]);

    internal int[] Others(int decisionMaker) => [.. Makers.Where(i => i != decisionMaker)];

    internal IEnumerable<int> Targets(int decisionMaker, int state, bool improvementsOnly) =>
        improvementsOnly ? Improvements(decisionMaker, state) : Moves[decisionMaker].From(state);
}

/// <summary>A move of one decision maker.</summary>
/// <param name="DecisionMaker">Index of the mover.</param>
/// <param name="From">State left.</param>
/// <param name="To">State entered.</param>
public sealed record ConflictMove(int DecisionMaker, int From, int To);
