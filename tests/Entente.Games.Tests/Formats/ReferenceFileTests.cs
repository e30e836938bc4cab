namespace Entente.Games.Tests.Formats;

/// <summary>Every file of the Gambit project in a format that is read.</summary>
public sealed class ReferenceFileTests
{
    [Fact]
    public void All_are_read()
    {
        var faults = new List<string>();
        foreach (var file in ReferenceFolder.Files)
        {
            try
            {
                Assert.IsType(Path.GetExtension(file) == ".nfg" ? typeof(NormalGame) : typeof(ExtensiveGame), GambitFile.Read(file));
            }
            catch (GameFileException fault)
            {
                faults.Add(fault.Message);
            }
        }

        Assert.Empty(faults);
        Assert.InRange(ReferenceFolder.Files.Count(), 204, int.MaxValue);
    }

    [Fact]
    public void All_survive_writing_and_are_written_again_byte_by_byte() => Assert.All(ReferenceFolder.Files, file =>
    {
        var game = GambitFile.Read(file);
        var written = GameImage.Written(game);
        var again = GambitFile.Parse(written, file);
        Assert.Equal(GameImage.Of(game), GameImage.Of(again));
        Assert.Equal(written, GameImage.Written(again));
    });

    [Fact]
    public void Those_cut_short_anywhere_are_read_or_refused_with_a_place() => Assert.All(ReferenceFolder.Files, file =>
    {
        var text = File.ReadAllText(file);
        for (var length = 0; length < text.Length; length += 97)
            Assert.True(GambitFileTests.IsPlaced(text[..length]), $"cut after {length}");
    });

    [Fact]
    public void Those_whose_names_tell_of_forgetting_are_flagged() => Assert.All(ReferenceFolder.Files.Where(file => file.EndsWith(".efg", StringComparison.Ordinal)), file =>
    {
        var name = Path.GetFileName(file);
        var lapses = PerfectRecall.Of((ExtensiveGame)GambitFile.Read(file)).Lapses;
        if (name.StartsWith("noPR", StringComparison.Ordinal) || name.StartsWith("not_perfect", StringComparison.Ordinal))
            Assert.NotEmpty(lapses);
        if (name.StartsWith("AM-", StringComparison.Ordinal))
            Assert.Contains(lapses, lapse => lapse.Kind == LapseKind.AbsentMindedness);
        if (name == "perfect_recall.efg")
            Assert.Empty(lapses);
    });
}
