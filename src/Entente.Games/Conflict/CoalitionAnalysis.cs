namespace Entente.Games;

/// <summary>
/// What coalitions can and would do. A coalition reaches what legal sequences of its members' moves reach; a coalition improvement is such a state that
/// every member prefers, and an equilibrium that a coalition can so leave for another is vulnerable (Kilgour, Hipel, Fang and Peng 2001). Stability of a
/// state for a coalition under sanctions is an idea of Inohara and Hipel (2008): an improvement is sanctioned where those outside can answer so that not
/// all members prefer the outcome to the first state.
/// </summary>
/// <remarks>
/// Inohara and Hipel (2008) let outsiders sanction jointly, as coalitions with improvements of their own. Here each outsider moves for itself, and under
/// sequential stability each of its moves must improve for it. Such answers are fewer, so that a state may be unstable here and stable there. Under
/// general and symmetric metarationality any moves may answer, and whoever moves together can as well move in turn. No published table of coalition
/// stabilities is among the tests; published shifts are.
/// </remarks>
public sealed class CoalitionAnalysis
{
    /// <summary>The largest number of states looked at.</summary>
    public const int MaximumStates = 2048;

    /// <summary>At most so many pairs of a coalition and a state are looked at: with many decision makers, the larger coalitions are left out.</summary>
    public const int MaximumPairs = 1 << 22;

    private readonly Dictionary<(StabilityConcept Concept, int Coalition), bool[]> stable = [];

    private CoalitionAnalysis(ConflictModel model, IReadOnlyList<IReadOnlyList<int>> coalitions) => (Model, Coalitions) = (model, coalitions);

    /// <summary>The conflict.</summary>
    public ConflictModel Model { get; }

    /// <summary>Every coalition of two or more decision makers, the smaller first; members ascending.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Coalitions { get; }

    /// <summary>Whether every coalition was looked at.</summary>
    public bool Complete => End == SearchEnd.Exhausted;

    /// <summary>Why the work ended.</summary>
    public SearchEnd End { get; private set; } = SearchEnd.Exhausted;

    /// <summary>Equilibria that a coalition would leave for another equilibrium of the same concept.</summary>
    public IReadOnlyList<EquilibriumShift> Shifts { get; private set; } = [];

    /// <summary>Looks at every coalition.</summary>
    /// <param name="table">The individual stabilities.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellation">Ends the work; what was found so far is kept.</param>
    /// <exception cref="GameTooLargeException">There are more than <see cref="MaximumStates"/> states.</exception>
    public static CoalitionAnalysis Of(StabilityTable table, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var model = table.Model;
        GameTooLargeException.ThrowIfMore(model.States.Count, MaximumStates, "states", "coalition analysis");
        var analysis = new CoalitionAnalysis(model, All(model.DecisionMakers.Count));
        var shifts = new List<EquilibriumShift>();
        for (var at = 0; at < analysis.Coalitions.Count; at++)
        {
            if ((at + 1L) * model.States.Count > MaximumPairs || !analysis.Look(at, table, shifts, cancellation))
            {
                analysis.End = cancellation.IsCancellationRequested ? SearchEnd.Cancelled : SearchEnd.LimitReached;
                break;
            }

            progress?.Report((at + 1.0) / analysis.Coalitions.Count);
        }

        analysis.Shifts = shifts;
        return analysis;
    }

    /// <summary>Whether a state is stable for a coalition; null where the work ended before the coalition was done with.</summary>
    /// <param name="concept">Under which concept.</param>
    /// <param name="coalition">Index into <see cref="Coalitions"/>.</param>
    /// <param name="state">The state.</param>
    public bool? IsStable(StabilityConcept concept, int coalition, int state) => stable.TryGetValue((concept, coalition), out var found) ? found[state] : null;

    private static List<IReadOnlyList<int>> All(int makers) =>
        [.. Enumerable.Range(1, (1 << makers) - 1)
            .Select(mask => (IReadOnlyList<int>)[.. Enumerable.Range(0, makers).Where(i => (mask >> i & 1) == 1)])
            .Where(c => c.Count > 1).OrderBy(c => c.Count)];

    // Nothing is kept of a coalition whose turn is cut short.
    private bool Look(int at, StabilityTable table, List<EquilibriumShift> shifts, CancellationToken cancellation)
    {
        if (CoalitionStability.Of(Model, Coalitions[at], cancellation) is not { } stabilities)
            return false;
        var (found, left) = (StabilityTable.Concepts.ToDictionary(concept => concept, _ => new bool[Model.States.Count]), new List<EquilibriumShift>());
        for (var state = 0; state < Model.States.Count; state++)
        {
            foreach (var concept in StabilityTable.Concepts)
            {
                found[concept][state] = stabilities.IsStable(concept, state);
                if (cancellation.IsCancellationRequested)
                    return false;
            }

            left.AddRange(ShiftsFrom(stabilities, Coalitions[at], state, table));
        }

        foreach (var (concept, states) in found)
            stable[(concept, at)] = states;
        shifts.AddRange(left);
        return true;
    }

    private static IEnumerable<EquilibriumShift> ShiftsFrom(CoalitionStability stabilities, IReadOnlyList<int> coalition, int from, StabilityTable table)
    {
        foreach (var to in stabilities.Improvements(from))
        {
            StabilityConcept[] shared = [.. StabilityTable.Concepts.Where(c => table.IsEquilibrium(c, from) && table.IsEquilibrium(c, to))];
            var path = stabilities.PathTo(from, to);

            // Where some members need not move, the shift is that of the others.
            if (shared.Length > 0 && path.Select(m => m.DecisionMaker).Distinct().Count() == coalition.Count)
                yield return new(coalition, from, to, path, shared);
        }
    }
}

/// <summary>An equilibrium that a coalition can leave for one that all its members prefer: it is vulnerable to them.</summary>
/// <param name="Coalition">Indices of the members.</param>
/// <param name="From">The equilibrium left.</param>
/// <param name="To">The equilibrium entered.</param>
/// <param name="Path">A shortest legal sequence of the members' moves.</param>
/// <param name="Concepts">Under which concepts both are equilibria.</param>
public sealed record EquilibriumShift(IReadOnlyList<int> Coalition, int From, int To, IReadOnlyList<ConflictMove> Path, IReadOnlyList<StabilityConcept> Concepts);
