using FsCheck;
using FsCheck.Fluent;

namespace Entente.Games.Tests.Conflict;

public sealed class CoalitionTests
{
    [Fact]
    public void Every_coalition_s_stability_is_that_of_the_definitions() => Holds(model =>
    {
        var (analysis, twin) = (CoalitionAnalysis.Of(StabilityTable.Of(model)), new Twin(model));
        return analysis.Complete && analysis.Coalitions.Index().All(c => Conflicts.States(model).All(s =>
            StabilityTable.Concepts.All(concept => analysis.IsStable(concept, c.Index, s) == twin.Stable(concept, [.. c.Item], s))));
    });

    [Fact]
    public void A_shift_leads_from_equilibrium_to_equilibrium_by_moves_of_all_members_and_for_the_good_of_all() => Holds(model =>
    {
        var (table, twin) = (StabilityTable.Of(model), new Twin(model));
        return CoalitionAnalysis.Of(table).Shifts.All(shift =>
            shift.Concepts.All(c => table.IsEquilibrium(c, shift.From) && table.IsEquilibrium(c, shift.To))
            && shift.Coalition.All(i => twin.Better(i, shift.To, shift.From))
            && shift.Path[0].From == shift.From && shift.Path[^1].To == shift.To
            && shift.Path.Select(m => m.DecisionMaker).Distinct().Order().SequenceEqual(shift.Coalition)
            && shift.Path.All(m => model.Moves[m.DecisionMaker].From(m.From).Contains(m.To)));
    });

    [Fact]
    public void The_prisoners_leave_the_dilemma_together()
    {
        var shift = Assert.Single(CoalitionAnalysis.Of(StabilityTable.Of(Conflicts.PrisonersDilemma)).Shifts);
        Assert.Equal((0, 3), (shift.From, shift.To));
        Assert.Equal([0, 1], shift.Coalition);
        Assert.DoesNotContain(StabilityConcept.Nash, shift.Concepts);
    }

    [Fact]
    public void A_cancelled_analysis_says_so()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var analysis = CoalitionAnalysis.Of(StabilityTable.Of(Conflicts.Chicken), cancellation: source.Token);
        Assert.False(analysis.Complete);
        Assert.Null(analysis.IsStable(StabilityConcept.Nash, 0, 0));
    }

    [Fact]
    public void It_stops_inside_a_coalition_and_keeps_nothing_of_it()
    {
        // One option for each of ten: a single coalition's work takes far longer than is waited here.
        var form = new OptionForm(10, [.. Enumerable.Range(0, 10).Select(maker => new ConflictOption($"o{maker}", maker))], _ => true);
        var model = new ConflictModel(
            [.. Enumerable.Range(0, 10).Select(i => $"d{i}")], [.. Enumerable.Range(0, 1024).Select(s => $"s{s}")], form.Moves,
            [.. Enumerable.Range(0, 10).Select(i => StateOrder.FromScores([.. Enumerable.Range(0, 1024).Select(s => s * (i + 3) % 101)]))]);
        var table = StabilityTable.Of(model);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var analysis = CoalitionAnalysis.Of(table, cancellation: source.Token);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
        Assert.Equal(SearchEnd.Cancelled, analysis.End);
        Assert.Null(analysis.IsStable(StabilityConcept.Nash, analysis.Coalitions.Count - 1, 0));
    }

    [Fact]
    [Trait("Category", "Long")]
    public void With_many_decision_makers_the_larger_coalitions_are_left_out_and_that_is_said()
    {
        // Nobody can move, so that only the number of coalitions and states counts.
        var still = new ConflictModel(
            [.. Enumerable.Range(0, 12).Select(i => $"{i}")], [.. Enumerable.Range(0, 2000).Select(s => $"{s}")], [.. Enumerable.Repeat(new MoveGraph(2000, []), 12)], [.. Enumerable.Repeat(StateOrder.FromScores(new int[2000]), 12)]);
        var analysis = CoalitionAnalysis.Of(StabilityTable.Of(still));
        Assert.Equal(SearchEnd.LimitReached, analysis.End);
        Assert.True(analysis.IsStable(StabilityConcept.Nash, 0, 0));
        Assert.Null(analysis.IsStable(StabilityConcept.Nash, analysis.Coalitions.Count - 1, 0));
    }

    private static void Holds(Func<ConflictModel, bool> property) => Prop.ForAll(Conflicts.Random, property).QuickCheckThrowOnFailure();
}
