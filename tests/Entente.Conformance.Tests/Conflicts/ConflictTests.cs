using Entente.Conformance.Tests.Kit;
using Entente.Games;
using Entente.Tests.Kit;
using Entente.Theories.ConflictFiles;

namespace Entente.Conformance.Tests.Conflicts;

/// <summary>Walks every conflict that the repository ships and compares with what publications say of it.</summary>
public sealed class ConflictTests
{
    public static TheoryData<string> All => [.. ClassicConflicts.Ids];

    /// <summary>Conflicts for which somebody states what is stable for each decision maker.</summary>
    public static TheoryData<string> WithStable => [.. ClassicConflicts.Ids.Where(id => ClassicConflicts.Read(id).Known.Any(k => k.Stable.Count > 0))];

    /// <summary>Conflicts for which somebody states what coalitions shift.</summary>
    public static TheoryData<string> WithShifts => [.. ClassicConflicts.Ids.Where(id => ClassicConflicts.Read(id).Known.Any(k => k.Shifts.Count > 0))];

    [Fact]
    public void There_are_enough_of_them_and_every_concept_is_compared_more_than_once()
    {
        var known = ClassicConflicts.Ids.SelectMany(id => ClassicConflicts.Read(id).Known).ToArray();
        Assert.True(ClassicConflicts.Ids.Count >= ClassicConflicts.Least);
        Assert.All(StabilityTable.Concepts, c => Assert.True(known.Count(k => k.Equilibria.ContainsKey(c)) > 2, $"few publications are compared under {c}"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void It_has_its_file_s_name_and_known_answers_and_cites_works_of_the_bibliography(string id)
    {
        var conflict = ClassicConflicts.Read(id);
        Assert.Equal(id, conflict.Id);
        Assert.NotEmpty(conflict.Known);
        Assert.NotNull(conflict.StatusQuo);
        Assert.All(conflict.Sources.Concat(conflict.Known.Select(k => k.Source)), s => Assert.Contains(s, Library.Shipped.References.Keys));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_published_equilibria_are_found_and_no_others(string id)
    {
        var conflict = ClassicConflicts.Read(id);
        var table = Table(conflict);
        Breach.None(from known in conflict.Known
                    from stated in known.Equilibria
                    let found = table.Equilibria(stated.Key)
                    where !found.SequenceEqual(stated.Value)
                    select $"{stated.Key} by {known.Source}: [{Names(conflict, stated.Value)}], found [{Names(conflict, found)}]");
    }

    [Theory]
    [MemberData(nameof(WithStable))]
    public void The_stated_stable_states_of_each_decision_maker_are_found(string id)
    {
        var conflict = ClassicConflicts.Read(id);
        var table = Table(conflict);
        Breach.None(from known in conflict.Known
                    from stated in known.Stable
                    let found = Enumerable.Range(0, conflict.States.Count).Where(s => table.IsStable(stated.Concept, stated.DecisionMaker, s)).ToArray()
                    where !found.SequenceEqual(stated.States)
                    select $"{stated.Concept} for {conflict.DecisionMakers[stated.DecisionMaker].Id} by {known.Source}: [{Names(conflict, stated.States)}], found [{Names(conflict, found)}]");
    }

    [Theory]
    [MemberData(nameof(WithStable))]
    public void Whoever_states_them_for_one_decision_maker_states_them_for_all_under_every_concept(string id)
    {
        var conflict = ClassicConflicts.Read(id);
        Assert.All(conflict.Known.Where(k => k.Stable.Count > 0), k => Assert.Equal(conflict.DecisionMakers.Count * StabilityTable.Concepts.Count, k.Stable.Count));
    }

    [Theory]
    [MemberData(nameof(WithShifts))]
    public void The_published_shifts_of_coalitions_are_found_and_no_others(string id)
    {
        var conflict = ClassicConflicts.Read(id);
        string Shift(int from, int to, IEnumerable<int> members) =>
            $"{conflict.States[from].Id} -> {conflict.States[to].Id} by {string.Join(" and ", members.Select(m => conflict.DecisionMakers[m].Id))}";
        Assert.Equal(
            conflict.Known.SelectMany(k => k.Shifts).Select(s => Shift(s.From, s.To, s.Members)).ToHashSet(),
            CoalitionAnalysis.Of(Table(conflict), cancellation: TestContext.Current.CancellationToken).Shifts.Select(s => Shift(s.From, s.To, s.Coalition)).ToHashSet());
    }

    private static StabilityTable Table(ConflictFile conflict) => StabilityTable.Of(conflict.Model, cancellation: TestContext.Current.CancellationToken);

    private static string Names(ConflictFile conflict, IEnumerable<int> states) => string.Join(", ", states.Select(s => conflict.States[s].Id));
}
