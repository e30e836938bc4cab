using System.Text;

namespace Entente.Games.Tests.Formats;

public sealed class EncodingTests
{
    private const string Text = "NFG 1 R \"Señor é\" { \"A\" } { 1 } 5";

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "iso-8859-1"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Old_and_new_encodings_are_told_apart(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.Preamble, .. encoding.GetBytes(Text)];
        Assert.Equal("Señor é", ((NormalGame)GambitFile.Parse(bytes, "sample")).Title);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)];
        Assert.Equal("Señor é", ((NormalGame)GambitFile.Parse(bytes, "sample")).Title);
        Assert.Equal("Señor é", ((NormalGame)GambitFile.Parse("\uFEFF" + Text, "sample")).Title);
    }

    [Fact]
    public void A_file_is_read_from_disk()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, SampleFiles.Tree);
        var game = Assert.IsType<ExtensiveGame>(GambitFile.Read(path));
        File.WriteAllText(path, "nonsense");
        Assert.Equal(new(path, 1, 1), Assert.Throws<GameFileException>(() => GambitFile.Read(path)).Place);
        File.Delete(path);
        Assert.Equal("A tree", game.Title);
    }
}
