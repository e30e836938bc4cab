using FsCheck;
using FsCheck.Fluent;
using static Entente.Games.StabilityConcept;

namespace Entente.Games.Tests.Conflict;

public sealed class StabilityTests
{
    private static readonly StabilityConcept[] Concepts = [.. StabilityTable.Concepts];

    [Fact]
    public void Every_stability_is_that_of_the_definitions() => Holds(Conflicts.Random, model =>
    {
        var (table, twin) = (StabilityTable.Of(model), new Twin(model));
        return Each(model).All(at => Concepts.All(c => table.IsStable(c, at.Maker, at.State) == twin.Stable(c, at.Maker, at.State)));
    });

    [Fact]
    public void Stronger_stabilities_imply_weaker_ones() => Holds(Conflicts.Random, model =>
    {
        var table = StabilityTable.Of(model);
        return Each(model).All(at =>
        {
            bool Is(StabilityConcept c) => table.IsStable(c, at.Maker, at.State);
            return Implies(Is(Nash), Is(SymmetricMetarational)) && Implies(Is(SymmetricMetarational), Is(GeneralMetarational)) && Implies(Is(Nash), Is(Sequential)) && Implies(Is(Sequential), Is(GeneralMetarational));
        });
    });

    /// <summary>An ordinal game of finitely many strategies always has one (Fraser and Hipel 1984).</summary>
    [Fact]
    public void Two_decision_makers_who_can_move_freely_always_have_a_sequential_equilibrium() => Holds(Conflicts.OfTwo, model =>
    {
        var free = Conflicts.TwoOptions(Scores(model, 0), Scores(model, 1));
        return StabilityTable.Of(free).Equilibria(Sequential).Count > 0;
    });

    [Fact]
    public void A_reason_holds_what_the_definitions_ask_for() => Holds(Conflicts.Random, model =>
    {
        var (table, twin) = (StabilityTable.Of(model), new Twin(model));
        return Each(model).All(at => Concepts.All(c =>
        {
            var reason = StabilityReason.Of(model, c, at.Maker, at.State);
            return Same(reason, StabilityReason.Of(table, c, at.Maker, at.State)) && reason.Stable == table.IsStable(c, at.Maker, at.State)
                && (reason.WayOut is null) == reason.Stable
                && reason.Improvements.Select(i => i.To).Order().SequenceEqual(model.Improvements(at.Maker, at.State))
                && reason.Improvements.All(i => i.Sanction.Count == 0 || Sanctions(model, twin, c, at, i));
        }));
    });

    [Fact]
    public void An_answer_that_does_not_hold_is_escaped_from() => Holds(Conflicts.Random, model =>
    {
        var twin = new Twin(model);
        return Each(model).All(at => StabilityReason.Of(model, SymmetricMetarational, at.Maker, at.State).Improvements.All(i =>
            i.Escape is not { } e || (!twin.Better(at.Maker, e.Reply[^1].To, at.State) && twin.Better(at.Maker, e.To, at.State) && model.Moves[at.Maker].From(e.Reply[^1].To).Contains(e.To))));
    });

    [Fact]
    public void Renaming_states_renames_the_answers() => Holds(Conflicts.Random, model =>
    {
        var n = model.States.Count;
        var turned = new ConflictModel(
            model.DecisionMakers,
            model.States,
            [.. model.Moves.Select(m => new MoveGraph(n, m.Arcs.Select(a => (n - 1 - a.From, n - 1 - a.To))))],
            [.. model.Preferences.Select(p => StateOrder.FromScores([.. Enumerable.Range(0, n).Select(s => -p.LevelOf(n - 1 - s))]))]);
        var (one, other) = (StabilityTable.Of(model), StabilityTable.Of(turned));
        return Concepts.All(c => one.Equilibria(c).Select(s => n - 1 - s).Order().SequenceEqual(other.Equilibria(c)));
    });

    [Fact]
    public void In_the_prisoners_dilemma_cooperation_lasts_where_answers_are_foreseen()
    {
        var table = StabilityTable.Of(Conflicts.PrisonersDilemma);
        Assert.Equal([0], table.Equilibria(Nash));
        Assert.All(Concepts.Skip(1), c => Assert.Equal([0, 3], table.Equilibria(c)));
    }

    [Fact]
    public void In_chicken_swerving_both_lasts_unless_only_credible_answers_count()
    {
        var table = StabilityTable.Of(Conflicts.Chicken);
        Assert.Equal([1, 2], table.Equilibria(Nash));
        Assert.Equal([1, 2, 3], table.Equilibria(GeneralMetarational));
        Assert.Equal([1, 2, 3], table.Equilibria(SymmetricMetarational));
        Assert.Equal([1, 2], table.Equilibria(Sequential));
    }

    [Fact]
    public void A_cancelled_table_is_none()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => StabilityTable.Of(Conflicts.Chicken, cancellation: source.Token));
    }

    /// <summary>Four decision makers with four options each: every combination a state, nearly a million moves.</summary>
    [Fact]
    public void The_largest_conflict_is_solved_in_time()
    {
        var form = new OptionForm(4, [.. Enumerable.Range(0, 16).Select(i => new ConflictOption($"o{i}", i / 4))], _ => true);
        var orders = Enumerable.Range(0, 4).Select(i => StateOrder.FromScores([.. Enumerable.Range(0, 1 << 16).Select(s => (s * (7919 + i) * 31) % 1009)])).ToArray();
        var names = Enumerable.Range(0, 1 << 16).Select(s => $"{s}").ToArray();
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var table = StabilityTable.Of(new(["a", "b", "c", "d"], names, form.Moves, orders));
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 120);
        Assert.True(table.Equilibria(GeneralMetarational).Count >= table.Equilibria(Nash).Count);
    }

    private static bool Same(StabilityReason one, StabilityReason other) => one.Improvements.Zip(other.Improvements).All(p =>
        p.First.To == p.Second.To && p.First.Sanction.SequenceEqual(p.Second.Sanction) && p.First.Escape?.To == p.Second.Escape?.To);

    private static bool Sanctions(ConflictModel model, Twin twin, StabilityConcept concept, (int Maker, int State) at, AnsweredImprovement improvement)
    {
        var path = improvement.Sanction;
        var (start, end) = (path[0].From == improvement.To, path[^1].To);
        var linked = path.Zip(path.Skip(1)).All(p => p.First.To == p.Second.From && p.First.DecisionMaker != p.Second.DecisionMaker);
        var made = path.All(m => m.DecisionMaker != at.Maker && model.Moves[m.DecisionMaker].From(m.From).Contains(m.To) && (concept != Sequential || twin.Better(m.DecisionMaker, m.To, m.From)));
        var kept = concept != SymmetricMetarational || model.Moves[at.Maker].From(end).All(w => !twin.Better(at.Maker, w, at.State));
        return start && linked && made && kept && !twin.Better(at.Maker, end, at.State);
    }

    private static int[] Scores(ConflictModel model, int maker) => [.. Enumerable.Range(0, 4).Select(s => s < model.States.Count ? -model.Preferences[maker].LevelOf(s) : -s)];

    private static IEnumerable<(int Maker, int State)> Each(ConflictModel model) => from i in Conflicts.Makers(model) from s in Conflicts.States(model) select (i, s);

    private static bool Implies(bool first, bool second) => !first || second;

    private static void Holds(Arbitrary<ConflictModel> models, Func<ConflictModel, bool> property) => Prop.ForAll(models, property).QuickCheckThrowOnFailure();
}
