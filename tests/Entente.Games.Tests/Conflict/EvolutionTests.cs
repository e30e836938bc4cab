using FsCheck;
using FsCheck.Fluent;

namespace Entente.Games.Tests.Conflict;

public sealed class EvolutionTests
{
    private static readonly bool[] Both = [false, true];

    [Fact]
    public void What_is_reached_is_what_the_definitions_reach() => Prop.ForAll(Conflicts.Random, model =>
    {
        var (twin, all) = (new Twin(model), Conflicts.Makers(model));
        return Both.All(improving => Conflicts.States(model).All(s =>
            LegalSequences.From(model, all, s, improving).Reached.ToHashSet().SetEquals(twin.Reached(all, s, improving))));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_path_is_legal_and_as_long_as_the_distance() => Prop.ForAll(Conflicts.Random, model =>
        Both.All(improving =>
        {
            var evolution = StatusQuoAnalysis.From(model, 0);
            return Conflicts.States(model).Where(s => s != 0 && evolution.Distance(s, improving) is not null).All(s =>
            {
                var path = evolution.PathTo(s, improving);
                return path.Count == evolution.Distance(s, improving) && path[0].From == 0 && path[^1].To == s
                    && path.Zip(path.Skip(1)).All(p => p.First.To == p.Second.From && p.First.DecisionMaker != p.Second.DecisionMaker);
            });
        })).QuickCheckThrowOnFailure();

    /// <summary>The walk 0 → 1 → 2 is the first one's alone, who may not move twice in succession: the second one has to move between.</summary>
    [Fact]
    public void Nobody_moves_twice_in_succession()
    {
        var model = new ConflictModel(["a", "b"], ["0", "1", "2", "3"], [new(4, [(0, 1), (1, 2), (3, 2)]), new(4, [(1, 3)])], [StateOrder.FromScores([0, 0, 0, 0]), StateOrder.FromScores([0, 0, 0, 0])]);
        var evolution = StatusQuoAnalysis.From(model, 0);
        Assert.Equal([(0, 1), (1, 3), (0, 2)], evolution.PathTo(2).Select(m => (m.DecisionMaker, m.To)));
        Assert.Equal([[0], [1], [3], [2]], evolution.Evolution());
        Assert.Equal([[0]], evolution.Evolution(improvementsOnly: true));
        Assert.Null(evolution.Distance(2, improvementsOnly: true));
    }
}
