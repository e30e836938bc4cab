namespace Entente.Games;

/// <summary>
/// Finds the tree that a list of nodes in prefix order stands for. The list determines it, so there can be no cycle; depth costs memory, not
/// stack.
/// </summary>
internal static class TreeShape
{
    /// <summary>The nodes in their places; null where the list breaks off or goes on after the tree is complete.</summary>
    internal static GameNode[]? Of(IReadOnlyList<TreeNode> listed, IReadOnlyList<InformationSet> sets)
    {
        var parents = new int[listed.Count];
        var children = new int[listed.Count][];
        var ends = new int[listed.Count];
        var taken = new int[listed.Count];
        var open = new Stack<int>();
        for (var number = 0; number < listed.Count; number++)
        {
            if (open.Count == 0 && number > 0)
                return null;
            parents[number] = open.Count > 0 ? open.Peek() : -1;
            if (open.Count > 0)
                children[open.Peek()][taken[open.Peek()]++] = number;
            children[number] = listed[number].Set is { } set ? new int[sets[set].Actions.Count] : [];
            open.Push(number);
            while (open.Count > 0 && taken[open.Peek()] == children[open.Peek()].Length)
                ends[open.Pop()] = number + 1;
        }

        return open.Count > 0 || listed.Count == 0 ? null : Nodes(listed, parents, children, ends);
    }

    private static GameNode[] Nodes(IReadOnlyList<TreeNode> listed, int[] parents, int[][] children, int[] ends)
    {
        var nodes = new GameNode[listed.Count];
        for (var number = 0; number < nodes.Length; number++)
        {
            var (parent, node) = (parents[number], listed[number]);
            var action = parent < 0 ? 0 : Array.BinarySearch(children[parent], number);
            nodes[number] = new(number, node.Name, node.Set, node.Outcome, parent < 0 ? null : parent, action, children[number], ends[number]);
        }

        return nodes;
    }
}
