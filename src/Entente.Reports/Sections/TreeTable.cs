using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>A game tree as a table: a row for each node, indented by its depth.</summary>
internal static class TreeTable
{
    /// <summary>The table, how to read it, and the plans that are equilibria where somebody moves in the dark.</summary>
    public static IEnumerable<Block> Of(GameAnalysis game, GameTree tree)
    {
        var from = tree.Nodes.SelectMany(n => n.Branches.Select(b => (Node: n, Branch: b))).ToDictionary(b => b.Branch.To);
        return
        [
            new Grid(
                GameWords.TreeCaption.Fill(("scale", game.Scale)),
                [Column.Roomy(GameWords.Move), Column.Roomy(GameWords.Then), Column.Number(GameWords.Taken), Column.Number(GameWords.Reached), .. game.Players.Select(Column.Number)],
                [.. tree.Nodes.Select(n => Row(game, n, from))]),
            new Paragraph(tree.Hidden ? GameWords.ReadHiddenTree : GameWords.ReadTree) { Class = "source" },
            .. game.Plans.Count == 0 ? [] : (Block[])[new Heading(4, GameWords.Plans), new Bullets([.. game.Plans.Select(Plan)])],
        ];
    }

    private static Row Row(GameAnalysis game, GameTreeNode node, Dictionary<int, (GameTreeNode Node, GameBranch Branch)> from)
    {
        var (branch, depth) = (from.TryGetValue(node.Number, out var before) ? before.Branch : null, Depth(node.Number, from));
        return new Row(
        [
            new Cell([string.Concat(Enumerable.Repeat("– ", depth)), branch?.Title ?? GameWords.Start]),
            new Cell([Then(game, node)]),
            Cell.Number(branch is null ? Numbers.None : Numbers.Percent(branch.Probability)),
            Cell.Number(Numbers.Percent(node.Reached)),
            .. game.Players.Select((_, p) => Cell.Number(node.Payoffs.Count > p ? Shown(node.Payoffs[p]) : Numbers.None)),
        ]);
    }

    private static Localised Then(GameAnalysis game, GameTreeNode node) => node switch
    {
        { Player: { } player } => GameWords.Chooses.Fill(("player", game.Players[player])),
        { Kind: GameTreeNode.Chance } => GameWords.Lot,
        { Title: { } title } => title,
        _ => GameWords.Ends,
    };

    private static int Depth(int node, Dictionary<int, (GameTreeNode Node, GameBranch Branch)> from) =>
        from.TryGetValue(node, out var before) ? 1 + Depth(before.Node.Number, from) : 0;

    private static Cell Plan(GamePlan plan) => new([plan.Actions.Aggregate((x, y) => new Localised($"{x.En}; {y.En}", $"{x.ZhHant}；{y.ZhHant}")), " – ", Numbers.Percent(plan.Probability)]);

    /// <summary>A payoff as its median with the 5–95 % interval.</summary>
    internal static string Shown(GamePayoff payoff) => Numbers.Interval(new Quantity(payoff.Median, payoff.P05, payoff.P95, Localised.Same(string.Empty)));
}
