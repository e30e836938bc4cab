namespace Entente.Games.Tests.Formats;

public sealed class GambitFileTests
{
    [Fact]
    public void A_table_lists_profiles_with_the_first_players_strategy_running_fastest()
    {
        var game = GambitFile.ParseNormal(SampleFiles.Table, "sample");
        Assert.Equal(("A table", null, 6), (game.Title, game.Comment, game.ProfileCount));
        Assert.Equal(["1", "2", "3"], game.Players[0].Strategies);
        Assert.Equal((new Rational(-1, 2), (Rational)2), (game[game.Profile(2, 0), 0], game[game.Profile(2, 0), 1]));
        Assert.Equal([1, 1], game.Strategies(4));
        Assert.Equal("(7, 3)", game.ToMatrix()[new(1, 1)].ToString());
    }

    [Fact]
    public void Outcomes_stand_where_their_numbers_do_and_none_pays_nothing()
    {
        var game = GambitFile.ParseNormal(SampleFiles.Outcomes, "sample");
        Assert.Equal((2, ""), (game.Outcomes.Count, game.Comment));
        Assert.Equal(["2", "-1/2", "0", "2"], Enumerable.Range(0, 4).Select(profile => game[profile, 0].ToString()));
        Assert.Equal(["stay", "stay (2)"], game.ToMatrix().Column.Strategies);
    }

    [Fact]
    public void Three_players_have_names_comment_and_payoffs()
    {
        var game = GambitFile.ParseNormal(SampleFiles.NamedTable, "sample");
        Assert.Equal("Said of it, in \"quotes\" and with a \\backslash", game.Comment);
        Assert.Equal(["One", "Two", "Three"], game.Players.Select(player => player.Name));
        Assert.Equal("1/100000", game[1, 0].ToString());
        Assert.Throws<InvalidOperationException>(game.ToMatrix);
    }

    [Fact]
    public void Payoffs_of_a_tree_add_up_along_the_path()
    {
        var game = GambitFile.ParseExtensive(SampleFiles.Tree, "sample");
        Assert.Equal((15, 5, 4), (game.Nodes.Count, game.Sets.Count, game.Outcomes.Count));
        Assert.Equal(["1 -1", "0 0", "9/10 -1", "-21/10 1", "1 -1", "3 -3", "1 -1", "3 -3"], game.Terminals.Select(end => string.Join(' ', game.Paid(end.Number))));
        Assert.Equal([2, 9], game.Members(2));
        Assert.Equal("1/4", game.Sets[0].Probabilities[0].Value.ToString());
        Assert.Equal((0, 1, 15), (game.Nodes[8].Parent, game.Nodes[8].Action, game.Nodes[8].End));
    }

    [Fact]
    public void Trees_that_are_none_cannot_be_made()
    {
        var set = new InformationSet(0, "", "l", "r");
        TreeNode move = new("", 0, null), end = new("", null, null);
        foreach (var nodes in new TreeNode[][] { [], [move], [move, end], [move, end, end, end], [end, end], [new("", 1, null), end, end], [new("", null, 0)] })
            Assert.Throws<ArgumentException>(() => new ExtensiveGame("", null, ["A"], [set], [], nodes));
        Assert.Equal(3, new ExtensiveGame("", null, ["A"], [set], [], [move, end, end]).Nodes.Count);
    }

    /// <summary>Whether a text is read, or refused with a place.</summary>
    internal static bool IsPlaced(string text)
    {
        try
        {
            return GambitFile.Parse(text, "text") is not null;
        }
        catch (GameFileException fault)
        {
            return fault.Place is { Line: > 0, Column: > 0 } && fault.Chinese.Length > 0;
        }
    }
}
