using Entente.Games.Tests.Formats;

namespace Entente.Games.Tests.Extensive;

public sealed class SequenceFormTests
{
    [Fact]
    public void Kuhn_poker_is_worth_a_loss_of_one_eighteenth_to_the_first_player()
    {
        var solution = SequenceSolution.Of(Trees.Read(KuhnPoker.File));
        Assert.Equal("(-1/18, 1/18)", solution.Value.ToString());
        Assert.Equal(0, solution.MaxRegret);
    }

    [Fact]
    public void In_kuhn_poker_the_second_player_bluffs_with_a_third_of_its_jacks_and_calls_with_a_third_of_its_queens()
    {
        var solution = SequenceSolution.Of(Trees.Read(KuhnPoker.File));
        var game = solution.Game;
        var jack = game.SetsOf(1).Single(set => game.Sets[set].Actions[0] == "check" && game.Members(set).All(node => Card(game, node) == 'J'));
        var queen = game.SetsOf(1).Single(set => game.Sets[set].Actions[0] == "fold" && game.Members(set).All(node => Card(game, node) == 'Q'));
        Assert.Equal("(2/3, 1/3)", solution.Profile[jack]!.ToString());
        Assert.Equal("(2/3, 1/3)", solution.Profile[queen]!.ToString());
    }

    [Fact]
    public void The_sequence_form_grows_with_the_tree()
    {
        var form = SequenceForm.Of(Trees.Read(KuhnPoker.File));
        Assert.Equal([13, 13], form.Plans.Select(plan => plan.Count));
        Assert.Equal(30, form.Payoffs.Count);
        Assert.Equal([27, 64], StrategicForm.Reduced(form.Game).Game.Players.Select(player => player.Strategies.Count));
    }

    [Fact]
    public void Random_games_are_worth_the_same_in_sequence_form_and_in_normal_form()
    {
        var random = new Random(5);
        for (var k = 0; k < 60; k++)
        {
            var game = RandomTrees.ZeroSum(random);
            var solution = SequenceSolution.Of(game);
            Assert.Equal(0, solution.MaxRegret);
            Assert.Equal(ZeroSumSolution.Of(StrategicForm.Reduced(game).Game.ToMatrix()).Value, solution.Value);
            Assert.Equal(Realisation.Of(solution.Profile).Payoffs, [solution.Value.Row, solution.Value.Column]);
        }
    }

    [Fact]
    public void Games_without_a_value_are_refused()
    {
        Assert.Contains("constant sum", Assert.Throws<ArgumentException>(() => SequenceSolution.Of(Trees.Entry)).Message, StringComparison.Ordinal);
        Assert.Contains("serves two", Assert.Throws<ArgumentException>(() => SequenceSolution.Of(Trees.Horse)).Message, StringComparison.Ordinal);
        Assert.Throws<OperationCanceledException>(() => SequenceSolution.Of(Trees.Read(KuhnPoker.File), new(true)));
    }

    [Fact]
    public void Beliefs_follow_from_behaviour_where_a_set_is_reached()
    {
        var game = Trees.Read(SampleFiles.Tree);
        var result = Realisation.Of(new(game, [null, new(1, 0), new(1, 0), new(1, 0), new(new Rational(1, 2), new Rational(1, 2))]));
        Assert.Equal("(2/5, 3/5)", result.Belief(2)!.ToString());
        Assert.Equal("(0, 1)", result.Belief(3)!.ToString());
        Assert.Null(Realisation.Of(BehaviourProfile.Pure(game, [0, 0, 0, 0, 0])).Belief(3));
    }

    private static char Card(ExtensiveGame game, int node)
    {
        var number = node;
        while (game.Nodes[number].Parent is { } parent && parent != 0)
            number = parent;
        return game.Sets[0].Actions[game.Nodes[number].Action][1];
    }
}
