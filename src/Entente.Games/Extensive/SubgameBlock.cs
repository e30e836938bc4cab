namespace Entente.Games;

/// <summary>A subgame without the subgames inside it: each of those is replaced by what it is worth.</summary>
internal sealed class SubgameBlock
{
    private readonly ExtensiveGame game;
    private readonly List<TreeNode> nodes = [];
    private readonly List<int> sets = [];
    private readonly List<int> leaves = [];

    internal SubgameBlock(ExtensiveGame game, int root, HashSet<int> roots)
    {
        (this.game, Root) = (game, root);
        for (var number = root; number < game.Nodes[root].End;)
        {
            var node = game.Nodes[number];
            if (node.Set is { } set && (number == root || !roots.Contains(number)))
            {
                nodes.Add(new(node.Name, Number(set), null));
                number++;
            }
            else
            {
                nodes.Add(new(node.Name, null, leaves.Count));
                leaves.Add(number);
                number = node.End;
            }
        }
    }

    /// <summary>The node where the subgame begins.</summary>
    internal int Root { get; }

    /// <summary>By information set of the block, its number in the whole game.</summary>
    internal IReadOnlyList<int> Sets => sets;

    /// <summary>The block as a game of its own.</summary>
    /// <param name="worth">What each player gets from a subgame inside on, by its root; what was paid before included.</param>
    internal ExtensiveGame Build(IReadOnlyDictionary<int, IReadOnlyList<Rational>> worth)
    {
        var outcomes = leaves.Select(leaf => new GameOutcome("", [.. (worth.GetValueOrDefault(leaf) ?? game.Paid(leaf)).Select(payoff => new ExactNumber(payoff))]));
        return new(game.Title, null, game.Players, [.. sets.Select(set => game.Sets[set])], [.. outcomes], nodes);
    }

    private int Number(int set)
    {
        var number = sets.IndexOf(set);
        if (number >= 0)
            return number;
        sets.Add(set);
        return sets.Count - 1;
    }
}
