namespace Entente.Games;

/// <summary>
/// Stability for two decision makers who foresee a number of moves and expect each other to do so (Fang, Hipel and Kilgour 1993): whoever is to
/// move either stays, and the conflict ends there, or moves to the state from which the rest of the play is best for it; then the other is to move.
/// A state is stable with foresight h where the one to move first would stay; non-myopically stable where it would with any foresight long enough.
/// </summary>
/// <remarks>Ties between moves are settled for the state listed first; the definitions are meant for strict preferences.</remarks>
public sealed class LimitedMoves
{
    private readonly List<int[][]> ends;
    private readonly int repeats;

    private LimitedMoves(ConflictModel model, List<int[][]> ends, int repeats) => (Model, this.ends, this.repeats) = (model, ends, repeats);

    /// <summary>The conflict.</summary>
    public ConflictModel Model { get; }

    /// <summary>The least foresight from which on everything repeats: more foresight brings nothing new.</summary>
    public int Horizon => ends.Count - 1;

    /// <summary>Works out every foresight until all repeats.</summary>
    /// <param name="model">A conflict of two decision makers.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="ArgumentException">There are not two decision makers.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static LimitedMoves Of(ConflictModel model, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model.DecisionMakers.Count != 2)
            throw new ArgumentException("Limited-move stability is for two decision makers.", nameof(model));
        int[] states = [.. Enumerable.Range(0, model.States.Count)];
        var ends = new List<int[][]> { new[] { states, states } };
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var last = ends[^1];
            int[][] next = [.. model.Makers.Select(i => states.Select(s => End(model, i, s, last[1 - i])).ToArray())];
            var earlier = ends.FindIndex(e => e[0].SequenceEqual(next[0]) && e[1].SequenceEqual(next[1]));
            if (earlier >= 0)
                return new(model, ends, earlier);
            ends.Add(next);
        }
    }

    /// <summary>Where the conflict would end if a decision maker were to move first with a foresight.</summary>
    /// <param name="decisionMaker">Who moves first.</param>
    /// <param name="state">Where the conflict stands.</param>
    /// <param name="foresight">Number of moves foreseen, 0 or more.</param>
    public int EndFrom(int decisionMaker, int state, int foresight)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(foresight);
        var at = foresight < ends.Count ? foresight : repeats + ((foresight - repeats) % (ends.Count - repeats));
        return ends[at][decisionMaker][state];
    }

    /// <summary>Whether a state is stable for a decision maker with a foresight; with 1 that is Nash stability.</summary>
    public bool IsStable(int decisionMaker, int state, int foresight) => EndFrom(decisionMaker, state, foresight) == state;

    /// <summary>Whether a state is stable for a decision maker with every foresight long enough.</summary>
    public bool IsNonMyopic(int decisionMaker, int state) => Enumerable.Range(repeats, ends.Count - repeats).All(h => ends[h][decisionMaker][state] == state);

    private static int End(ConflictModel model, int maker, int state, int[] afterwards)
    {
        var order = model.Preferences[maker];
        var moves = model.Moves[maker].From(state);
        if (moves.Count == 0)
            return state;
        var best = afterwards[moves.MinBy(to => order.LevelOf(afterwards[to]))];
        return order.Prefers(best, state) ? best : state;
    }
}
