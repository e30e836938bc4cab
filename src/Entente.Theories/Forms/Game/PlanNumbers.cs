namespace Entente.Theories.Forms.Game;

/// <summary>Numbers for what plans do at some of the sets: plans that do the same there have the same number.</summary>
internal sealed class PlanNumbers
{
    private readonly long[] _strides;
    private readonly int[][] _below;
    private readonly int[][] _about;

    internal PlanNumbers(PlayTree tree)
    {
        (_strides, _below) = (new long[tree.Sets.Count], new int[tree.Nodes.Count][]);
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

        _about = [.. tree.Sets.Select(s => s.Nodes.SelectMany(n => Above(tree, n).Concat(_below[n])).Distinct().ToArray())];
    }

    /// <summary>What a plan does from a node on.</summary>
    internal long From(int node, int[] plan) => Of(_below[node], plan);

    /// <summary>What a plan does on the way to a set, there, and from it on.</summary>
    internal long About(int set, int[] plan) => Of(_about[set], plan);

    private static IEnumerable<int> Above(PlayTree tree, int node)
    {
        for (var at = tree.Nodes[node].Parent; at is { } number; at = tree.Nodes[number].Parent)
        {
            if (tree.Nodes[number].Set is { } set)
            {
                yield return set;
            }
        }
    }

    private long Of(int[] sets, int[] plan)
    {
        var number = 0L;
        foreach (var set in sets)
        {
            number += plan[set] * _strides[set];
        }

        return number;
    }
}
