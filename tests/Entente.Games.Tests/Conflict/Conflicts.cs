using FsCheck;
using FsCheck.Fluent;

namespace Entente.Games.Tests.Conflict;

/// <summary>Random small conflicts, and two that everybody knows.</summary>
internal static class Conflicts
{
    /// <summary>One to four decision makers, one to five states, any digraphs, many ties.</summary>
    internal static Arbitrary<ConflictModel> Random => Of(1, 4);

    /// <summary>The same for two decision makers, whose answers are single moves.</summary>
    internal static Arbitrary<ConflictModel> OfTwo => Of(2, 2);

    /// <summary>Both options "cooperate"; states: neither, the first alone, the second alone, both.</summary>
    internal static ConflictModel PrisonersDilemma => TwoOptions([1, 0, 3, 2], [1, 3, 0, 2]);

    /// <summary>Both options "swerve"; states: neither, the first alone, the second alone, both.</summary>
    internal static ConflictModel Chicken => TwoOptions([0, 1, 3, 2], [0, 3, 1, 2]);

    internal static ConflictModel TwoOptions(int[] first, int[] second)
    {
        var form = new OptionForm(2, [new("a", 0), new("b", 1)], _ => true);
        return new(["A", "B"], ["00", "10", "01", "11"], form.Moves, [StateOrder.FromScores(first), StateOrder.FromScores(second)]);
    }

    internal static int[] States(ConflictModel model) => [.. Enumerable.Range(0, model.States.Count)];

    internal static int[] Makers(ConflictModel model) => [.. Enumerable.Range(0, model.DecisionMakers.Count)];

    private static Arbitrary<ConflictModel> Of(int fewest, int most) =>
        (from makers in Gen.Choose(fewest, most)
         from states in Gen.Choose(1, 5)
         from density in Gen.Choose(1, 4)
         from arcs in Gen.Choose(0, 4).ArrayOf(makers * states * states)
         from scores in Gen.Choose(0, 3).ArrayOf(makers * states)
         select Model(makers, states, arcs.Select(a => a < density).ToArray(), scores)).ToArbitrary();

    private static ConflictModel Model(int makers, int states, bool[] arcs, int[] scores)
    {
        int[] all = [.. Enumerable.Range(0, states)];
        return new(
            [.. Enumerable.Range(0, makers).Select(i => $"d{i}")],
            [.. all.Select(s => $"s{s}")],
            [.. Enumerable.Range(0, makers).Select(i => new MoveGraph(states, from a in all from b in all where arcs[(((i * states) + a) * states) + b] select (a, b)))],
            [.. Enumerable.Range(0, makers).Select(i => StateOrder.FromScores(scores[(i * states)..((i + 1) * states)]))]);
    }
}
