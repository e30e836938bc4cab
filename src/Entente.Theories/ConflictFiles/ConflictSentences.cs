using Entente.Cases;
using Entente.Games;

namespace Entente.Theories.ConflictFiles;

/// <summary>Says why a state is stable for a decision maker, or who would leave it and what fails to stop them, in both languages.</summary>
/// <param name="file">The conflict.</param>
/// <param name="table">Its stabilities.</param>
public sealed class ConflictSentences(ConflictFile file, StabilityTable table)
{
    /// <summary>
    /// The sentences for a state and a decision maker, each with the concepts that it speaks of. What opponents cannot stop at all is unstable under
    /// every concept, and a sanction of SMR is one of GMR too: such share a sentence.
    /// </summary>
    public IReadOnlyList<Explanation> Explain(int decisionMaker, int state) =>
        [.. StabilityTable.Concepts
            .Select(c => (Concept: c, Reason: StabilityReason.Of(table, Told(c, decisionMaker, state), decisionMaker, state)))
            .GroupBy(r => Why(r.Reason))
            .Select(g => new Explanation([.. g.Select(r => r.Concept)], g.First().Reason, g.Key))];

    /// <summary>The concept whose reason tells why a state is stable under a concept, or not.</summary>
    private StabilityConcept Told(StabilityConcept concept, int decisionMaker, int state)
    {
        bool Stable(StabilityConcept c) => table.IsStable(c, decisionMaker, state);
        if (!Stable(StabilityConcept.GeneralMetarational))
        {
            return StabilityConcept.GeneralMetarational;
        }

        return concept == StabilityConcept.GeneralMetarational && Stable(StabilityConcept.SymmetricMetarational) ? StabilityConcept.SymmetricMetarational : concept;
    }

    /// <summary>The sentence for one reason.</summary>
    public Localised Why(StabilityReason reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        if (reason.Improvements.Count == 0)
        {
            return NoImprovement(reason);
        }

        return reason.WayOut is { } way ? Leaves(reason, way) : Stays(reason);
    }

    /// <summary>A sequence of moves in words: who moves where, then who.</summary>
    public Localised Path(IReadOnlyList<ConflictMove> path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new(
            string.Join(", then ", path.Select(m => $"{Maker(m.DecisionMaker).En} to {State(m.To)}")),
            string.Join("，再由", path.Select(m => $"{Maker(m.DecisionMaker).ZhHant}移至 {State(m.To)}")));
    }

    /// <summary>The title of a decision maker.</summary>
    public Localised Maker(int decisionMaker) => file.DecisionMakers[decisionMaker].Text;

    /// <summary>The name of a state.</summary>
    public string State(int state) => file.States[state].Id;

    private Localised NoImprovement(StabilityReason reason)
    {
        var (who, where) = (Maker(reason.DecisionMaker), State(reason.State));
        var moves = file.Model.Moves[reason.DecisionMaker].From(reason.State);
        if (moves.Count == 0)
        {
            return new($"{who.En} stays at {where}: it has no move from there.", $"{who.ZhHant}留在 {where}：由此無可移動。");
        }

        var all = string.Join(", ", moves.Take(4).Select(State)) + (moves.Count > 4 ? ", …" : "");
        return new(
            $"{who.En} stays at {where}: it could move to {all}, and prefers none of that.",
            $"{who.ZhHant}留在 {where}：可移至 {all.Replace(", ", "、", StringComparison.Ordinal)}，但皆不優於 {where}。");
    }

    private Localised Stays(StabilityReason reason)
    {
        var (who, where) = (Maker(reason.DecisionMaker), State(reason.State));
        var answers = reason.Improvements.Select(i => (i.To, Path: Path(i.Sanction), End: i.Sanction[^1].To)).ToArray();
        var (en, zh) = Manner(reason.Concept);
        return new(
            $"{who.En} stays at {where}: {string.Join("; ", answers.Select(a => $"if it moved to {State(a.To)}, the others {en} ({a.Path.En}), and it does not prefer {State(a.End)} to {where}"))}{Last(reason.Concept).En}.",
            $"{who.ZhHant}留在 {where}：{string.Join("；", answers.Select(a => $"若移至 {State(a.To)}，其他決策者{zh}（由{a.Path.ZhHant}），而 {State(a.End)} 對其並不優於 {where}"))}{Last(reason.Concept).ZhHant}。");
    }

    private Localised Leaves(StabilityReason reason, AnsweredImprovement way)
    {
        var (who, where, to) = (Maker(reason.DecisionMaker), State(reason.State), State(way.To));
        if (reason.Concept == StabilityConcept.Nash)
        {
            return new($"{who.En} would leave {where} for {to}, which it prefers.", $"{who.ZhHant}會離開 {where} 移至較可取的 {to}。");
        }

        if (way.Escape is { } escape)
        {
            var (reply, end) = (Path(escape.Reply), State(escape.Reply[^1].To));
            return new(
                $"{who.En} would leave {where} for {to}: the others could answer ({reply.En}), but from {end} it would go on to {State(escape.To)}, which it prefers to {where}.",
                $"{who.ZhHant}會離開 {where} 移至 {to}：其他決策者雖可回應（由{reply.ZhHant}），但可再由 {end} 移至優於 {where} 的 {State(escape.To)}。");
        }

        return reason.Concept == StabilityConcept.Sequential
            ? new($"{who.En} would leave {where} for {to}: nothing that the others would gain by stops it.", $"{who.ZhHant}會離開 {where} 移至 {to}：其他決策者沒有既利己又能遏止此舉的回應。")
            : new($"{who.En} would leave {where} for {to}: nothing that the others can do stops it.", $"{who.ZhHant}會離開 {where} 移至 {to}：其他決策者無從遏止。");
    }

    private static (string En, string ZhHant) Manner(StabilityConcept concept) => concept == StabilityConcept.Sequential
        ? ("would gain by answering", "會為己利而回應")
        : ("could answer", "可以回應");

    private static Localised Last(StabilityConcept concept) => concept == StabilityConcept.SymmetricMetarational
        ? new(", nor anything that it can reach from there", "，由該處所能移至者亦然")
        : Localised.Same("");
}

/// <summary>Why a state is stable for a decision maker, or not, under some concepts.</summary>
/// <param name="Concepts">The concepts that it speaks of.</param>
/// <param name="Reason">The reason that it was made from.</param>
/// <param name="Text">The sentence.</param>
public sealed record Explanation(IReadOnlyList<StabilityConcept> Concepts, StabilityReason Reason, Localised Text);
