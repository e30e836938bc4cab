using Entente.Numerics;
using Entente.Theories.GameFiles;

namespace Entente.Theories.Forms.Game;

/// <summary>One plan of pure actions in every draw: how likely each node is reached, whether anybody gains by another action.</summary>
internal sealed class PlanTest
{
    private readonly PlayTree _tree;
    private readonly PlayColumns _columns;
    private readonly int[] _plan;
    private readonly ReadOnlyMemory<double>?[] _reach;
    private readonly PlanWorth _worth;

    internal PlanTest(PlayTree tree, PlayColumns columns, PlanWorth worth, int[] plan)
    {
        (_tree, _columns, _worth, _plan) = (tree, columns, worth, plan);
        _reach = new ReadOnlyMemory<double>?[tree.Nodes.Count];
        _reach[0] = columns.Decided ?? LentColumns.Filled(columns.Draws, 1);
        foreach (var node in tree.Nodes.Skip(1))
        {
            _reach[node.Number] = Onward(tree.Nodes[node.Parent!.Value], node.Branch);
        }
    }

    /// <summary>1 in the draws in which nobody gains by another action anywhere.</summary>
    internal double[] Holds()
    {
        var holds = LentColumns.Filled(_columns.Draws, 1);
        foreach (var set in _tree.Sets.Where(s => s.Moves.Count > 1))
        {
            Columns.Multiply(holds, Sensible(set), holds);
        }

        return holds;
    }

    /// <summary>How likely a node is reached; null where the plan leads past it.</summary>
    internal ReadOnlyMemory<double>? Reach(int node) => _reach[node];

    /// <summary>How likely the ends of an outcome are reached together.</summary>
    internal double[] Reached(string outcome)
    {
        var sum = LentColumns.Filled(_columns.Draws, 0);
        foreach (var node in _tree.Nodes.Where(n => n.Stated is StatedEnd end && end.Outcome.Id == outcome && _reach[n.Number] is not null))
        {
            Columns.Add(sum, _reach[node.Number]!.Value.Span, sum);
        }

        return sum;
    }

    private ReadOnlyMemory<double>? Onward(PlayNode from, int branch)
    {
        if (_reach[from.Number] is not { } reach || from.Stated is not StatedChance lot)
        {
            return from.Set is { } set && _plan[set] != branch ? null : _reach[from.Number];
        }

        var onward = LentColumns.Take(_columns.Draws);
        Columns.Multiply(reach.Span, _columns.Chances(lot)[branch].Span, onward);
        return Mask.Known(onward, _columns.Decided);
    }

    /// <summary>1 in the draws in which no other action gains at a set.</summary>
    private double[] Sensible(PlaySet set)
    {
        var others = Enumerable.Range(0, set.Moves.Count).Where(a => a != _plan[set.Number]).ToArray();
        var gains = others.Select(a => set.Nodes.Select(n => _worth.Gain(n, a, set.Player, _plan)).ToArray()).ToArray();
        var believed = OffPath(gains);
        if (set.Nodes.All(n => _reach[n] is null))
        {
            return believed;
        }

        Mask.TakeOver(IsReached(set), OnPath(set, gains), believed);
        return believed;
    }

    private double[] IsReached(PlaySet set)
    {
        var reached = LentColumns.Filled(_columns.Draws, 0);
        foreach (var node in set.Nodes.Where(n => _reach[n] is not null))
        {
            Columns.Add(reached, _reach[node]!.Value.Span, reached);
        }

        Columns.Greater(reached, 0, reached);
        return reached;
    }

    private double[] OnPath(PlaySet set, double[][][] gains)
    {
        var (holds, sum, term) = (LentColumns.Filled(_columns.Draws, 1), LentColumns.Take(_columns.Draws), LentColumns.Take(_columns.Draws));
        foreach (var gain in gains)
        {
            sum.AsSpan().Clear();
            foreach (var (node, column) in set.Nodes.Zip(gain).Where(n => _reach[n.First] is not null))
            {
                Columns.Multiply(_reach[node]!.Value.Span, column, term);
                Columns.Add(sum, term, sum);
            }

            Columns.LessOrEqual(sum, 0, term);
            Columns.Multiply(holds, term, holds);
        }

        return holds;
    }

    /// <summary>1 where some belief makes no other action gain: among two nodes an interval of beliefs, against one other action the node at which it gains least.</summary>
    private double[] OffPath(double[][][] gains) => gains[0].Length == 2 && gains.Length > 1 ? OfTwoNodes(gains) : Least(gains);

    private double[] Least(double[][][] gains)
    {
        var (holds, least) = (LentColumns.Filled(_columns.Draws, 1), LentColumns.Take(_columns.Draws));
        foreach (var gain in gains)
        {
            gain[0].CopyTo(least, 0);
            foreach (var node in gain.Skip(1))
            {
                Columns.Min(least, node, least);
            }

            Columns.LessOrEqual(least, 0, least);
            Columns.Multiply(holds, least, holds);
        }

        return holds;
    }

    /// <summary>The belief in the first node lies between what every other action allows.</summary>
    private double[] OfTwoNodes(double[][][] gains)
    {
        var holds = LentColumns.Take(_columns.Draws);
        for (var i = 0; i < holds.Length; i++)
        {
            var (low, high) = (0.0, 1.0);
            foreach (var gain in gains)
            {
                var (first, second) = (gain[0][i], gain[1][i]);
                (low, high) = first == second
                    ? (low, second <= 0 ? high : -1)
                    : first < second ? (Math.Max(low, second / (second - first)), high) : (low, Math.Min(high, second / (second - first)));
            }

            holds[i] = low <= high ? 1 : 0;
        }

        return holds;
    }
}
