namespace Entente.Games;

/// <summary>
/// Which preferences of a decision maker make a state stable for it: the inverse question (Kinsara, Kilgour and Hipel 2015). Every concept only
/// asks which states are not preferred to the state in question, and asks it monotonely: so the state is stable exactly where all states of one of
/// the minimal sets found here are not preferred to it. The others' preferences stay as they are; only sequential stability depends on them.
/// </summary>
public sealed class InverseConditions
{
    /// <summary>Shares are worked out for so many states that matter.</summary>
    private const int MaximumMattering = 16;

    /// <summary>Sets of several states are each compared with all others.</summary>
    private const int MaximumCompared = 5000;

    private InverseConditions(StabilityConcept concept, int decisionMaker, int state, IReadOnlyList<IReadOnlyList<int>> sets, bool complete) =>
        (Concept, DecisionMaker, State, MinimalSets, Complete) = (concept, decisionMaker, state, sets, complete);

    /// <summary>Under which concept.</summary>
    public StabilityConcept Concept { get; }

    /// <summary>Whose preferences are asked for.</summary>
    public int DecisionMaker { get; }

    /// <summary>Which state is to be stable.</summary>
    public int State { get; }

    /// <summary>
    /// Minimal sets of states, ascending, the smaller sets first: the state is stable if and only if no state of some set is preferred to it. One
    /// empty set: it is stable whatever is preferred.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<int>> MinimalSets { get; }

    /// <summary>Whether all minimal sets were found; where not, those found are sufficient still.</summary>
    public bool Complete { get; }

    /// <summary>Finds the conditions.</summary>
    /// <param name="model">The conflict; the decision maker's own preferences play no part.</param>
    /// <param name="concept">Under which concept the state is to be stable.</param>
    /// <param name="decisionMaker">For whom.</param>
    /// <param name="state">Which state.</param>
    /// <param name="options">At most <see cref="SearchOptions.MaximumSubsets"/> sets are kept, and at most 5000.</param>
    /// <param name="cancellation">Ends the search; what was found so far is kept.</param>
    public static InverseConditions Of(ConflictModel model, StabilityConcept concept, int decisionMaker, int state, SearchOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= SearchOptions.Default;
        var (family, most) = (MinimalFamily.Whole, Math.Min(options.MaximumSubsets, MaximumCompared));
        foreach (var (moves, to) in model.Moves[decisionMaker].From(state).Index())
        {
            var ways = MinimalFamily.Of(cancellation.IsCancellationRequested ? [] : [[to], .. Sanctions(model, concept, decisionMaker, state, to)], most, cancellation);
            family = family.And(ways, most, cancellation);
            options.Progress?.Report(new("minimal sets", moves + 1, family.Sets.Count));
        }

        return new(concept, decisionMaker, state, [.. family.Sets.OrderBy(s => s.Count).ThenBy(s => string.Join(',', s.Select(i => i.ToString("D6", null))), StringComparer.Ordinal)], family.Complete);
    }

    /// <summary>Whether an order makes the state stable, as far as the sets found tell: false is certain only where they are <see cref="Complete"/>.</summary>
    public bool Holds(StateOrder order) => MinimalSets.Any(set => !set.Any(other => order.Prefers(other, State)));

    /// <summary>The share of all strict orders of the states that make the state stable; null where too many states matter or sets are missing.</summary>
    public double? ShareOfStrictOrders()
    {
        int[] mattering = [.. MinimalSets.SelectMany(s => s).Distinct().Order()];
        if (!Complete || mattering.Length > MaximumMattering)
            return null;
        int[] masks = [.. MinimalSets.Select(set => set.Aggregate(0, (mask, s) => mask | (1 << Array.IndexOf(mattering, s))))];
        var below = new long[mattering.Length + 1];
        for (var chosen = 0; chosen < 1 << mattering.Length; chosen++)
        {
            if (masks.Any(m => (m & ~chosen) == 0))
                below[System.Numerics.BitOperations.PopCount((uint)chosen)]++;
        }

        // Of m + 1 states in random order, exactly a given set of k stands below one of them in k!(m − k)!/(m + 1)! of all cases.
        return Enumerable.Range(0, below.Length).Sum(k => below[k] / Choose(mattering.Length, k)) / (mattering.Length + 1);
    }

    private static double Choose(int n, int k) => Enumerable.Range(1, k).Aggregate(1.0, (product, i) => product * (n - k + i) / i);

    private static IEnumerable<IReadOnlyList<int>> Sanctions(ConflictModel model, StabilityConcept concept, int maker, int state, int to)
    {
        if (concept == StabilityConcept.Nash)
            return [];
        var replies = LegalSequences.From(model, model.Others(maker), to, concept == StabilityConcept.Sequential).Reached;
        return replies.Select(u => Needed(model, concept, maker, state, u));
    }

    // A reply that returns to the state itself leaves the decision maker no better off, whatever it prefers.
    private static int[] Needed(ConflictModel model, StabilityConcept concept, int maker, int state, int reply)
    {
        IEnumerable<int> needed = concept == StabilityConcept.SymmetricMetarational ? [reply, .. model.Moves[maker].From(reply)] : [reply];
        return [.. needed.Where(s => s != state).Distinct().Order()];
    }
}
