using Entente.Games;
using Entente.Theories.GameFiles;

namespace Entente.Theories.Tests.GameFiles;

public sealed class GameFileTests
{
    [Fact]
    public void A_matrix_is_read_exactly_and_row_by_row()
    {
        var file = new GameText("ferry").Sound();
        var game = ExactGame.Matrix(file.Game, "Ferry");
        Assert.Equal((2, 3), (game.Count(Seat.Row), game.Count(Seat.Column)));
        Assert.Equal(new PayoffPair(-10, -10), game[new Profile(0, 0)]);
        Assert.Equal(new PayoffPair(2, new Rational(1, 2)), game[new Profile(0, 1)]);
        Assert.Equal(new PayoffPair(3, new Rational(-1, 2)), game[new Profile(0, 2)]);
        Assert.Equal(new PayoffPair(new Rational(1, 4), 2), game[new Profile(1, 0)]);
        Assert.Equal(PayoffScale.Cardinal, game.Scale);
        Assert.Equal(["sail", "stay", "sink"], game.Column.Strategies);
        Assert.Equal("crash", ((StatedMatrix)file.Game.Play).Outcomes[0].Id);
        Assert.Equal("南岸先行", ((StatedMatrix)file.Game.Play).Outcomes[3].Title!.ZhHant);
    }

    [Fact]
    public void A_tree_keeps_its_information_sets_and_gives_the_last_branch_the_rest()
    {
        var tree = ExactGame.Extensive(new GameText("signal").Sound().Game, "Signal");
        Assert.Equal(["1/3", "2/3"], tree.Sets[tree.Nodes[0].Set!.Value].Probabilities.Select(p => p.Value.ToString()));
        var receiver = Assert.Single(tree.SetsOf(1));
        Assert.Equal(2, tree.Members(receiver).Count);
        Assert.Equal(5, tree.Terminals.Count());
        Assert.True(PerfectRecall.Of(tree).Holds);
    }

    [Fact]
    public void Ranks_stay_ranks_and_a_single_player_needs_no_brackets()
    {
        var file = new GameText("ranks").Sound();
        Assert.Equal(PayoffScale.Ordinal, file.Game.Scale);
        Assert.Equal([1, 2], Enumerable.Range(0, 2).Select(profile => (int)ExactGame.Normal(file.Game, "r")[profile, 0].Numerator));
    }

    [Fact]
    public void Payoffs_of_three_players_land_at_their_profiles()
    {
        const string moves = "{ l: { en: l, zh-Hant: 左 }, r: { en: r, zh-Hant: 右 } }";
        var cells = string.Concat(from a in "lr" from b in "lr" from c in "lr" select $"    - {{ at: [{a}, {b}, {c}], pay: [{(a == 'r' ? 1 : 0)}, {(b == 'r' ? 1 : 0)}, {(c == 'r' ? 1 : 0)}] }}\n");
        var text = "id: x\ntitle: { en: x, zh-Hant: 甲 }\nscale: numbers\nplayers: { a: { en: a, zh-Hant: 甲 }, b: { en: b, zh-Hant: 乙 }, c: { en: c, zh-Hant: 丙 } }\n"
            + $"matrix:\n  strategies: {{ a: {moves}, b: {moves}, c: {moves} }}\n  cells:\n{cells}";
        var file = GameFileReader.Read("x.yml", text, GameVocabulary.Numbers, new());
        var game = ExactGame.Normal(file!.Game, "x");
        for (var profile = 0; profile < 8; profile++)
            Assert.Equal(game.Strategies(profile).Select(s => (Rational)s), Enumerable.Range(0, 3).Select(player => game[profile, player]));
    }
}
