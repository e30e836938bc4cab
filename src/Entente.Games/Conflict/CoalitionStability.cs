namespace Entente.Games;

/// <summary>
/// Stability of states for one coalition, after Inohara and Hipel (2008), whose outsiders may sanction by joint improvements too. Here sanctions under
/// sequential stability are legal sequences of individual improvements of those outside, and of nothing else; under symmetric metarationality the
/// coalition may answer once more by any legal sequence of its own.
/// </summary>
internal sealed class CoalitionStability
{
    private readonly ConflictModel model;
    private readonly IReadOnlyList<int> members;
    private readonly int[] outside;
    private readonly LegalSequences[] own;
    private readonly CancellationToken cancellation;
    private readonly Dictionary<(int State, bool Credible), IReadOnlyList<int>> replies = [];

    private CoalitionStability(ConflictModel model, IReadOnlyList<int> members, LegalSequences[] own, CancellationToken cancellation)
    {
        (this.model, this.members, this.own, this.cancellation) = (model, members, own, cancellation);
        outside = [.. model.Makers.Except(members)];
    }

    /// <summary>Takes in what the members can reach from every state; null where that was cancelled.</summary>
    internal static CoalitionStability? Of(ConflictModel model, IReadOnlyList<int> members, CancellationToken cancellation)
    {
        var own = new LegalSequences[model.States.Count];
        for (var state = 0; state < own.Length; state++)
        {
            if (cancellation.IsCancellationRequested)
                return null;
            own[state] = LegalSequences.From(model, members, state);
        }

        return new(model, members, own, cancellation);
    }

    /// <summary>Coalition improvements: what the members can reach together and all prefer.</summary>
    internal IEnumerable<int> Improvements(int state) => own[state].Reached.Where(to => Better(to, state));

    internal IReadOnlyList<ConflictMove> PathTo(int from, int to) => own[from].PathTo(to);

    internal bool IsStable(StabilityConcept concept, int state) => concept switch
    {
        StabilityConcept.Nash => !Improvements(state).Any(),
        StabilityConcept.SymmetricMetarational => Improvements(state).All(to => Replies(to, false).Any(u => !Better(u, state) && !own[u].Reached.Any(w => Better(w, state)))),
        _ => Improvements(state).All(to => Replies(to, concept == StabilityConcept.Sequential).Any(u => !Better(u, state))),
    };

    private bool Better(int to, int state) => members.All(i => model.Preferences[i].Prefers(to, state));

    private IReadOnlyList<int> Replies(int state, bool credible)
    {
        if (cancellation.IsCancellationRequested)
            return []; // whoever cancelled asks for no answer
        if (!replies.TryGetValue((state, credible), out var found))
            replies[(state, credible)] = found = LegalSequences.From(model, outside, state, credible).Reached;
        return found;
    }
}
