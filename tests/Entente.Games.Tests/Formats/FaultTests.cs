namespace Entente.Games.Tests.Formats;

/// <summary>What is no game file is refused with a place, a code and a remedy, whatever is wrong with it.</summary>
public sealed class FaultTests
{
    private const string Efg = "EFG 2 R \"t\" { \"A\" \"B\" }\n";

    [Theory]
    [InlineData("E0501", 1, 1, "")]
    [InlineData("E0501", 1, 1, "GIF89a")]
    [InlineData("E0501", 2, 5, "\nNFG 2 R \"t\" { \"A\" } { 1 } 1")]
    [InlineData("E0501", 1, 7, "EFG 2 X \"t\" { \"A\" } t \"\" 0")]
    [InlineData("E0502", 1, 9, "NFG 1 R \"never closed")]
    [InlineData("E0502", 1, 9, "NFG 1 R \"never closed\\")]
    [InlineData("E0502", 2, 3, "EFG 2 R \"t\" { \"A\" }\nt \"open \\\"")]
    [InlineData("E0503", 1, 9, "NFG 1 R { \"A\" } { 1 } 1")]
    [InlineData("E0503", 1, 21, "NFG 1 R \"t\" { \"A\" } \"no strategies\" { 1 } 1")]
    [InlineData("E0503", 1, 23, "NFG 1 R \"t\" { \"A\" } { } 1")]
    [InlineData("E0503", 1, 29, "NFG 1 R \"t\" { \"A\" \"B\" } { 1 } 1 1")]
    [InlineData("E0503", 1, 28, "NFG 1 R \"t\" { \"A\" } { 2 } 1")]
    [InlineData("E0503", 2, 1, Efg + "q \"\" 0")]
    [InlineData("E0503", 2, 13, Efg + "p \"\" 1 1 \"\" 0")]
    [InlineData("E0503", 2, 13, Efg + "t \"\" 1 \"one\"")]
    [InlineData("E0503", 2, 1, Efg)]
    [InlineData("E0504", 1, 27, "NFG 1 R \"t\" { \"A\" } { 1 } one")]
    [InlineData("E0504", 1, 27, "NFG 1 R \"t\" { \"A\" } { 1 } 1/0")]
    [InlineData("E0505", 1, 23, "NFG 1 R \"t\" { \"A\" } { 0 } 1")]
    [InlineData("E0505", 1, 23, "NFG 1 R \"t\" { \"A\" } { 10000000000 } 1")]
    [InlineData("E0505", 1, 46, "NFG 1 R \"t\" { \"A\" } { { \"x\" } } { { \"\" 1 } } 1000000000")]
    [InlineData("E0505", 2, 6, Efg + "p \"\" 3 1 \"\" { \"x\" } 0")]
    [InlineData("E0505", 2, 6, Efg + "p \"\" 0 1 \"\" { \"x\" } 0")]
    [InlineData("E0505", 2, 6, Efg + "t \"\" -1")]
    [InlineData("E0506", 1, 23, "NFG 1 R \"t\" { \"A\" } { 1000000000 } 1 2 3")]
    [InlineData("E0506", 1, 33, "NFG 1 R \"t\" { \"A\" \"B\" \"C\" } { 2 2000000000 3 } 1 2 3")]
    [InlineData("E0507", 2, 13, Efg + "t \"\" 1 \"\" { 1 }")]
    [InlineData("E0507", 2, 13, Efg + "t \"\" 1 \"\" { 1, 2, 3 }")]
    [InlineData("E0508", 1, 13, "EFG 2 R \"t\" { } t \"\" 0")]
    [InlineData("E0509", 1, 29, "NFG 1 R \"t\" { \"A\" } { 1 } 1 2")]
    [InlineData("E0510", 1, 23, "NFG 1 R \"t\" { \"A\" } { { } } 1")]
    [InlineData("E0512", 1, 35, "NFG 1 R \"t\" { \"A\" } { { \"x\" } } { } 1")]
    [InlineData("E0513", 3, 1, Efg + "t \"\" 0\nt \"\" 0")]
    [InlineData("E0514", 3, 7, Efg + "p \"\" 1 1 \"\" { \"x\" \"y\" } 0\nt \"\" 0")]
    [InlineData("E0515", 3, 8, Efg + "p \"\" 1 1 \"\" { \"x\" } 0\np \"\" 1 1 \"\" { \"y\" } 0\nt \"\" 0")]
    [InlineData("E0516", 2, 8, Efg + "p \"\" 1 1 0\nt \"\" 0")]
    [InlineData("E0517", 2, 13, Efg + "p \"\" 1 1 \"\" { } 0")]
    [InlineData("E0518", 2, 11, Efg + "c \"\" 1 \"\" { \"x\" 1/3 \"y\" 1/3 } 0")]
    [InlineData("E0518", 2, 11, Efg + "c \"\" 1 \"\" { \"x\" -1 \"y\" 2 } 0")]
    [InlineData("E0519", 2, 6, Efg + "t \"\" 0 \"none\" { 0 0 }")]
    [InlineData("E0520", 4, 6, Efg + "p \"\" 1 1 \"\" { \"x\" \"y\" } 0\nt \"\" 1 \"\" { 1 2 }\nt \"\" 1 \"\" { 2 1 }")]
    [InlineData("E0521", 2, 6, Efg + "t \"\" 1")]
    public void Faults_are_placed(string code, int line, int column, string text)
    {
        var fault = Assert.Throws<GameFileException>(() => GambitFile.Parse(text, "game.efg"));
        Assert.Equal((code, new GameFilePlace("game.efg", line, column)), (fault.Code, fault.Place));
        Assert.StartsWith($"{fault.Place}: error {code}: ", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith(fault.English, fault.Message, StringComparison.Ordinal);
        Assert.Contains(fault.Chinese, c => c >= '\u4e00');
    }

    [Fact]
    public void An_announced_game_of_a_thousand_millions_costs_nothing()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<GameFileException>(() => GambitFile.Parse("NFG 1 R \"t\" { \"A\" \"B\" } { 1000000000 1000000000 } 1 1", "huge"));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    [Trait("Category", "Long")]
    public void A_tree_beyond_the_limit_is_refused()
    {
        var text = Efg + "p \"\" 1 1 \"\" { \"stop\" \"go\" } 0 " + string.Concat(Enumerable.Repeat("t\"\"0 p\"\"1 1 0 ", GambitFile.MaximumNodes / 2));
        Assert.Equal("E0524", Assert.Throws<GameFileException>(() => GambitFile.Parse(text, "wide")).Code);
    }

    [Fact]
    public void A_table_beyond_the_limit_is_refused()
    {
        var text = $"NFG 1 R \"t\" {{ {string.Concat(Enumerable.Repeat("\"\"", 30))} }} {{ {string.Concat(Enumerable.Repeat("2 ", 20))}{string.Concat(Enumerable.Repeat("1 ", 10))}}} {string.Concat(Enumerable.Repeat("1 ", 1 << 20))}";
        Assert.Equal("E0511", Assert.Throws<GameFileException>(() => GambitFile.Parse(text, "wide")).Code);
    }

    [Fact]
    public void Probabilities_without_a_common_denominator_worth_having_are_refused()
    {
        var primes = Enumerable.Range(2, 20_000).Where(n => Enumerable.Range(2, (int)Math.Sqrt(n) - 1).All(d => n % d != 0));
        var text = Efg + $"c \"\" 1 \"\" {{ {string.Concat(primes.Select(p => $"\"\" 1/{p} "))} }} 0";
        Assert.Equal("E0523", Assert.Throws<GameFileException>(() => GambitFile.Parse(text, "primes")).Code);
    }

    [Fact]
    public void A_file_beyond_the_limit_is_refused_before_it_is_read_whole()
    {
        var path = Path.GetTempFileName();
        using (var stream = File.OpenWrite(path))
            stream.SetLength(GambitFile.MaximumBytes * 4);
        Assert.Equal("E0522", Assert.Throws<GameFileException>(() => GambitFile.Read(path)).Code);
        File.Delete(path);
    }
}
