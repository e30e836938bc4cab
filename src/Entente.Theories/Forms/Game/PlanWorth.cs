using Entente.Numerics;
using Entente.Theories.GameFiles;

namespace Entente.Theories.Forms.Game;

/// <summary>
/// What the nodes of a tree are worth under plans of pure actions, and what another action gains there. Plans that do the same from a
/// node on share both.
/// </summary>
internal sealed class PlanWorth
{
    private readonly PlayTree _tree;
    private readonly PlayColumns _columns;
    private readonly long[] _strides;
    private readonly int[][] _below;
    private readonly Dictionary<(int Node, int Player, long From), ReadOnlyMemory<double>> _worth = [];
    private readonly Dictionary<(int Node, int Action, int Player, long From), double[]> _gains = [];

    internal PlanWorth(PlayTree tree, PlayColumns columns)
    {
        (_tree, _columns, _strides, _below) = (tree, columns, new long[tree.Sets.Count], new int[tree.Nodes.Count][]);
        var stride = 1L;
        for (var set = 0; set < _strides.Length; set++)
        {
            (_strides[set], stride) = (stride, stride * tree.Sets[set].Moves.Count);
        }

        for (var node = _below.Length - 1; node >= 0; node--)
        {
            int[] own = tree.Nodes[node].Set is { } set ? [set] : [];
            _below[node] = [.. tree.Nodes[node].Children.SelectMany(c => _below[c]).Concat(own).Distinct()];
        }
    }

    /// <summary>What a player gains at a node by another action than the plan's.</summary>
    internal double[] Gain(int node, int action, int player, int[] plan)
    {
        var key = (node, action, player, From(node, plan));
        if (!_gains.TryGetValue(key, out var gain))
        {
            _gains[key] = gain = LentColumns.Take(_columns.Draws);
            var here = _tree.Nodes[node];
            Columns.Subtract(Of(here.Children[action], player, plan).Span, Of(here.Children[plan[here.Set!.Value]], player, plan).Span, gain);
        }

        return gain;
    }

    /// <summary>What a node is worth to a player.</summary>
    private ReadOnlyMemory<double> Of(int node, int player, int[] plan)
    {
        var key = (node, player, From(node, plan));
        if (!_worth.TryGetValue(key, out var known))
        {
            _worth[key] = known = WorkOut(_tree.Nodes[node], player, plan);
        }

        return known;
    }

    private ReadOnlyMemory<double> WorkOut(PlayNode node, int player, int[] plan)
    {
        if (node.Stated is not StatedChance lot)
        {
            return node.Set is { } set ? Of(node.Children[plan[set]], player, plan) : _columns.Of(((StatedEnd)node.Stated).Outcome, player);
        }

        var (sum, term) = (LentColumns.Filled(_columns.Draws, 0), LentColumns.Take(_columns.Draws));
        for (var branch = 0; branch < node.Children.Count; branch++)
        {
            Columns.Multiply(_columns.Chances(lot)[branch].Span, Of(node.Children[branch], player, plan).Span, term);
            Columns.Add(sum, term, sum);
        }

        return sum;
    }

    /// <summary>What a plan does from a node on, as a number.</summary>
    private long From(int node, int[] plan)
    {
        var from = 0L;
        foreach (var set in _below[node])
        {
            from += plan[set] * _strides[set];
        }

        return from;
    }
}
