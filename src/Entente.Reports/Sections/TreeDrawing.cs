using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>A game tree as a picture: who moves, what may follow and how likely, and what everybody gets.</summary>
internal static class TreeDrawing
{
    /// <summary>The drawing and how to read it.</summary>
    public static IEnumerable<Block> Of(GameAnalysis game, GameTree tree) =>
        [new Tree(GameWords.TreePicture, Item(game, tree, tree.Nodes[0])), new Paragraph(GameWords.ReadPicture) { Class = "source" }];

    private static TreeItem Item(GameAnalysis game, GameTree tree, GameTreeNode node)
    {
        var most = node.Branches.Count == 0 ? 0 : node.Branches.Max(b => b.Probability);
        return new TreeItem(
            new Cell([.. node.Kind == GameTreeNode.End ? End(game, node) : Inner(game, tree, node)]),
            node.Kind,
            [.. node.Branches.Select(b => new TreeBranch(b.Title, new Span(Localised.Same(Numbers.Percent(b.Probability)), Look.Muted), b.Probability, b.Probability == most, Item(game, tree, tree.Nodes[b.To])))]);
    }

    private static IEnumerable<Span> Inner(GameAnalysis game, GameTree tree, GameTreeNode node)
    {
        yield return new Span(node.Player is { } player ? game.Players[player] : GameWords.Lot, Look.Strong);
        if (node.Information is { } set && tree.Nodes.Count(n => n.Information == set && n.Player == node.Player) > 1)
        {
            yield return Span.Break;
            yield return new Span(GameWords.NotToldApart.Fill(("set", Localised.Same(Mark(tree, node)))), Look.Muted);
        }
    }

    /// <summary>A letter for each occasion on which a player cannot tell nodes apart, in the order of the tree.</summary>
    private static string Mark(GameTree tree, GameTreeNode node)
    {
        var sets = tree.Nodes.Where(n => n.Information is not null).GroupBy(n => (n.Player, n.Information)).Where(g => g.Count() > 1).Select(g => g.Key).ToList();
        return ((char)('a' + sets.IndexOf((node.Player, node.Information)) % 26)).ToString();
    }

    private static IEnumerable<Span> End(GameAnalysis game, GameTreeNode node)
    {
        yield return new Span(node.Title ?? GameWords.Ends, Look.Strong);
        yield return new Span(Localised.Same($" {Numbers.Percent(node.Reached)}"), Look.Muted);
        foreach (var (name, payoff) in game.Players.Zip(node.Payoffs))
        {
            yield return Span.Break;
            yield return new Span(new Localised($"{name.En}: {Numbers.Value(payoff.Median)}", $"{name.ZhHant}：{Numbers.Value(payoff.Median)}"));
        }
    }
}
