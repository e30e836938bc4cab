namespace Entente.Games;

/// <summary>
/// Stability of states for one coalition. Sanctions under sequential stability are legal sequences of individual improvements of those outside;
/// under symmetric metarationality the coalition may answer once more by any legal sequence of its own.
/// </summary>
internal sealed class CoalitionStability
{
    private readonly ConflictModel model;
    private readonly IReadOnlyList<int> members;
    private readonly int[] outside;
    private readonly LegalSequences[] own;
    private readonly Dictionary<(int State, bool Credible), IReadOnlyList<int>> replies = [];

    internal CoalitionStability(ConflictModel model, IReadOnlyList<int> members)
    {
        (this.model, this.members) = (model, members);
        outside = [.. model.Makers.Except(members)];
        own = [.. Enumerable.Range(0, model.States.Count).Select(s => LegalSequences.From(model, members, s))];
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
        if (!replies.TryGetValue((state, credible), out var found))
            replies[(state, credible)] = found = LegalSequences.From(model, outside, state, credible).Reached;
        return found;
    }
}
