namespace Entente.Games;

/// <summary>The greatest value that legal sequences of some decision makers can reach, from every state at once, in time linear in the number of moves.</summary>
internal sealed class WorstReplies
{
    private readonly ConflictModel model;
    private readonly IReadOnlyList<int> movers;
    private readonly bool improvementsOnly;
    private readonly bool[] settled;
    private readonly int[] worst;
    private readonly Stack<int> open = new();

    private WorstReplies(ConflictModel model, IReadOnlyList<int> movers, bool improvementsOnly)
    {
        (this.model, this.movers, this.improvementsOnly) = (model, movers, improvementsOnly);
        settled = new bool[model.States.Count * movers.Count];
        worst = Enumerable.Repeat(-1, model.States.Count).ToArray();
    }

    /// <summary>For each state the greatest value reached from it by at least one move; −1 where nothing can be reached.</summary>
    /// <param name="model">The conflict.</param>
    /// <param name="movers">Who may move.</param>
    /// <param name="values">A value of each state, not negative.</param>
    /// <param name="improvementsOnly">Whether each move must improve on the state that it leaves.</param>
    internal static int[] Of(ConflictModel model, IReadOnlyList<int> movers, int[] values, bool improvementsOnly)
    {
        var search = new WorstReplies(model, movers, improvementsOnly);

        // Backwards from the greatest values: whatever leads to a state first is settled with the greatest value that it can lead to.
        foreach (var state in Enumerable.Range(0, values.Length).OrderByDescending(s => values[s]))
            search.Flood(state, values[state]);
        return search.worst;
    }

    // A node is a state and who moved there last.
    private void Flood(int state, int value)
    {
        for (var last = 0; last < movers.Count; last++)
            Settle(state, last);
        while (open.TryPop(out var node))
        {
            var (to, last) = (node / movers.Count, node % movers.Count);
            var mover = movers[last];
            foreach (var from in model.Moves[mover].To(to))
            {
                if (improvementsOnly && !model.Preferences[mover].Prefers(to, from))
                    continue;
                worst[from] = Math.Max(worst[from], value);
                for (var before = 0; before < movers.Count; before++)
                {
                    if (before != last)
                        Settle(from, before);
                }
            }
        }
    }

    private void Settle(int state, int last)
    {
        var node = (state * movers.Count) + last;
        if (!settled[node])
        {
            settled[node] = true;
            open.Push(node);
        }
    }
}
