using System.Buffers;
using System.Numerics;
using Entente.Theories.GameFiles;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Game;

/// <summary>
/// One walk up a tree, a block of draws at a time, so that what every node is worth stays in the cache: which branch is
/// taken at each node at which a player moves. Of the rest nothing is kept.
/// </summary>
internal sealed class InductionPass(PlayTree tree, PlayColumns columns, int players)
{
    /// <summary>Draws at a time: 2 KiB a column.</summary>
    private const int Block = 256;

    /// <summary>Payoffs of ends, shape [nodes][players]; of other nodes null.</summary>
    private readonly ReadOnlyMemory<double>[]?[] _ends = [.. tree.Nodes.Select(n => n.Stated is StatedEnd end ? Enumerable.Range(0, players).Select(p => columns.Of(end.Outcome, p)).ToArray() : null)];

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

    private void Solve(byte[]?[] taken, double[] room, int first, int length)
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
                    Choose(choice.Player, node, room, first, taken[number].AsSpan(first, length));
                    break;
            }
        }
    }

    private Span<double> Own(double[] room, int node, int player, int length) => room.AsSpan(((node * players) + player) * Block, length);

    /// <summary>What a node is worth: of an end its payoff, where it lies.</summary>
    private ReadOnlySpan<double> Worth(double[] room, int node, int player, int first, int length) => _ends[node] is { } end
        ? end[player].Span.Slice(first, length)
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

    private void Choose(int mover, PlayNode node, double[] room, int first, Span<byte> taken)
    {
        var better = room.AsSpan(tree.Nodes.Count * players * Block, taken.Length);
        for (var branch = node.Children.Count == 1 ? 0 : 1; branch < node.Children.Count; branch++)
        {
            var (next, sofar) = (node.Children[branch], branch <= 1 ? node.Children[0] : node.Number);
            Numerics.Columns.Greater(Worth(room, next, mover, first, taken.Length), Worth(room, sofar, mover, first, taken.Length), better);
            for (var player = 0; player < players; player++)
            {
                Mask.Choose(better, Worth(room, next, player, first, taken.Length), Worth(room, sofar, player, first, taken.Length), Own(room, node.Number, player, taken.Length));
            }

            Marks.Write(better, (byte)branch, taken);
        }
    }
}
