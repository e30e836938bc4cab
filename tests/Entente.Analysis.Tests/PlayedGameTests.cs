using Entente.Analysis.Evaluation;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Theories.Forms;
using Entente.Theories.Tests.Kit;

namespace Entente.Analysis.Tests;

public sealed class PlayedGameTests
{
    private const int Draws = 400;
    private static readonly Case World = Worlds.Of("P", "Q", "X");

    [Fact]
    public void A_tree_is_shown_with_its_actors_its_payoffs_and_the_chance_of_every_branch_and_end()
    {
        // The lord comes with chances evenly from 0 to 1 and fights: at 0.9 the invader crosses in nine of ten draws.
        var game = Shown("bridge", new Subject("P-Q-X", ["P", "Q", "X"], false, ["X"]), name => name == "comes" ? Even() : Filled(0.9));
        Assert.Equal(["X (invader)", "P (lord)"], game.Players.Select(p => p.En));
        var nodes = game.Tree!.Nodes;
        Assert.False(game.Tree.Hidden);
        Assert.Equal(["choice", "end", "chance", "choice", "end", "end", "end"], nodes.Select(n => n.Kind));
        Assert.Equal(0.9, nodes[0].Branches[1].Probability, 0.01);
        Assert.Equal("river", nodes[0].Information);
        Assert.Equal(1, nodes.Where(n => n.Kind == GameTreeNode.End).Sum(n => n.Reached), 1e-9);
        Assert.All(nodes.Where(n => n.Branches.Count > 0), n => Assert.Equal(1, n.Branches.Sum(b => b.Probability), 1e-9));
        Assert.Equal([-0.1, 0], nodes[4].Payoffs.Select(p => Math.Round(p.Median, 9)));
        Assert.Empty(game.Cells);
    }

    [Fact]
    public void A_hidden_game_is_shown_with_its_plans()
    {
        var game = Shown("guest", new Subject("P-Q", ["P", "Q"], true, []), name => Filled(name == "price" ? 0.5 : 0.4));
        Assert.True(game.Tree!.Hidden);
        var told = game.Plans.Single(p => p.Actions.Count == 4 && p.Actions[0].En == "P (guest), honest-guest: give");
        Assert.Equal(1, told.Probability);
        Assert.All(game.Tree.Nodes.Where(n => n.Branches.Count > 0), n => Assert.Equal(1, n.Branches.Sum(b => b.Probability), 1e-9));
    }

    [Fact]
    public void A_matrix_is_shown_with_medians_intervals_and_the_share_of_draws_of_each_equilibrium()
    {
        var game = Shown("pennies", new Subject("P-Q", ["P", "Q"], false, []), _ => Even());
        Assert.Equal(["-0.50", "0.50", "0.00", "0.00"], game.Cells.Select(c => c.RowPayoff));
        Assert.Equal([0, 1, 1, 0], game.Cells.Select(c => c.Probability));
        Assert.Equal((0.05, 0.95), (Math.Round(game.Cells[1].Payoffs[0].P05, 2), Math.Round(game.Cells[1].Payoffs[0].P95, 2)));
        Assert.Equal("nobody goes", game.Cells[3].Title!.En);
        Assert.Null(game.Tree);
    }

    private static GameAnalysis Shown(string theory, Subject subject, Func<string, double[]> of)
    {
        var file = new TheoryText(theory).Sound();
        var judged = file.Readings[0].Body.Judge(file, subject, new Years(2000, 2000), new StatedMeasures(World, Draws) { Of = (call, _) => of(call.Name) }).Single();
        return PlayedGames.Of(judged.Played!, World);
    }

    private static double[] Even() => [.. Enumerable.Range(0, Draws).Select(i => (i + 0.5) / Draws)];

    private static double[] Filled(double value) => [.. Enumerable.Repeat(value, Draws)];
}
