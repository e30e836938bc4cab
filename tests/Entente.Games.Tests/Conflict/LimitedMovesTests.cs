using FsCheck;
using FsCheck.Fluent;

namespace Entente.Games.Tests.Conflict;

public sealed class LimitedMovesTests
{
    [Fact]
    public void Every_end_is_that_of_the_definition() => Prop.ForAll(Conflicts.OfTwo, model =>
    {
        var limited = LimitedMoves.Of(model);
        return Enumerable.Range(0, 7).All(h => Conflicts.States(model).All(s => Conflicts.Makers(model).All(i => limited.EndFrom(i, s, h) == End(model, i, s, h))));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void To_foresee_one_move_is_Nash() => Prop.ForAll(Conflicts.OfTwo, model =>
    {
        var (limited, table) = (LimitedMoves.Of(model), StabilityTable.Of(model));
        return Conflicts.States(model).All(s => Conflicts.Makers(model).All(i => limited.IsStable(i, s, 1) == table.IsStable(StabilityConcept.Nash, i, s)));
    }).QuickCheckThrowOnFailure();

    /// <summary>Who foresees far enough keeps cooperation in the prisoner's dilemma, and in chicken both swerve.</summary>
    [Fact]
    public void Cooperation_is_non_myopic_in_the_prisoners_dilemma_and_in_chicken()
    {
        Assert.Equal([0, 3], NonMyopic(Conflicts.PrisonersDilemma));
        Assert.Equal([3], NonMyopic(Conflicts.Chicken));
    }

    [Fact]
    public void It_is_for_two_decision_makers() =>
        Assert.Throws<ArgumentException>(() => LimitedMoves.Of(new(["a"], ["s"], [new(1, [])], [StateOrder.FromScores([0])])));

    private static int[] NonMyopic(ConflictModel model) => [.. Conflicts.States(model).Where(s => Conflicts.Makers(model).All(i => LimitedMoves.Of(model).IsNonMyopic(i, s)))];

    private static int End(ConflictModel model, int i, int s, int h)
    {
        if (h == 0 || model.Moves[i].From(s).Count == 0)
            return s;
        var best = model.Moves[i].From(s).Select(t => End(model, 1 - i, t, h - 1)).MinBy(model.Preferences[i].LevelOf);
        return model.Preferences[i].Prefers(best, s) ? best : s;
    }
}
