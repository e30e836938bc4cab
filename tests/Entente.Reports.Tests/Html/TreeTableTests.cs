using AngleSharp.Dom;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Tests.World;

namespace Entente.Reports.Tests.Html;

public sealed class TreeTableTests
{
    private static readonly IElement Section = Read();

    [Fact]
    public void A_tree_is_a_row_for_each_node_with_chances_and_payoffs()
    {
        var rows = Table("The game step by step").QuerySelectorAll("tbody tr").Select(r => string.Join(" | ", r.Children.Select(c => c.TextContent.Trim()))).ToArray();
        Assert.Equal(4, rows.Length);
        Assert.Equal("start | Aland chooses | – | 100% | 0.5 | 0.2", rows[0]);
        Assert.Equal("– cross | chance decides | 40% | 40% | – | –", rows[1]);
        Assert.Equal("– – fair | landed | 25% | 10% | 1 (0.8–1.2) | 0", rows[2]);
        Assert.Equal("– wait | end | 60% | 60% | 0.5 | 0.2", rows[3]);
    }

    [Fact]
    public void The_price_of_a_wanted_outcome_follows()
    {
        Assert.Contains("What would bring about (sail, sail)", Section.TextContent, StringComparison.Ordinal);
        Assert.Contains("an equilibrium: changes of preference needed (neighbouring ranks exchanged), 2", Section.TextContent, StringComparison.Ordinal);
        Assert.Contains("the only equilibrium: changes of preference needed (neighbouring ranks exchanged), no number does", Section.TextContent, StringComparison.Ordinal);
        Assert.Contains("dominant: changes of preference needed (neighbouring ranks exchanged), not settled: 5 or more", Section.TextContent, StringComparison.Ordinal);
        Assert.Contains("the only equilibrium | not settled | not settled | –", string.Join(" | ", Table("Least payment").QuerySelectorAll("tbody th, tbody td").Select(c => c.TextContent.Trim())), StringComparison.Ordinal);
        Assert.Contains("0.67 | 0.67 | 0.6 (0.2–1.2)", string.Join(" | ", Table("Least payment").QuerySelectorAll("tbody td").Select(c => c.TextContent.Trim())), StringComparison.Ordinal);
        Assert.Contains("Aland keeps to it if the next round counts for it at least 0.5 times as much", Section.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Plans_of_a_hidden_game_are_listed() => Assert.Contains("Aland, river: cross; Syldavia, shore: wait – 70%", Section.TextContent, StringComparison.Ordinal);

    private static IElement Table(string caption) => Section.QuerySelectorAll("table").First(t => t.QuerySelector("caption")?.TextContent.Contains(caption, StringComparison.Ordinal) == true);

    private static IElement Read()
    {
        var run = InventedRun.Make();
        var played = run.Findings.Single(f => f.Game is not null);
        var page = Page.Read(InventedRun.Of([played with { Game = Shown(played.Game!) }]));
        return page.QuerySelectorAll(".l-en caption").First(c => c.TextContent.Contains("The game step by step", StringComparison.Ordinal)).Closest("section")!;
    }

    private static GameAnalysis Shown(GameAnalysis game) => game with
    {
        Cells = [],
        Tree = new GameTree(
        [
            new(0, GameTreeNode.Choice, 0, "river", null, 1, [Sure(0.5), Sure(0.2)], [new("cross", Same("cross"), 1, 0.4), new("wait", Same("wait"), 3, 0.6)]),
            new(1, GameTreeNode.Chance, null, null, null, 0.4, [], [new("fair", Same("fair"), 2, 0.25)]),
            new(2, GameTreeNode.End, null, null, Same("landed"), 0.1, [new(1, 0.8, 1.2), Sure(0)], []),
            new(3, GameTreeNode.End, null, null, null, 0.6, [Sure(0.5), Sure(0.2)], []),
        ],
        true),
        Plans = [new([Same("Aland, river: cross"), Same("Syldavia, shore: wait")], 0.7)],
        Leverage = new(
            Same("(sail, sail)"),
            [new("equilibrium", Same("an equilibrium"), 2, true, 2, [[Same("Aland prefers"), Same("Syldavia prefers")]]), new("unique", Same("the only equilibrium"), null, true, 2, []), new("dominant", Same("dominant"), null, false, 5, [])],
            [new("equilibrium", Same("an equilibrium"), true, 0.6667, 0.6667, [0.3333, 0.3333], new(0.6, 0.2, 1.2)), new("unique", Same("the only equilibrium"), false, null, null, [], null)],
            [new(Same("Aland"), 0.5, new(0.5, 0.05, 0.95))],
            Same("An assumption.")),
    };

    private static GamePayoff Sure(double payoff) => new(payoff, payoff, payoff);

    private static Localised Same(string text) => Localised.Same(text);
}
