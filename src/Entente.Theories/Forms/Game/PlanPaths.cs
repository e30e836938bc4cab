using Entente.Numerics;
using Entente.Theories.GameFiles;

namespace Entente.Theories.Forms.Game;

/// <summary>How likely the nodes of a tree are reached under the plans that lead to them: as likely as the lots on the way have it, whatever the plan.</summary>
internal sealed class PlanPaths(PlayTree tree, PlayColumns columns)
{
    private readonly ReadOnlyMemory<double>[] _reach = new ReadOnlyMemory<double>[tree.Nodes.Count];

    /// <summary>How likely a node is reached; null where the plan leads past it.</summary>
    internal ReadOnlyMemory<double>? Reach(int node, int[] plan) => Leads(node, plan) ? Reach(node) : default(ReadOnlyMemory<double>?);

    private bool Leads(int node, int[] plan)
    {
        for (var at = tree.Nodes[node]; at.Parent is { } parent; at = tree.Nodes[parent])
        {
            if (tree.Nodes[parent].Set is { } set && plan[set] != at.Branch)
            {
                return false;
            }
        }

        return true;
    }

    private ReadOnlyMemory<double> Reach(int node)
    {
        if (_reach[node].IsEmpty)
        {
            _reach[node] = tree.Nodes[node].Parent is { } parent ? Onward(tree.Nodes[parent], tree.Nodes[node].Branch) : columns.Decided ?? LentColumns.Filled(columns.Draws, 1);
        }

        return _reach[node];
    }

    private ReadOnlyMemory<double> Onward(PlayNode from, int branch)
    {
        if (from.Stated is not StatedChance lot)
        {
            return Reach(from.Number);
        }

        var onward = LentColumns.Take(columns.Draws);
        Columns.Multiply(Reach(from.Number).Span, columns.Chances(lot)[branch].Span, onward);
        return Mask.Known(onward, columns.Decided);
    }
}
