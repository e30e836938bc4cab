namespace Entente.Games;

/// <summary>Which states are stable for whom, under every concept, and the equilibria: states that are stable for all.</summary>
public sealed class StabilityTable
{
    private readonly bool[,][] stable;
    private readonly int[,][] thresholds;

    private StabilityTable(ConflictModel model)
    {
        Model = model;
        stable = new bool[Concepts.Count, model.DecisionMakers.Count][];
        thresholds = new int[Concepts.Count, model.DecisionMakers.Count][];
    }

    /// <summary>The concepts in their usual order.</summary>
    public static IReadOnlyList<StabilityConcept> Concepts { get; } = Enum.GetValues<StabilityConcept>();

    /// <summary>The conflict.</summary>
    public ConflictModel Model { get; }

    /// <summary>Works out all stabilities, exactly and completely.</summary>
    /// <param name="model">The conflict.</param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="OperationCanceledException">It was cancelled: a part of the table would be of no use.</exception>
    public static StabilityTable Of(ConflictModel model, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var table = new StabilityTable(model);
        foreach (var maker in model.Makers)
        {
            foreach (var concept in Concepts)
            {
                cancellation.ThrowIfCancellationRequested();
                var threshold = table.thresholds[(int)concept, maker] = Threshold.Of(model, concept, maker);
                table.stable[(int)concept, maker] = Stable(model, maker, threshold);
            }

            progress?.Report((maker + 1.0) / model.DecisionMakers.Count);
        }

        return table;
    }

    /// <summary>Whether a state is stable for a decision maker.</summary>
    public bool IsStable(StabilityConcept concept, int decisionMaker, int state) => stable[(int)concept, decisionMaker][state];

    /// <summary>Whether the opponents can answer a decision maker's move as the concept asks, so that it is no better off than at first.</summary>
    /// <param name="concept">Under which concept.</param>
    /// <param name="decisionMaker">Who moves.</param>
    /// <param name="from">The state left.</param>
    /// <param name="to">The state entered.</param>
    public bool IsSanctioned(StabilityConcept concept, int decisionMaker, int from, int to) =>
        thresholds[(int)concept, decisionMaker][to] >= Model.Preferences[decisionMaker].LevelOf(from);

    /// <summary>Whether a state is stable for every decision maker.</summary>
    public bool IsEquilibrium(StabilityConcept concept, int state) => Model.Makers.All(i => IsStable(concept, i, state));

    /// <summary>All equilibria, ascending.</summary>
    public IReadOnlyList<int> Equilibria(StabilityConcept concept) =>
        [.. Enumerable.Range(0, Model.States.Count).Where(s => IsEquilibrium(concept, s))];

    private static bool[] Stable(ConflictModel model, int maker, int[] threshold) =>
        [.. Enumerable.Range(0, model.States.Count).Select(s => model.Improvements(maker, s).All(to => threshold[to] >= model.Preferences[maker].LevelOf(s)))];
}
