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

    private static void Holds(Func<ConflictModel, bool> property) => Prop.ForAll(Conflicts.Random, property).QuickCheckThrowOnFailure();
}
