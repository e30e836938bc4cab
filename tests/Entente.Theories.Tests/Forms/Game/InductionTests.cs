using Entente.Expressions;
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
                Assert.All(exact.Payoffs.Select((p, player) => (p, player)), x => Assert.Equal(x.p.ToDouble(), solved.Expected(x.player).Span[draw], 1e-12));
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
            Assert.Equal(1, tree.Nodes.Where(n => n.Stated is StatedEnd).Sum(n => solved.Reach(n.Number)[draw]), 1e-12);
    }

    [Fact]
    public void What_a_player_expects_is_told_at_every_node()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var oracle = new PlayOracle(seed, Draws);
            var game = new StatedGame(PlayOracle.Players(3), PayoffScale.Cardinal, new StatedTree(Grown(oracle, 4, "r")));
            var (tree, columns) = (new PlayTree((StatedTree)game.Play), new PlayColumns(game, Draws, oracle.Column));
            var solved = new Induction(game, tree, columns);
            for (var player = 0; player < 3; player++)
            {
                var told = Told(solved, tree, player);
                Assert.All(tree.Nodes, node => Assert.All(Enumerable.Range(0, Draws), draw => Assert.Equal(Worth(solved, tree, columns, node, player, draw), told[node.Number][draw], 1e-12)));
            }
        }
    }

    [Fact]
    public void Payoffs_worked_out_as_they_are_read_give_the_same_bits()
    {
        const int draws = 1100; // blocks of every kind, the last of them short
        for (var seed = 0; seed < 5; seed++)
        {
            var oracle = new PlayOracle(seed, draws);
            var game = new StatedGame(PlayOracle.Players(3), PayoffScale.Cardinal, new StatedTree(Grown(oracle, 4, "r")));
            var tree = new PlayTree((StatedTree)game.Play);
            Value Read(Formula formula) => Value.OfBlocks(draws, (first, into) => oracle.Column(formula).Span.Slice(first, into.Length).CopyTo(into));
            Induction[] both = [new(game, tree, new PlayColumns(game, draws, oracle.Column)), new(game, tree, new PlayColumns(game, draws, oracle.Column, Read))];
            Assert.Equal(both[0].TiedOnPath(), both[1].TiedOnPath());
            Assert.Equal(both[0].MeanReach(), both[1].MeanReach());
            Assert.All(Enumerable.Range(0, 3), player => Assert.Equal(Told(both[0], tree, player), Told(both[1], tree, player)));
            Assert.All(Enumerable.Range(0, 3), player => Assert.Equal(both[0].Expected(player).ToArray(), both[1].Expected(player).ToArray()));
            Assert.All(tree.Nodes.Where(n => n.Stated is StatedEnd), end => Assert.Equal(both[0].Reach(end.Number), both[1].Reach(end.Number)));
        }
    }

    [Fact]
    public void Every_draw_rests_on_itself_alone_wherever_blocks_are_cut()
    {
        const int draws = 1100, cut = 600; // the cut lies within a block of any size
        for (var seed = 0; seed < 10; seed++)
        {
            var oracle = new PlayOracle(seed, draws) { Missing = seed % 2 * 0.01 };
            var game = new StatedGame(PlayOracle.Players(3), PayoffScale.Cardinal, new StatedTree(Grown(oracle, 4, "r")));
            var tree = new PlayTree((StatedTree)game.Play);
            var (whole, rest) = (new Induction(game, tree, new PlayColumns(game, draws, oracle.Column)), new Induction(game, tree, new PlayColumns(game, draws - cut, f => oracle.Column(f)[cut..])));
            Assert.Equal(whole.TiedOnPath()[cut..], rest.TiedOnPath());
            Assert.All(Enumerable.Range(0, 3), player => Assert.Equal(Told(whole, tree, player).Select(t => t[cut..]), Told(rest, tree, player)));
            Assert.All(tree.Nodes, node => Assert.Equal(whole.Reach(node.Number)[cut..], rest.Reach(node.Number)));
            Assert.All(tree.Sets, set => Assert.All(set.Moves, move => Assert.Equal(Answered(whole, "plays", set.Name, move.Id)[cut..], Answered(rest, "plays", set.Name, move.Id))));
            Assert.All(tree.Nodes.Select(n => n.Stated).OfType<StatedEnd>(), end => Assert.Equal(Answered(whole, "reached", end.Outcome.Id)[cut..], Answered(rest, "reached", end.Outcome.Id)));
        }
    }

    [Fact]
    public void Where_a_payoff_is_missing_nothing_is_played_or_reached_or_tied()
    {
        const int draws = 1100;
        var oracle = new PlayOracle(3, draws) { Missing = 0.02 };
        var game = new StatedGame(PlayOracle.Players(3), PayoffScale.Cardinal, new StatedTree(Grown(oracle, 4, "r")));
        var tree = new PlayTree((StatedTree)game.Play);
        var ends = tree.Nodes.Where(n => n.Stated is StatedEnd).ToArray();
        var missing = Enumerable.Range(0, draws).Select(draw => ends.Any(n => ((StatedEnd)n.Stated).Outcome.Payoffs.Any(p => double.IsNaN(oracle.Column(p).Span[draw])))).ToArray();
        Assert.Contains(true, missing[Value.BlockDraws..]);
        var solved = new Induction(game, tree, new PlayColumns(game, draws, oracle.Column));
        var (tied, reached) = (solved.TiedOnPath(), ends.Select(n => solved.Reach(n.Number)).ToArray());
        for (var draw = 0; draw < draws; draw++)
        {
            Assert.Equal(missing[draw] ? 0 : 1, reached.Sum(r => r[draw]), 1e-12);
            Assert.True(!missing[draw] || tied[draw] == 0);
        }
    }

    [Fact]
    public void The_order_of_the_file_is_said_to_decide_where_a_tie_on_the_path_matters_to_another()
    {
        // The first stops or goes on to the second, who chooses between two ends. Draw by draw: the first is indifferent; the second is; the second is, but off the path; nobody is; both are, and all ends are alike.
        var columns = new Dictionary<string, double[]>(StringComparer.Ordinal) { ["stop"] = [2, 1, 3, 1, 2], ["left"] = [2, 2, 2, 2, 2], ["right"] = [5, 0, 0, 0, 2], ["own-left"] = [1, 1, 1, 1, 1], ["own-right"] = [0, 1, 1, 0, 1] };
        StatedEnd End(string first, string second) => new(new StatedOutcome(first + second, null, [PlayOracle.Written(first), PlayOracle.Written(second)]));
        var moves = PlayOracle.Moves(2);
        var second = new StatedChoice(1, "second", [(moves[0], End("left", "own-left")), (moves[1], End("right", "own-right"))]);
        var game = new StatedGame(PlayOracle.Players(2), PayoffScale.Cardinal, new StatedTree(new StatedChoice(0, "first", [(moves[0], End("stop", "own-right")), (moves[1], second)])));
        var solved = new Induction(game, new PlayTree((StatedTree)game.Play), new PlayColumns(game, 5, f => columns[f.Text]));
        Assert.Equal([1, 1, 0, 0, 0], solved.TiedOnPath());
    }

    private static double[] Answered(Induction solved, string call, params string[] words) => solved.Answer(call, words).Draws.ToArray();

    private static double[][] Told(Induction solved, PlayTree tree, int player)
    {
        var told = new double[tree.Nodes.Count][];
        solved.TellPayoffs(player, (node, like, draws, _) => told[node] = node == like ? draws.ToArray() : told[like]);
        return told;
    }

    /// <summary>One draw, one node: the plain way.</summary>
    private static double Worth(Induction solved, PlayTree tree, PlayColumns columns, PlayNode node, int player, int draw) => node.Stated is StatedEnd end
        ? columns.Of(end.Outcome, player).Span[draw]
        : node.Children.Select((then, branch) => solved.Taken(node.Number, branch).Span[draw] * Worth(solved, tree, columns, tree.Nodes[then], player, draw)).Sum();

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
            return new StatedEnd(oracle.Random.Next(3) == 0 ? oracle.Outcome(3, 5) : oracle.Outcome(3)); // at times one that everybody prefers in every draw
        var moves = PlayOracle.Moves(oracle.Random.Next(2, 4));
        if (depth < 4 && oracle.Random.Next(4) == 0)
            return new StatedChance(path, [.. moves.Select((m, i) => (m, (Formula?)(i == moves.Length - 1 ? null : PlayOracle.Written("1/4")), Grown(oracle, depth - 1, $"{path}-{i}")))]);
        return new StatedChoice(oracle.Random.Next(3), path, [.. moves.Select((m, i) => (m, Grown(oracle, depth - 1, $"{path}-{i}")))]);
    }
}
