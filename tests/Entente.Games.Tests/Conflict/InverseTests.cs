using FsCheck;
using FsCheck.Fluent;

namespace Entente.Games.Tests.Conflict;

public sealed class InverseTests
{
    /// <summary>Whatever the decision maker preferred instead, the conditions would tell.</summary>
    [Fact]
    public void The_conditions_are_necessary_and_sufficient() => Prop.ForAll(Conflicts.Random, model =>
    {
        var orders = StateOrders(model.States.Count);
        return StabilityTable.Concepts.All(concept => Conflicts.States(model).All(s =>
        {
            var conditions = InverseConditions.Of(model, concept, 0, s);
            return conditions.Complete && orders.All(o => conditions.Holds(o) == new Twin(model.With(0, o)).Stable(concept, 0, s));
        }));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_condition_holds_another() => Prop.ForAll(Conflicts.Random, model =>
        StabilityTable.Concepts.All(concept => InverseConditions.Of(model, concept, 0, 0).MinimalSets is var sets
            && sets.All(a => sets.All(b => ReferenceEquals(a, b) || !a.ToHashSet().IsSubsetOf(b))))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_share_is_that_of_all_strict_orders() => Prop.ForAll(Conflicts.Random, model =>
    {
        var strict = Permutations([.. Conflicts.States(model)]).Select(p => StateOrder.FromRanking(p.Length, p.Select(s => new[] { s }))).ToArray();
        return StabilityTable.Concepts.All(concept =>
        {
            var conditions = InverseConditions.Of(model, concept, 0, 0);
            return Math.Abs((conditions.ShareOfStrictOrders() ?? -1) - (strict.Count(conditions.Holds) / (double)strict.Length)) < 1e-12;
        });
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(OrderKind.Strict, 24 * 24)]
    [InlineData(OrderKind.Weak, 75 * 75)]
    public void Jointly_by_enumeration_the_conditions_of_each_count_alone_except_under_sequential_stability(OrderKind kind, int profiles)
    {
        var model = Conflicts.PrisonersDilemma;
        foreach (var concept in StabilityTable.Concepts.Where(c => c != StabilityConcept.Sequential))
        {
            var joint = InverseOrders.Of(model, concept, 3, [0, 1], kind);
            var alone = Enumerable.Range(0, 2).Select(i => InverseOrders.Of(model.With(1 - i, StateOrder.FromScores([0, 0, 0, 0])), concept, 3, [i], kind).Found).ToArray();
            Assert.True(joint.Complete);
            Assert.Equal(profiles, joint.Examined);
            Assert.Equal(alone[0] * alone[1], joint.Found);
        }

        var sequential = InverseOrders.Of(model, StabilityConcept.Sequential, 3, [0, 1], kind);
        Assert.InRange(sequential.Found, InverseOrders.Of(model, StabilityConcept.Nash, 3, [0, 1], kind).Found, InverseOrders.Of(model, StabilityConcept.GeneralMetarational, 3, [0, 1], kind).Found);
        Assert.All(sequential.Examples, e => Assert.True(StabilityTable.Of(model.With(0, e[0]).With(1, e[1])).IsEquilibrium(StabilityConcept.Sequential, 3)));
    }

    [Fact]
    public void A_search_that_is_cut_says_so()
    {
        var cut = InverseOrders.Of(Conflicts.Chicken, StabilityConcept.Nash, 0, [0, 1], options: new SearchOptions { MaximumBases = 10 });
        Assert.Equal((10, SearchEnd.LimitReached), (cut.Examined, cut.End));
        Assert.False(InverseConditions.Of(Conflicts.Chicken, StabilityConcept.GeneralMetarational, 0, 3, new SearchOptions { MaximumSubsets = 1 }).Complete);
    }

    [Fact]
    public void Progress_counts_the_moves_looked_at()
    {
        var told = new Told();
        InverseConditions.Of(Conflicts.Chicken.With(0, StateOrder.FromScores([0, 0, 0, 0])), StabilityConcept.GeneralMetarational, 0, 3, new SearchOptions { Progress = told });
        Assert.Equal(Enumerable.Range(1, Conflicts.Chicken.Moves[0].From(3).Count).Select(k => (long)k), told.Examined);
    }

    private sealed class Told : IProgress<SearchProgress>
    {
        internal List<long> Examined { get; } = [];

        public void Report(SearchProgress value) => Examined.Add(value.Examined);
    }

    private static StateOrder[] StateOrders(int states) =>
        [.. Enumerable.Range(0, (int)Math.Pow(3, states)).Select(code => StateOrder.FromScores([.. Enumerable.Range(0, states).Select(s => code / (int)Math.Pow(3, s) % 3)]))];

    private static IEnumerable<int[]> Permutations(int[] items) => items.Length == 0
        ? [[]]
        : items.SelectMany(first => Permutations([.. items.Where(i => i != first)]).Select(rest => (int[])[first, .. rest]));
}
