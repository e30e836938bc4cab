using Entente.Games.Tests.Extensive;

namespace Entente.Games.Tests.Formats;

/// <summary>Games made at random, with names that need quoting and numbers of every form, survive writing and reading.</summary>
public sealed class RandomGameTests
{
    private const string Letters = "ab \\\\\"\"{},\n\r\té賽1/.";

    [Fact]
    public void Five_hundred_games_in_normal_form_survive() => Survive(Normal);

    [Fact]
    public void Five_hundred_games_in_extensive_form_survive() => Survive(random => Renamed(random, random.Next(2) == 0 ? RandomTrees.PerfectInformation(random) : RandomTrees.ZeroSum(random)));

    private static void Survive(Func<Random, object> make)
    {
        var random = new Random(77);
        for (var k = 0; k < 500; k++)
        {
            var written = GameImage.Written(make(random));
            var game = GambitFile.Parse(written, "written");
            Assert.Equal(written, GameImage.Written(game));
            Assert.Equal(GameImage.Of(game), GameImage.Of(GambitFile.Parse(GameImage.Written(game), "again")));
        }
    }

    private static NormalGame Normal(Random random)
    {
        var players = Enumerable.Range(0, random.Next(1, 4)).Select(_ => new NormalPlayer(Name(random), [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Name(random))])).ToArray();
        var profiles = players.Aggregate(1, (product, player) => product * player.Strategies.Count);
        var comment = random.Next(2) == 0 ? null : Name(random);
        if (random.Next(2) == 0)
            return new(Name(random), comment, players, [.. Enumerable.Range(0, profiles * players.Length).Select(_ => Number(random))]);
        var outcomes = Enumerable.Range(0, random.Next(1, 4)).Select(_ => new GameOutcome(Name(random), [.. players.Select(_ => Number(random))])).ToArray();
        return new(Name(random), comment, players, outcomes, [.. Enumerable.Range(0, profiles).Select(_ => random.Next(outcomes.Length + 1))]);
    }

    private static ExtensiveGame Renamed(Random random, ExtensiveGame game) => new(
        Name(random),
        random.Next(2) == 0 ? null : Name(random),
        [.. game.Players.Select(_ => Name(random))],
        [.. game.Sets.Select(set => set.Player is { } player ? new InformationSet(player, Name(random), [.. set.Actions.Select(_ => Name(random))]) : new(Name(random), [.. set.Actions.Select(_ => Name(random))], set.Probabilities))],
        [.. game.Outcomes.Select(outcome => new GameOutcome(Name(random), [.. outcome.Payoffs.Select(_ => Number(random))]))],
        [.. game.Nodes.Select(node => new TreeNode(Name(random), node.Set, random.Next(4) == 0 ? null : node.Outcome))]);

    private static string Name(Random random) => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Letters[random.Next(Letters.Length)]));

    private static ExactNumber Number(Random random)
    {
        string[] forms = [$"{random.Next(-9, 9)}", $"{random.Next(-9, 9)}/{random.Next(1, 9)}", $".{random.Next(99)}", $"+{random.Next(9)}.", $"-{random.Next(9)}.{random.Next(99)}0", $"{random.Next(9)}e-0{random.Next(9)}"];
        Assert.True(ExactNumber.TryParse(forms[random.Next(forms.Length)], out var number));
        return number;
    }
}
