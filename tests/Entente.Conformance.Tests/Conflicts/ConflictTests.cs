using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Conformance.Tests.Kit;
using Entente.Games;
using Entente.Tests.Kit;
using Entente.Theories.ConflictFiles;

namespace Entente.Conformance.Tests.Conflicts;

/// <summary>Walks every published conflict that the repository ships.</summary>
public sealed class ConflictTests
{
    private const string Folder = "cases/classic/conflicts";

    public static TheoryData<string> All => [.. Repository.Files(Folder, ".yml").Select(f => Path.GetFileNameWithoutExtension(f)!)];

    [Theory]
    [MemberData(nameof(All))]
    public void It_has_its_file_s_name_and_known_answers_and_cites_works_of_the_bibliography(string id)
    {
        var conflict = Read(id);
        Assert.Equal(id, conflict.Id);
        Assert.NotEmpty(conflict.Known);
        Assert.NotNull(conflict.StatusQuo);
        Assert.All(conflict.Sources.Concat(conflict.Known.Select(k => k.Source)), s => Assert.Contains(s, Library.Shipped.References.Keys));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_published_equilibria_are_found_and_no_others(string id)
    {
        var conflict = Read(id);
        var table = StabilityTable.Of(conflict.Model);
        Breach.None(from known in conflict.Known
                    from stated in known.Equilibria
                    let found = table.Equilibria(stated.Key)
                    where !found.SequenceEqual(stated.Value)
                    select $"{stated.Key} by {known.Source}: [{Names(conflict, stated.Value)}], found [{Names(conflict, found)}]");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_published_stable_states_of_each_decision_maker_are_found(string id)
    {
        var conflict = Read(id);
        var table = StabilityTable.Of(conflict.Model);
        Breach.None(from known in conflict.Known
                    from stated in known.Stable
                    let found = Enumerable.Range(0, conflict.States.Count).Where(s => table.IsStable(stated.Concept, stated.DecisionMaker, s)).ToArray()
                    where !found.SequenceEqual(stated.States)
                    select $"{stated.Concept} for {conflict.DecisionMakers[stated.DecisionMaker].Id} by {known.Source}: [{Names(conflict, stated.States)}], found [{Names(conflict, found)}]");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_published_shifts_of_coalitions_are_found(string id)
    {
        var conflict = Read(id);
        var shifts = CoalitionAnalysis.Of(StabilityTable.Of(conflict.Model)).Shifts;
        Breach.None(from known in conflict.Known
                    from stated in known.Shifts
                    where !shifts.Any(s => s.From == stated.From && s.To == stated.To && s.Coalition.SequenceEqual(stated.Members))
                    select $"{conflict.States[stated.From].Id} -> {conflict.States[stated.To].Id} by {known.Source}");
    }

    private static string Names(ConflictFile conflict, IEnumerable<int> states) => string.Join(", ", states.Select(s => conflict.States[s].Id));

    private static ConflictFile Read(string id)
    {
        var faults = new DiagnosticBag();
        var read = ConflictReader.Read(Repository.At($"{Folder}/{id}.yml"), $"{id}.yml", faults);
        Breach.None(faults.Sorted().Select(f => f.Format(Language.En)));
        return read!;
    }
}
