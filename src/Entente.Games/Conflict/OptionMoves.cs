namespace Entente.Games;

/// <summary>Finds the moves between combinations of options.</summary>
internal sealed class OptionMoves(IReadOnlyList<ConflictOption> options, int[] stateOf, IReadOnlyList<IReadOnlyList<int>> combinations, Func<int, int, int, bool>? forbidden)
{
    private long found;

    /// <summary>Those of every decision maker.</summary>
    internal IReadOnlyList<MoveGraph> Of(int decisionMakers) => [.. Enumerable.Range(0, decisionMakers).Select(Of1)];

    private MoveGraph Of1(int holder)
    {
        var own = Mask(o => o.Holder == holder);
        var (kept, lost) = (own & Mask(o => o.Change is OptionChange.TakeUpOnly or OptionChange.None), own & Mask(o => o.Change is OptionChange.GiveUpOnly or OptionChange.None));
        return new([.. combinations.Select((members, state) => Targets(holder, state, members, own, kept, lost))]);
    }

    private int[] Targets(int holder, int state, IReadOnlyList<int> members, int own, int kept, int lost)
    {
        var targets = new SortedSet<int>();
        foreach (var from in members)
        {
            // All subsets of the holder's options, the empty one last.
            for (var chosen = own; ; chosen = (chosen - 1) & own)
            {
                var to = (from & ~own) | chosen;
                if (stateOf[to] >= 0 && stateOf[to] != state && (from & ~to & kept) == 0 && (to & ~from & lost) == 0 && forbidden?.Invoke(holder, from, to) != true)
                    targets.Add(stateOf[to]);
                if (chosen == 0)
                    break;
            }
        }

        found += targets.Count;
        GameTooLargeException.ThrowIfMore(found, OptionForm.MaximumMoves, "moves or more", "a graph model");
        return [.. targets];
    }

    private int Mask(Predicate<ConflictOption> which) =>
        Enumerable.Range(0, options.Count).Where(i => which(options[i])).Aggregate(0, (mask, i) => mask | (1 << i));
}
