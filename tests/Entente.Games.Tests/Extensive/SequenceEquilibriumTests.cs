using Entente.Games.Tests.Formats;

namespace Entente.Games.Tests.Extensive;

public sealed class SequenceEquilibriumTests
{
    [Fact]
    public void Random_games_have_an_equilibrium_without_regret_that_is_one_in_normal_form_too()
    {
        var random = new Random(1996);
        for (var k = 0; k < 100; k++)
        {
            var game = RandomTrees.TwoPlayers(random);
            var found = SequenceEquilibrium.Of(game);
            Assert.Equal(0, found.MaxRegret);
            Assert.Equal(found.Payoffs, Payoffs(game, found.Profile));
        }
    }

    [Fact]
    public void In_games_of_pure_conflict_it_gets_the_value()
    {
        var random = new Random(1997);
        for (var k = 0; k < 40; k++)
        {
            var game = RandomTrees.ZeroSum(random);
            Assert.Equal(SequenceSolution.Of(game).Value, SequenceEquilibrium.Of(game).Payoffs);
        }

        Assert.Equal("(-1/18, 1/18)", SequenceEquilibrium.Of(Trees.Read(KuhnPoker.File)).Payoffs.ToString());
    }

    [Fact]
    public void Games_it_cannot_take_are_refused()
    {
        Assert.Throws<ArgumentException>(() => SequenceEquilibrium.Of(Trees.Horse));
        Assert.Throws<OperationCanceledException>(() => SequenceEquilibrium.Of(Trees.Entry, new(true)));
        var sets = Enumerable.Range(0, 300).Select(set => new InformationSet(set % 2, "", "x", "y")).ToArray();
        var nodes = Enumerable.Range(0, 300).SelectMany(set => new TreeNode[] { new("", set, null), new("", null, null) }).Append(new("", null, null));
        Assert.Throws<GameTooLargeException>(() => SequenceEquilibrium.Of(new ExtensiveGame("long", null, ["A", "B"], sets, [], [.. nodes])));
    }

    [Fact]
    public void Reference_games_of_two_players_have_an_equilibrium_without_regret() =>
        Assert.All(ReferenceFolder.Files.Where(file => file.EndsWith(".efg", StringComparison.Ordinal)), file =>
        {
            var game = (ExtensiveGame)GambitFile.Read(file);
            if (game.Players.Count == 2 && game.Nodes.Count < 100 && PerfectRecall.Of(game).Holds)
                Assert.Equal(0, SequenceEquilibrium.Of(game).MaxRegret);
        });

    /// <summary>The payoffs of behaviour, worked out along the ends rather than through the tree.</summary>
    private static PayoffPair Payoffs(ExtensiveGame game, BehaviourProfile profile)
    {
        var (row, column) = (Rational.Zero, Rational.Zero);
        foreach (var end in game.Terminals)
        {
            var chance = (Rational)1;
            for (var node = end; node.Parent is { } parent; node = game.Nodes[parent])
                chance *= profile[game.Nodes[parent].Set!.Value]?[node.Action] ?? game.Sets[game.Nodes[parent].Set!.Value].Probabilities[node.Action].Value;
            (row, column) = (row + (chance * game.Paid(end.Number)[0]), column + (chance * game.Paid(end.Number)[1]));
        }

        return new(row, column);
    }
}
