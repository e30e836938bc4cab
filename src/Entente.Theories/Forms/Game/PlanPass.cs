namespace Entente.Theories.Forms.Game;

/// <summary>
/// Tests plans in one walk over the draws, 64 at a time. What a test turns on is what the plan does on the way to the set and from it
/// on: plans that do the same there share it.
/// </summary>
internal sealed class PlanPass(PlayTree tree, PlayColumns columns, PlanPaths paths)
{
    /// <summary>Words that so many draws take.</summary>
    internal static int WordsOf(int draws) => (draws + PlanRoom.Draws - 1) / PlanRoom.Draws;

    /// <summary>For each plan a column of bits, the first draw in the lowest: set in the draws in which it is an equilibrium.</summary>
    internal ulong[][] Run(IReadOnlyList<int[]> plans)
    {
        var room = new PlanRoom();
        var (tests, of) = Tests(plans, room);
        ulong[][] holds = [.. plans.Select(_ => new ulong[WordsOf(columns.Draws)])];
        var sound = new ulong[tests.Count];
        for (var word = 0; word < WordsOf(columns.Draws); word++)
        {
            room.Load(word * PlanRoom.Draws);
            for (var test = 0; test < sound.Length; test++)
            {
                sound[test] = tests[test].Holds(room);
            }

            var known = Known(word * PlanRoom.Draws);
            for (var plan = 0; plan < holds.Length; plan++)
            {
                holds[plan][word] = All(sound, of[plan], known);
            }
        }

        return holds;
    }

    private static ulong All(ulong[] sound, int[] tests, ulong known)
    {
        foreach (var test in tests)
        {
            known &= sound[test];
        }

        return known;
    }

    /// <summary>The tests, and for each plan which of them it must stand.</summary>
    private (List<PlanTest> Tests, int[][] OfPlans) Tests(IReadOnlyList<int[]> plans, PlanRoom room)
    {
        var numbers = new PlanNumbers(tree);
        var worth = new PlanWorth(tree, columns, numbers, room);
        var (tests, places) = (new List<PlanTest>(), new Dictionary<(int Set, long About), int>());
        int Place(PlaySet set, int[] plan)
        {
            var key = (set.Number, numbers.About(set.Number, plan));
            if (!places.TryGetValue(key, out var place))
            {
                places[key] = place = tests.Count;
                tests.Add(Test(set, plan, worth, room));
            }

            return place;
        }

        return (tests, [.. plans.Select(p => tree.Sets.Where(s => s.Moves.Count > 1).Select(s => Place(s, p)).ToArray())]);
    }

    private PlanTest Test(PlaySet set, int[] plan, PlanWorth worth, PlanRoom room)
    {
        int[] Worth(int action) => [.. set.Nodes.Select(n => worth.Of(tree.Nodes[n].Children[action], set.Player, plan))];
        return new PlanTest(
            Worth(plan[set.Number]),
            [.. Enumerable.Range(0, set.Moves.Count).Where(a => a != plan[set.Number]).Select(Worth)],
            [.. set.Nodes.Select(n => paths.Reach(n, plan) is { } reach ? room.Of(reach) : (int?)null)]);
    }

    /// <summary>The draws from one on that there are, and in which the game can be solved.</summary>
    private ulong Known(int first)
    {
        var (known, decided) = (0UL, columns.Decided);
        for (var i = 0; i < PlanRoom.Draws && first + i < columns.Draws; i++)
        {
            known |= decided is null || decided[first + i] == 1 ? 1UL << i : 0;
        }

        return known;
    }
}
