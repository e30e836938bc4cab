namespace Entente.Games;

/// <summary>
/// How bad a decision maker can be made to fare after moving to a state. An improvement is sanctioned exactly where this is no better than the
/// state left, so that one number for each state decides all stabilities.
/// </summary>
internal static class Threshold
{
    /// <summary>For each state entered, the worst level (see <see cref="StateOrder.LevelOf"/>) that the concept's sanctions can impose; −1: none.</summary>
    internal static int[] Of(ConflictModel model, StabilityConcept concept, int maker) => concept switch
    {
        StabilityConcept.Nash => Enumerable.Repeat(-1, model.States.Count).ToArray(),
        _ => WorstReplies.Of(model, model.Others(maker), [.. Enumerable.Range(0, model.States.Count).Select(s => Value(model, concept, maker, s))], concept == StabilityConcept.Sequential),
    };

    /// <summary>How bad a state is for the decision maker as a place to be left in: under symmetric metarationality, after its best further move.</summary>
    internal static int Value(ConflictModel model, StabilityConcept concept, int maker, int state) =>
        concept == StabilityConcept.SymmetricMetarational ? BestAfter(model, maker, state) : model.Preferences[maker].LevelOf(state);

    private static int BestAfter(ConflictModel model, int maker, int state)
    {
        var order = model.Preferences[maker];
        return model.Moves[maker].From(state).Select(order.LevelOf).Append(order.LevelOf(state)).Min();
    }
}
