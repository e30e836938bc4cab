namespace Entente.Games.Tests.Extensive;

/// <summary>Small random games.</summary>
internal static class RandomTrees
{
    /// <summary>Two or three players, moves of chance, payoffs on the way, everything known; at most five moves and many ties.</summary>
    internal static ExtensiveGame PerfectInformation(Random random)
    {
        var players = random.Next(2, 4);
        var (sets, outcomes, nodes) = (new List<InformationSet>(), new List<GameOutcome>(), new List<TreeNode>());
        for (var open = 1; open > 0; open--)
        {
            int? outcome = null;
            if (random.Next(3) == 0 || sets.Count == 5)
            {
                outcome = outcomes.Count;
                outcomes.Add(new("", [.. Enumerable.Range(0, players).Select(_ => (ExactNumber)random.Next(-1, 3))]));
            }

            var branches = sets.Count < 5 && (open == 1 || random.Next(2) == 0) ? random.Next(2, 4) : 0;
            nodes.Add(new("", branches > 0 ? sets.Count : null, outcome));
            if (branches > 0)
                sets.Add(random.Next(5) == 0 ? new("", Names(branches), [.. Enumerable.Repeat((ExactNumber)new Rational(1, branches), branches)]) : new(random.Next(players), "", Names(branches)));
            open += branches;
        }

        return new("random", null, Names(players), sets, outcomes, nodes);
    }

    /// <summary>Pure conflict: a move of chance, then the first player, who sees some of it, then the second, who sees some of both.</summary>
    internal static ExtensiveGame ZeroSum(Random random) => TwoPlayers(random, (won, _) => -won);

    /// <summary>The same with payoffs of their own for both players.</summary>
    internal static ExtensiveGame TwoPlayers(Random random) => TwoPlayers(random, (_, other) => other);

    private static ExtensiveGame TwoPlayers(Random random, Func<int, int, int> second)
    {
        var states = random.Next(1, 4);
        var (signals, actions, replies) = (random.Next(1, states + 1), random.Next(1, 4), random.Next(1, 4));
        var hidden = random.Next(2) == 0;
        var outcomes = new List<GameOutcome>();
        var nodes = new List<TreeNode> { new("", 0, null) };
        var sets = new List<InformationSet> { new("", Names(states), [.. Enumerable.Repeat((ExactNumber)new Rational(1, states), states)]) };
        sets.AddRange(Enumerable.Range(0, signals).Select(signal => new InformationSet(0, $"1:{signal}", Names(actions))));
        sets.AddRange(Enumerable.Range(0, actions).Select(action => new InformationSet(1, $"2:{action}", Names(replies))));
        for (var state = 0; state < states; state++)
        {
            nodes.Add(new("", 1 + (state % signals), null));
            for (var action = 0; action < actions; action++)
            {
                nodes.Add(new("", 1 + signals + (hidden ? 0 : action), null));
                for (var reply = 0; reply < replies; reply++)
                {
                    var won = random.Next(-4, 5);
                    nodes.Add(new("", null, outcomes.Count));
                    outcomes.Add(new("", [won, second(won, random.Next(-4, 5))]));
                }
            }
        }

        return new("random", null, ["1", "2"], sets, outcomes, nodes);
    }

    private static string[] Names(int count) => [.. Enumerable.Range(0, count).Select(number => $"{number}")];
}
