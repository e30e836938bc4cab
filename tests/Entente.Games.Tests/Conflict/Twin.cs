namespace Entente.Games.Tests.Conflict;

/// <summary>The definitions of Fang, Hipel and Kilgour (1993), word for word and without care for time.</summary>
internal sealed class Twin(ConflictModel model)
{
    private int[] States => Conflicts.States(model);

    private int[] Makers => Conflicts.Makers(model);

    internal bool Stable(StabilityConcept concept, int i, int s) => concept switch
    {
        StabilityConcept.Nash => !Improvements(i, s).Any(),
        StabilityConcept.GeneralMetarational => Improvements(i, s).All(t => Answers(i, t, false).Any(u => !Better(i, u, s))),
        StabilityConcept.SymmetricMetarational => Improvements(i, s).All(t => Answers(i, t, false).Any(u => !Better(i, u, s) && Moves(i, u).All(w => !Better(i, w, s)))),
        _ => Improvements(i, s).All(t => Answers(i, t, true).Any(u => !Better(i, u, s))),
    };

    internal bool Stable(StabilityConcept concept, int[] coalition, int s)
    {
        bool AllBetter(int u) => coalition.All(i => Better(i, u, s));
        var outside = Makers.Except(coalition).ToArray();
        var improvements = Reached(coalition, s, false).Where(AllBetter);
        return concept switch
        {
            StabilityConcept.Nash => !improvements.Any(),
            StabilityConcept.SymmetricMetarational => improvements.All(t => Reached(outside, t, false).Any(u => !AllBetter(u) && !Reached(coalition, u, false).Any(AllBetter))),
            _ => improvements.All(t => Reached(outside, t, concept == StabilityConcept.Sequential).Any(u => !AllBetter(u))),
        };
    }

    /// <summary>By induction on the length of the sequence: who moved last may not move next.</summary>
    internal HashSet<int> Reached(int[] coalition, int s, bool improving)
    {
        var found = new HashSet<(int State, int Last)>(from i in coalition from t in Moves(i, s) where !improving || Better(i, t, s) select (t, i));
        for (var before = -1; before != found.Count;)
        {
            before = found.Count;
            foreach (var (state, last) in found.ToArray())
                found.UnionWith(from i in coalition where i != last from t in Moves(i, state) where !improving || Better(i, t, state) select (t, i));
        }

        return [.. found.Select(f => f.State)];
    }

    internal bool Better(int i, int a, int b) => model.Preferences[i].Ranking.TakeWhile(group => !group.Contains(b)).Any(group => group.Contains(a));

    private HashSet<int> Answers(int i, int t, bool improving) => Reached([.. Makers.Where(j => j != i)], t, improving);

    private IEnumerable<int> Moves(int i, int s) => States.Where(t => model.Moves[i].From(s).Contains(t));

    private IEnumerable<int> Improvements(int i, int s) => Moves(i, s).Where(t => Better(i, t, s));
}
