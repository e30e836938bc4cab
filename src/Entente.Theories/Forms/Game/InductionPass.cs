using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;
using Entente.Expressions;
using Entente.Numerics;
using Entente.Theories.GameFiles;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Game;

/// <summary>
/// A walk up a tree, a block of draws at a time, so that what every node is worth stays in the cache: which branch is
/// taken at each node at which a player moves, and on the way down who was indifferent. Of the rest nothing is kept.
/// </summary>
internal sealed class InductionPass(PlayTree tree, PlayColumns columns, int players)
{
    /// <summary>Draws at a time: 2 KiB a column.</summary>
    private const int Block = 256;

    /// <summary>Payoffs of ends, shape [nodes][players]; of other nodes null.</summary>
    private readonly Value[]?[] _ends = [.. tree.Nodes.Select(n => n.Stated is StatedEnd end ? Enumerable.Range(0, players).Select(p => columns.InBlocks(end.Outcome, p)).ToArray() : null)];

    /// <summary>The branch taken, shape [nodes][draws]; null at nodes where nobody moves.</summary>
    internal byte[]?[] Run()
    {
        var taken = tree.Nodes.Select(n => n.Stated is StatedChoice ? new byte[columns.Draws] : null).ToArray();
        var room = ArrayPool<double>.Shared.Rent((tree.Nodes.Count * players * Block) + Block);
        for (var first = 0; first < columns.Draws; first += Block)
        {
            Solve(taken, room, first, Math.Min(Block, columns.Draws - first));
        }

        ArrayPool<double>.Shared.Return(room);
        return taken;
    }

    /// <summary>
    /// 1 in the draws in which somebody who moves on the path of play is indifferent between actions that are not alike to another.
    /// </summary>
    /// <param name="taken">What <see cref="Run"/> gave.</param>
    internal double[] Tied(byte[]?[] taken)
    {
        var (tied, size) = (LentColumns.Filled(columns.Draws, 0), tree.Nodes.Count * players * Block);
        var room = ArrayPool<double>.Shared.Rent(size + Block);
        var reach = ArrayPool<double>.Shared.Rent(tree.Nodes.Count * Block);
        for (var first = 0; first < columns.Draws; first += Block)
        {
            var length = Math.Min(Block, columns.Draws - first);
            Solve(null, room, first, length);
            foreach (var node in tree.Nodes)
            {
                var here = reach.AsSpan(node.Number * Block, length);
                Reach(node, taken, reach, first, here);
                if (node.Stated is StatedChoice { Player: var mover })
                {
                    Tie(node, mover, taken[node.Number].AsSpan(first, length), room, first, here, tied.AsSpan(first, length));
                }
            }
        }

        ArrayPool<double>.Shared.Return(room);
        ArrayPool<double>.Shared.Return(reach);
        return tied;
    }

    /// <summary>From how likely the node before is reached to how likely this one is, in place.</summary>
    /// <param name="node">Any node but the root.</param>
    /// <param name="taken">What <see cref="Run"/> gave.</param>
    /// <param name="first">First draw.</param>
    /// <param name="reach">A block of draws.</param>
    internal void Follow(PlayNode node, byte[]?[] taken, int first, Span<double> reach)
    {
        var parent = node.Parent!.Value;
        if (tree.Nodes[parent].Stated is StatedChance lot)
        {
            Numerics.Columns.Multiply(reach, columns.Chances(lot)[node.Branch].Span.Slice(first, reach.Length), reach);
        }
        else
        {
            Mask.Where(taken[parent].AsSpan(first, reach.Length), (byte)node.Branch, reach, reach);
        }
    }

    /// <summary>How likely a node is reached, the node before it being done; never where the game cannot be decided.</summary>
    private void Reach(PlayNode node, byte[]?[] taken, double[] reach, int first, Span<double> here)
    {
        if (node.Parent is { } parent)
        {
            reach.AsSpan(parent * Block, here.Length).CopyTo(here);
            Follow(node, taken, first, here);
        }
        else
        {
            here.Fill(1);
        }

        Mask.Known(here, columns.Decided, first);
    }

    /// <summary>Notes the draws in which an action that is not taken gives its mover as much as the one that is, and somebody else more or less.</summary>
    private void Tie(PlayNode node, int mover, ReadOnlySpan<byte> marks, double[] room, int first, ReadOnlySpan<double> here, Span<double> tied)
    {
        var length = marks.Length;
        for (var branch = 0; branch < node.Children.Count && node.Children.Count > 1; branch++)
        {
            var then = node.Children[branch];
            for (var player = 0; player < players; player++)
            {
                if (player != mover)
                {
                    ReadOnlySpan<double> best = Worth(room, node.Number, mover, first, length), other = Worth(room, then, mover, first, length);
                    Tie(marks, (byte)branch, here, best, other, Worth(room, node.Number, player, first, length), Worth(room, then, player, first, length), tied);
                }
            }
        }
    }

    private static void Tie(
        ReadOnlySpan<byte> marks,
        byte branch,
        ReadOnlySpan<double> here,
        ReadOnlySpan<double> best,
        ReadOnlySpan<double> other,
        ReadOnlySpan<double> gets,
        ReadOnlySpan<double> might,
        Span<double> tied)
    {
        var i = 0;
        for (; i <= tied.Length - Vector256<double>.Count; i += Vector256<double>.Count)
        {
            var level = Vector256.AndNot(Vector256.Equals(Vector256.Create(other[i..]), Vector256.Create(best[i..])), Mask.Marked(marks[i..], branch));
            if (level.AsInt64() != Vector256<long>.Zero)
            {
                var same = Vector256.Equals(Vector256.Create(might[i..]), Vector256.Create(gets[i..]));
                var ties = Vector256.AndNot(level, same) & Vector256.GreaterThan(Vector256.Create(here[i..]), Vector256<double>.Zero);
                ((ties & Vector256<double>.One) | Vector256.Create<double>(tied[i..])).CopyTo(tied[i..]);
            }
        }

        for (; i < tied.Length; i++)
        {
            tied[i] = other[i] == best[i] && marks[i] != branch && here[i] > 0 && might[i] != gets[i] ? 1 : tied[i];
        }
    }

    /// <param name="taken">Takes the branches taken; null where they are known.</param>
    /// <param name="room">What nodes are worth, shape [nodes][players][block].</param>
    /// <param name="first">First draw.</param>
    /// <param name="length">Draws.</param>
    private void Solve(byte[]?[]? taken, double[] room, int first, int length)
    {
        for (var number = tree.Nodes.Count - 1; number >= 0; number--)
        {
            var node = tree.Nodes[number];
            switch (node.Stated)
            {
                case StatedChance lot:
                    Expect(columns.Chances(lot), node, room, first, length);
                    break;
                case StatedChoice choice:
                    Choose(choice.Player, node, room, first, length, taken is null ? [] : taken[number].AsSpan(first, length));
                    break;
                case StatedEnd:
                    WorkOut(node, room, first, length);
                    break;
            }
        }
    }

    private Span<double> Own(double[] room, int node, int player, int length) => room.AsSpan(((node * players) + player) * Block, length);

    /// <summary>Payoffs that are not worked out yet.</summary>
    private void WorkOut(PlayNode end, double[] room, int first, int length)
    {
        for (var player = 0; player < players; player++)
        {
            if (_ends[end.Number]![player] is { IsOperation: true } payoff)
            {
                payoff.Block(first, length, Own(room, end.Number, player, length));
            }
        }
    }

    /// <summary>What a node is worth: of an end its payoff, where it lies.</summary>
    private ReadOnlySpan<double> Worth(double[] room, int node, int player, int first, int length) => _ends[node]?[player] is { IsOperation: false } payoff
        ? payoff.Block(first, length, [])
        : Own(room, node, player, length);

    private void Expect(IReadOnlyList<ReadOnlyMemory<double>> chances, PlayNode node, double[] room, int first, int length)
    {
        for (var player = 0; player < players; player++)
        {
            var sum = Own(room, node.Number, player, length);
            sum.Clear();
            for (var branch = 0; branch < node.Children.Count; branch++)
            {
                AddProduct(chances[branch].Span.Slice(first, length), Worth(room, node.Children[branch], player, first, length), sum);
            }
        }
    }

    /// <summary>The product is rounded before it is added, as everywhere.</summary>
    private static void AddProduct(ReadOnlySpan<double> chance, ReadOnlySpan<double> worth, Span<double> sum)
    {
        var i = 0;
        for (; i <= sum.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            (new Vector<double>(sum[i..]) + (new Vector<double>(chance[i..]) * new Vector<double>(worth[i..]))).CopyTo(sum[i..]);
        }

        for (; i < sum.Length; i++)
        {
            sum[i] += chance[i] * worth[i];
        }
    }

    private void Choose(int mover, PlayNode node, double[] room, int first, int length, Span<byte> taken)
    {
        var better = room.AsSpan(tree.Nodes.Count * players * Block, length);
        for (var branch = node.Children.Count == 1 ? 0 : 1; branch < node.Children.Count; branch++)
        {
            var (next, sofar) = (node.Children[branch], branch <= 1 ? node.Children[0] : node.Number);
            Numerics.Columns.Greater(Worth(room, next, mover, first, length), Worth(room, sofar, mover, first, length), better);
            for (var player = 0; player < players; player++)
            {
                Mask.Choose(better, Worth(room, next, player, first, length), Worth(room, sofar, player, first, length), Own(room, node.Number, player, length));
            }

            Marks.Write(better[..taken.Length], (byte)branch, taken);
        }
    }
}
