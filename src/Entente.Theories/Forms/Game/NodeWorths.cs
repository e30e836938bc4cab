using Entente.Expressions;
using Entente.Numerics;
using Entente.Theories.GameFiles;

namespace Entente.Theories.Forms.Game;

/// <summary>Told what a player expects at a node.</summary>
/// <param name="node">The node.</param>
/// <param name="like">The node with whose column this is one and the same, told before; the node itself where there is none.</param>
/// <param name="draws">What the player expects in every draw.</param>
/// <param name="stays">Whether the column will still stand for it later on.</param>
public delegate void TellWorth(int node, int like, ReadOnlyMemory<double> draws, bool stays);

/// <summary>
/// What one player expects at every node of a tree that is solved, worked out from the ends up. The column of a branch is given back as soon
/// as the node before it has been worked out, so that long columns are few.
/// </summary>
internal sealed class NodeWorths(PlayTree tree, PlayColumns columns, byte[]?[] taken, int player, TellWorth? tell)
{
    private readonly Stack<double[]> _free = [];

    /// <summary>What the player expects at the root.</summary>
    internal ReadOnlyMemory<double> AtRoot() => At(tree.Nodes[0]).Draws;

    private Worth At(PlayNode node)
    {
        var worth = node.Stated switch
        {
            StatedEnd end => Paid(columns.InBlocks(end.Outcome, player), node),
            StatedChance lot => Expected(lot, node),
            _ => Chosen(node),
        };
        tell?.Invoke(node.Number, worth.Node, worth.Draws, worth.Own is null);
        return worth;
    }

    private Worth Paid(Value payoff, PlayNode node)
    {
        if (!payoff.IsOperation)
        {
            return new Worth(node.Number, payoff.Draws, null);
        }

        var own = Room();
        for (var first = 0; first < own.Length; first += Value.BlockDraws)
        {
            var length = Math.Min(Value.BlockDraws, own.Length - first);
            payoff.Block(first, length, own.AsSpan(first, length));
        }

        return new Worth(node.Number, own, own);
    }

    private Worth Expected(StatedChance lot, PlayNode node)
    {
        var (sum, chances) = (Room(), columns.Chances(lot));
        sum.AsSpan().Clear();
        for (var branch = 0; branch < node.Children.Count; branch++)
        {
            var then = At(tree.Nodes[node.Children[branch]]);
            var term = then.Own ?? Room();
            Columns.Multiply(chances[branch].Span, then.Draws.Span, term);
            Columns.Add(sum, term, sum);
            _free.Push(term);
        }

        return new Worth(node.Number, sum, sum);
    }

    private Worth Chosen(PlayNode node)
    {
        var marks = taken[node.Number]!;
        int? always = marks[0] < node.Children.Count && !marks.AsSpan().ContainsAnyExcept(marks[0]) ? marks[0] : null;
        Worth? chosen = null;
        for (var branch = 0; branch < node.Children.Count; branch++)
        {
            if (always is not null && always != branch && tell is null)
            {
                continue;
            }

            var then = At(tree.Nodes[node.Children[branch]]);
            if (branch == (always ?? 0))
            {
                chosen = always is null ? Begun(node, then) : then;
                continue;
            }

            if (always is null)
            {
                Mask.TakeOver(marks, (byte)branch, then.Draws.Span, chosen!.Own);
            }

            GiveBack(then);
        }

        return chosen!;
    }

    /// <summary>A column to be taken over by other branches: that of the first, or a copy where that one stays.</summary>
    private Worth Begun(PlayNode node, Worth first)
    {
        var own = first.Own ?? Room();
        if (first.Own is null)
        {
            first.Draws.Span.CopyTo(own);
        }

        return new Worth(node.Number, own, own);
    }

    private double[] Room() => _free.TryPop(out var room) ? room : LentColumns.Take(columns.Draws);

    private void GiveBack(Worth worth)
    {
        if (worth.Own is { } own)
        {
            _free.Push(own);
        }
    }

    /// <param name="Node">The node whose column it is.</param>
    /// <param name="Draws">The column.</param>
    /// <param name="Own">The same where it may be written over; null where somebody else holds it.</param>
    private sealed record Worth(int Node, ReadOnlyMemory<double> Draws, double[]? Own);
}
