namespace Entente.Games;

/// <summary>
/// The subgames: nodes below which every information set of a player lies wholly or not at all, themselves known to whoever moves there
/// (Selten 1975). Nodes of chance may begin one. The root always does, and ends of the game do not count.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Roots">The nodes where subgames begin, in order.</param>
public sealed record Subgames(ExtensiveGame Game, IReadOnlyList<int> Roots)
{
    /// <summary>Finds them all.</summary>
    public static Subgames Of(ExtensiveGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var (first, last) = (new int[game.Nodes.Count], new int[game.Nodes.Count]); // of the nodes that share a set with one at or below
        var roots = new Stack<int>();
        for (var number = game.Nodes.Count - 1; number >= 0; number--)
        {
            var node = game.Nodes[number];
            var shared = node.Set is { } set && !game.Sets[set].IsChance ? game.Members(set) : [number];
            first[number] = node.Children.Aggregate(shared[0], (least, child) => Math.Min(least, first[child]));
            last[number] = node.Children.Aggregate(shared[^1], (most, child) => Math.Max(most, last[child]));
            if (!node.IsTerminal && (number == 0 || (shared.Count == 1 && first[number] == number && last[number] < node.End)))
                roots.Push(number);
        }

        return new(game, [.. roots]);
    }
}
