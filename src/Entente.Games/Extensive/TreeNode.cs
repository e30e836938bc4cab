namespace Entente.Games;

/// <summary>A node as it is listed: before its first branch, each branch in the order of the actions.</summary>
/// <param name="Name">Its name, perhaps empty.</param>
/// <param name="Set">Its information set, by 0-based number; null where the game ends.</param>
/// <param name="Outcome">Its outcome, by 0-based number; null for none. Payoffs add up along the path.</param>
public readonly record struct TreeNode(string Name, int? Set, int? Outcome);

/// <summary>A node in its place in the tree. Nodes are numbered from 0, the root, each before its first branch.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Name">Its name, perhaps empty.</param>
/// <param name="Set">Its information set; null where the game ends.</param>
/// <param name="Outcome">Its outcome; null for none.</param>
/// <param name="Parent">The node it follows; null for the root.</param>
/// <param name="Action">The action of <paramref name="Parent"/> that leads here, from 0; 0 for the root.</param>
/// <param name="Children">Where each action leads; empty where the game ends.</param>
/// <param name="End">One more than the number of the last node at or below it.</param>
public sealed record GameNode(int Number, string Name, int? Set, int? Outcome, int? Parent, int Action, IReadOnlyList<int> Children, int End)
{
    /// <summary>Whether the game ends here.</summary>
    public bool IsTerminal => Set is null;
}
