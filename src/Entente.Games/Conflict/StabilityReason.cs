namespace Entente.Games;

/// <summary>Why a state is stable for a decision maker, or not.</summary>
/// <param name="Concept">Under which concept.</param>
/// <param name="DecisionMaker">For whom.</param>
/// <param name="State">Which state.</param>
/// <param name="Improvements">Every unilateral improvement with what answers it; none: the state is stable under every concept.</param>
public sealed record StabilityReason(StabilityConcept Concept, int DecisionMaker, int State, IReadOnlyList<AnsweredImprovement> Improvements)
{
    /// <summary>Whether the state is stable: every improvement is sanctioned.</summary>
    public bool Stable => Improvements.All(i => i.Sanction.Count > 0);

    /// <summary>The best improvement for the decision maker that nothing stops; null where the state is stable.</summary>
    public AnsweredImprovement? WayOut => Improvements.FirstOrDefault(i => i.Sanction.Count == 0);

    /// <summary>Works the reason out.</summary>
    public static StabilityReason Of(ConflictModel model, StabilityConcept concept, int decisionMaker, int state) =>
        Of(model, concept, decisionMaker, state, (_, _) => true);

    /// <summary>The same for a conflict whose stabilities are known: no sanction is looked for where there is none.</summary>
    public static StabilityReason Of(StabilityTable table, StabilityConcept concept, int decisionMaker, int state)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Of(table.Model, concept, decisionMaker, state, (c, to) => table.IsSanctioned(c, decisionMaker, state, to));
    }

    private static StabilityReason Of(ConflictModel model, StabilityConcept concept, int maker, int state, Func<StabilityConcept, int, bool> hopeful)
    {
        var order = model.Preferences[maker];
        var improvements = model.Improvements(maker, state).OrderBy(order.LevelOf).ThenBy(to => to);
        return new(concept, maker, state, [.. improvements.Select(to => Answered(model, concept, maker, state, to, hopeful))]);
    }

    private static AnsweredImprovement Answered(ConflictModel model, StabilityConcept concept, int maker, int state, int to, Func<StabilityConcept, int, bool> hopeful)
    {
        if (concept == StabilityConcept.Nash)
            return new(to, [], null);
        var sanction = Reply(model, concept, maker, state, to, hopeful);
        return new(to, sanction, sanction.Count > 0 || concept != StabilityConcept.SymmetricMetarational ? null : Escaped(model, maker, state, to, hopeful));
    }

    private static IReadOnlyList<ConflictMove> Reply(ConflictModel model, StabilityConcept concept, int maker, int state, int to, Func<StabilityConcept, int, bool> hopeful)
    {
        if (!hopeful(concept, to))
            return [];
        var level = model.Preferences[maker].LevelOf(state);
        bool Hurts(int u) => Threshold.Value(model, concept, maker, u) >= level;
        var replies = LegalSequences.Until(model, model.Others(maker), to, concept == StabilityConcept.Sequential, Hurts);
        return replies.Reached.Count > 0 && Hurts(replies.Reached[^1]) ? replies.PathTo(replies.Reached[^1]) : [];
    }

    // A reply that hurts and that the decision maker can leave again for something better than the first state.
    private static Escape? Escaped(ConflictModel model, int maker, int state, int to, Func<StabilityConcept, int, bool> hopeful)
    {
        var reply = Reply(model, StabilityConcept.GeneralMetarational, maker, state, to, hopeful);
        return reply.Count == 0 ? null : new(reply, model.Moves[maker].From(reply[^1].To).MinBy(model.Preferences[maker].LevelOf));
    }
}

/// <summary>An improvement and its answer.</summary>
/// <param name="To">Where the decision maker would move.</param>
/// <param name="Sanction">A shortest sequence of opponents' moves that makes it not worth while; empty: nothing stops it.</param>
/// <param name="Escape">Where nothing stops it although opponents could answer: what they could do, and where the decision maker would go from there.</param>
public sealed record AnsweredImprovement(int To, IReadOnlyList<ConflictMove> Sanction, Escape? Escape);

/// <summary>An answer that does not hold.</summary>
/// <param name="Reply">The opponents' moves, to a state that the decision maker does not prefer to the first.</param>
/// <param name="To">Where it goes from there: a state that it does prefer.</param>
public sealed record Escape(IReadOnlyList<ConflictMove> Reply, int To);
