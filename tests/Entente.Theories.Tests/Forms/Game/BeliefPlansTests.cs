using Entente.Games;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Game;
using Entente.Theories.GameFiles;

namespace Entente.Theories.Tests.Forms.Game;

public sealed class BeliefPlansTests
{
    private const int Draws = 67; // more than a word of bits

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(2, true)]
    public void In_signalling_games_every_draw_has_the_equilibria_that_the_exact_search_finds(int replies, bool luck)
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var oracle = new PlayOracle(seed, Draws);
            var game = Signalling(oracle, replies, luck);
            var tree = new PlayTree((StatedTree)game.Play);
            var plans = new BeliefPlans(game, tree, new PlayColumns(game, Draws, oracle.Column));
            for (var draw = 0; draw < Draws; draw++)
            {
                var exact = BayesianEquilibria.Of(ExactGame.Extensive(oracle.At(game, draw), "drawn"), TestContext.Current.CancellationToken).Equilibria.Select(e => Shown(e.Profile, tree)).ToHashSet();
                var found = Enumerable.Range(0, plans.PlanCount).Where(p => plans.Holds(p)[draw] == 1).Select(p => string.Join(' ', plans.Actions(p))).ToHashSet();
                Assert.True(exact.SetEquals(found), $"seed {seed}, draw {draw}: {string.Join(", ", exact)} against {string.Join(", ", found)}");
                Assert.Equal(exact.Count, plans.Name("equilibria").Span[draw]);
            }
        }
    }

    [Fact]
    public void Two_who_move_in_the_dark_have_the_equilibria_of_the_matrix()
    {
        var oracle = new PlayOracle(3, 200);
        var (players, moves) = (PlayOracle.Players(2), PlayOracle.Moves(2));
        var ends = Enumerable.Range(0, 4).Select(_ => oracle.Outcome(2)).ToArray();
        var matrix = new StatedGame(players, PayoffScale.Cardinal, new StatedMatrix([moves, moves], ends));
        var dark = new StatedGame(players, PayoffScale.Cardinal, new StatedTree(new StatedChoice(0, "a", [.. moves.Select((m, i) => (m, (StatedNode)new StatedChoice(1, "b", [.. moves.Select((n, j) => (n, (StatedNode)new StatedEnd(ends[(2 * i) + j])))])))])));
        var together = new MatrixPlay(matrix, (StatedMatrix)matrix.Play, new PlayColumns(matrix, 200, oracle.Column));
        var unseen = new BeliefPlans(dark, new PlayTree((StatedTree)dark.Play), new PlayColumns(dark, 200, oracle.Column));
        Assert.All(Enumerable.Range(0, 4), p => Assert.Equal(together.Holds(p), unseen.Holds(p)));
    }

    /// <summary>Chance draws one of two types, who gives one of two signals; the receiver sees the signal only. What comes of its reply may be a matter of luck.</summary>
    private static StatedGame Signalling(PlayOracle oracle, int replies, bool luck)
    {
        var (signals, answers) = (PlayOracle.Moves(2), PlayOracle.Moves(replies));
        StatedNode End() => new StatedEnd(oracle.Outcome(2));
        StatedNode Outcome() => luck ? new StatedChance("luck", [(answers[0], PlayOracle.Written("1/4"), End()), (answers[1], (Formula?)null, End())]) : End();
        StatedNode Answer(int signal) => new StatedChoice(1, $"after-{signal}", [.. answers.Select(a => (a, Outcome()))]);
        StatedNode Sender(int type) => new StatedChoice(0, $"type-{type}", [.. signals.Select((s, i) => (s, Answer(i)))]);
        var types = PlayOracle.Moves(2);
        return new StatedGame(PlayOracle.Players(2), PayoffScale.Cardinal, new StatedTree(new StatedChance("type", [(types[0], PlayOracle.Written("1/4"), Sender(0)), (types[1], (Formula?)null, Sender(1))])));
    }

    private static string Shown(BehaviourProfile profile, PlayTree tree) => string.Join(' ', tree.Sets.Select(set =>
    {
        var number = profile.Game.Sets.ToList().FindIndex(s => s.Player == set.Player && s.Name == set.Name);
        return Enumerable.Range(0, set.Moves.Count).Single(a => profile[number]![a] == 1);
    }));
}
