using Entente.Games;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Game;
using Entente.Theories.GameFiles;

namespace Entente.Theories.Tests.Forms.Game;

public sealed class InductionTests
{
    private const int Draws = 37;

    [Fact]
    public void Every_draw_agrees_with_exact_backward_induction_ties_included()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var oracle = new PlayOracle(seed, Draws);
            var game = new StatedGame(PlayOracle.Players(3), PayoffScale.Cardinal, new StatedTree(Grown(oracle, 4, "r")));
            var tree = new PlayTree((StatedTree)game.Play);
            var solved = new Induction(game, tree, new PlayColumns(game, Draws, oracle.Column));
            for (var draw = 0; draw < Draws; draw++)
            {
                var exact = BackwardInduction.Of(ExactGame.Extensive(oracle.At(game, draw), "drawn"), 1, TestContext.Current.CancellationToken).Equilibria[0];
                Assert.All(exact.Payoffs.Select((p, player) => (p, player)), x => Assert.Equal(x.p.ToDouble(), solved.Value(0, x.player).Span[draw], 1e-12));
                Assert.All(tree.Sets, set => Assert.Equal(Chosen(exact.Profile, set), Taken(solved, set, draw)));
            }
        }
    }

    [Fact]
    public void Reach_adds_up_to_one_over_the_ends()
    {
        var oracle = new PlayOracle(7, Draws);
        var game = new StatedGame(PlayOracle.Players(3), PayoffScale.Cardinal, new StatedTree(Grown(oracle, 4, "r")));
        var tree = new PlayTree((StatedTree)game.Play);
        var solved = new Induction(game, tree, new PlayColumns(game, Draws, oracle.Column));
        for (var draw = 0; draw < Draws; draw++)
            Assert.Equal(1, tree.Nodes.Where(n => n.Stated is StatedEnd).Sum(n => solved.Reach(n.Number).Span[draw]), 1e-12);
    }

    /// <summary>The set of the exact game that has the same name; chance has sets of its own.</summary>
    private static int Chosen(BehaviourProfile profile, PlaySet set)
    {
        var number = profile.Game.Sets.ToList().FindIndex(s => s.Player == set.Player && s.Name == set.Name);
        return Enumerable.Range(0, set.Moves.Count).Single(a => profile[number]![a] == 1);
    }

    private static int Taken(Induction solved, PlaySet set, int draw) => Enumerable.Range(0, set.Moves.Count).Single(a => solved.Taken(set.Nodes[0], a).Span[draw] == 1);

    private static StatedNode Grown(PlayOracle oracle, int depth, string path)
    {
        if (depth == 0 || (depth < 4 && oracle.Random.Next(4) == 0))
            return new StatedEnd(oracle.Outcome(3));
        var moves = PlayOracle.Moves(oracle.Random.Next(2, 4));
        if (depth < 4 && oracle.Random.Next(4) == 0)
            return new StatedChance(path, [.. moves.Select((m, i) => (m, (Formula?)(i == moves.Length - 1 ? null : PlayOracle.Written("1/4")), Grown(oracle, depth - 1, $"{path}-{i}")))]);
        return new StatedChoice(oracle.Random.Next(3), path, [.. moves.Select((m, i) => (m, Grown(oracle, depth - 1, $"{path}-{i}")))]);
    }
}
