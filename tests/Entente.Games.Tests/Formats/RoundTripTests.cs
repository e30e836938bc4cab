namespace Entente.Games.Tests.Formats;

public sealed class RoundTripTests
{
    public static TheoryData<string> Samples => [.. SampleFiles.All];

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_was_read_and_written_reads_as_the_same_game(string text)
    {
        var game = GambitFile.Parse(text, "sample");
        Assert.Equal(GameImage.Of(game), GameImage.Of(GambitFile.Parse(GameImage.Written(game), "written")));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_was_written_is_written_again_byte_by_byte(string text)
    {
        var written = GameImage.Written(GambitFile.Parse(text, "sample"));
        Assert.Equal(written, GameImage.Written(GambitFile.Parse(written, "written")));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Ends_of_lines_do_not_matter(string text)
    {
        var game = GameImage.Of(GambitFile.Parse(text, "sample"));
        Assert.Equal(game, GameImage.Of(GambitFile.Parse(text.Replace("\n", "\r\n", StringComparison.Ordinal), "sample")));
        Assert.Equal(game, GameImage.Of(GambitFile.Parse(text.Replace('\n', '\r'), "sample")));
        Assert.Equal(game, GameImage.Of(GambitFile.Parse(text.Replace('\n', ' '), "sample")));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("\\\\")]
    [InlineData("\\\"\\\\\"\"\\")]
    [InlineData("in \\LaTeX: $x\\wedge \\neg y$")]
    [InlineData("賽局 {1} , é\r\nsecond line\ttab")]
    public void Every_text_survives_its_quotes(string title)
    {
        var game = new NormalGame(title, title, [new(title, title, title)], [1, 2]);
        Assert.Equal(GameImage.Of(game), GameImage.Of(GambitFile.Parse(GambitFile.Write(game), "written")));
    }

    [Fact]
    public void Numbers_keep_the_way_they_were_written()
    {
        var game = GambitFile.ParseNormal(SampleFiles.Table, "sample");
        Assert.Equal(["1", "1", "0", "2", "-.5", "2", "1", "1", "7.", "3", "+2", "1/3"], Enumerable.Range(0, 12).Select(k => game.Number(k / 2, k % 2).Text));
        Assert.Equal((new Rational(-1, 2), (Rational)7, (Rational)2), (game[2, 0], game[4, 0], game[5, 0]));
    }

    [Fact]
    public void Sets_and_outcomes_are_numbered_as_they_appear_and_idle_ones_left_out()
    {
        var sets = new InformationSet[] { new(0, "never", "x"), new(1, "later", "a", "b"), new(0, "first", "c") };
        GameOutcome[] outcomes = [new("idle", [9, 9]), new("used", [1, 2])];
        var game = new ExtensiveGame("t", null, ["P", "Q"], sets, outcomes, [new("", 2, null), new("", 1, null), new("", null, 1), new("", null, null)]);
        Assert.Equal(
            "EFG 2 R \"t\" { \"P\" \"Q\" }\n\np \"\" 1 1 \"first\" { \"c\" } 0\np \"\" 2 1 \"later\" { \"a\" \"b\" } 0\nt \"\" 1 \"used\" { 1, 2 }\nt \"\" 0\n",
            GambitFile.Write(game));
    }

    [Fact]
    public void A_tree_fifty_thousand_moves_deep_is_read_written_and_solved()
    {
        var text = "EFG 2 R \"deep\" { \"P\" } " + string.Concat(Enumerable.Range(1, 50_000).Select(k => $"p \"\" 1 {k} \"\" {{ \"on\" }} 0 ")) + "t \"\" 1 \"\" { 3 }";
        var game = GambitFile.ParseExtensive(text, "deep");
        Assert.Equal(50_001, game.Nodes.Count);
        Assert.True(GameImage.Of(game).SequenceEqual(GameImage.Of(GambitFile.Parse(GambitFile.Write(game), "written"))));
        Assert.Equal("3", Assert.Single(BackwardInduction.Of(game).Equilibria).Payoffs[0].ToString());
    }
}
