using Entente.Expressions;
using Entente.Numerics;
using Entente.Theories.GameFiles;

namespace Entente.Theories.Forms.Game;

/// <summary>Told what a player expects at a node.</summary>
/// <param name="node">The node.</param>
/// <param name="like">The node with whose column this is one and the same, told before; the node itself where there is none.</param>
/// <param name="draws">What the player expects in every draw.</param>
/// <param name="stays">Whether the column will still stand for it later on.</param>
public delegate void TellPayoff(int node, int like, ReadOnlyMemory<double> draws, bool stays);

/// <summary>
/// What one player expects at every node of a tree that is solved, worked out from the ends up. The column of a branch is given back as soon
/// as the node before it has been worked out, so that long columns are few.
/// </summary>
/// <param name="tree">The tree.</param>
/// <param name="columns">Payoffs and chances.</param>
/// <param name="taken">The branch taken, shape [nodes][draws].</param>
/// <param name="player">Whose payoffs.</param>
/// <param name="free">Columns that nobody reads any more: taken from and added to.</param>
/// <param name="tell">Told of every node; null where only the root is asked for.</param>
internal sealed class NodePayoffs(PlayTree tree, PlayColumns columns, byte[]?[] taken, int player, Stack<double[]> free, TellPayoff? tell)
{
    /// <summary>What the player expects at the root.</summary>
    internal ReadOnlyMemory<double> AtRoot() => At(tree.Nodes[0]).Draws;

    /// <summary>Tells of every node, and keeps no column.</summary>
    internal void Tell() => GiveBack(At(tree.Nodes[0]));

    private Payoff At(PlayNode node)
    {
        var payoff = node.Stated switch
        {
            StatedEnd end => Paid(columns.InBlocks(end.Outcome, player), node),
            StatedChance lot => Expected(lot, node),
            _ => Chosen(node),
        };
        tell?.Invoke(node.Number, payoff.Node, payoff.Draws, payoff.Own is null);
        return payoff;
    }

    private Payoff Paid(Value stated, PlayNode node)
    {
        if (!stated.IsOperation)
        {
            return new Payoff(node.Number, stated.Draws, null);
        }

        var own = Room();
        for (var first = 0; first < own.Length; first += Value.BlockDraws)
        {
            var length = Math.Min(Value.BlockDraws, own.Length - first);
            stated.Block(first, length, own.AsSpan(first, length));
        }

        return new Payoff(node.Number, own, own);
    }

    private Payoff Expected(StatedChance lot, PlayNode node)
    {
        var (sum, chances) = (Room(), columns.Chances(lot));
        sum.AsSpan().Clear();
        for (var branch = 0; branch < node.Children.Count; branch++)
        {
            var then = At(tree.Nodes[node.Children[branch]]);
            var term = then.Own ?? Room();
            Columns.Multiply(chances[branch].Span, then.Draws.Span, term);
            Columns.Add(sum, term, sum);
            free.Push(term);
        }

        return new Payoff(node.Number, sum, sum);
    }

    private Payoff Chosen(PlayNode node)
    {
        var marks = taken[node.Number]!;
        int? always = marks[0] < node.Children.Count && !marks.AsSpan().ContainsAnyExcept(marks[0]) ? marks[0] : null;
        Payoff? chosen = null;
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
    private Payoff Begun(PlayNode node, Payoff first)
    {
        var own = first.Own ?? Room();
        if (first.Own is null)
        {
            first.Draws.Span.CopyTo(own);
        }

        return new Payoff(node.Number, own, own);
    }

    private double[] Room() => free.TryPop(out var room) ? room : LentColumns.Take(columns.Draws);

    private void GiveBack(Payoff payoff)
    {
        if (payoff.Own is { } own)
        {
            free.Push(own);
        }
    }

    /// <param name="Node">The node whose column it is.</param>
    /// <param name="Draws">The column.</param>
    /// <param name="Own">The same where it may be written over; null where somebody else holds it.</param>
    private sealed record Payoff(int Node, ReadOnlyMemory<double> Draws, double[]? Own);
}
