namespace Entente.Games;

/// <summary>
/// What some decision makers can reach together from a state by legal sequences: each moves any number of times, none twice in succession
/// (Fang, Hipel and Kilgour 1993). A single decision maker so has one move only.
/// </summary>
public sealed class LegalSequences
{
    private readonly Dictionary<int, Step> firsts = [];
    private readonly List<int> reached = [];

    private LegalSequences(int start) => Start = start;

    /// <summary>Where the sequences begin.</summary>
    public int Start { get; }

    /// <summary>States reached by at least one move, the nearest first; the start itself where a sequence returns to it.</summary>
    public IReadOnlyList<int> Reached => reached;

    /// <summary>The states that some decision makers can reach, with a shortest sequence to each.</summary>
    /// <param name="model">The conflict.</param>
    /// <param name="movers">Who may move.</param>
    /// <param name="start">Where the sequences begin.</param>
    /// <param name="improvementsOnly">Whether each move must be to a state that the mover prefers to the one that it leaves.</param>
    public static LegalSequences From(ConflictModel model, IReadOnlyList<int> movers, int start, bool improvementsOnly = false) =>
        Until(model, movers, start, improvementsOnly, _ => false);

    /// <summary>The same, stopping at the first state met that is looked for: it is then the last one reached.</summary>
    internal static LegalSequences Until(ConflictModel model, IReadOnlyList<int> movers, int start, bool improvementsOnly, Predicate<int> goal)
    {
        var (found, queue) = (new LegalSequences(start), new Queue<Step>());
        var seen = new HashSet<(int State, int Last)>();
        queue.Enqueue(new Step(start, -1, null));
        while (queue.TryDequeue(out var step))
        {
            foreach (var mover in movers.Where(m => m != step.Last))
            {
                foreach (var to in model.Targets(mover, step.State, improvementsOnly).Where(to => seen.Add((to, mover))))
                {
                    var next = new Step(to, mover, step);
                    found.Note(next);
                    if (goal(to))
                        return found;
                    queue.Enqueue(next);
                }
            }
        }

        return found;
    }

    /// <summary>Least number of moves to a state; null where no legal sequence leads there, 0 for the start.</summary>
    public int? Distance(int state) => state == Start ? 0 : firsts.TryGetValue(state, out var step) ? step.Depth : null;

    /// <summary>A shortest legal sequence to a state; empty where there is none, and for a start to which nothing returns.</summary>
    public IReadOnlyList<ConflictMove> PathTo(int state) => firsts.TryGetValue(state, out var step) ? step.Path() : [];

    private void Note(Step step)
    {
        if (firsts.TryAdd(step.State, step))
            reached.Add(step.State);
    }

    private sealed record Step(int State, int Last, Step? Before)
    {
        internal int Depth { get; } = Before is null ? 0 : Before.Depth + 1;

        internal List<ConflictMove> Path()
        {
            var path = new List<ConflictMove>();
            for (var step = this; step.Before is not null; step = step.Before)
                path.Add(new(step.Last, step.Before.State, step.State));
            path.Reverse();
            return path;
        }
    }
}
