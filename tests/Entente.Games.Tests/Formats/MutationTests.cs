using System.Text;

namespace Entente.Games.Tests.Formats;

/// <summary>Files damaged at random are read or refused with a place; nothing else ever happens.</summary>
public sealed class MutationTests
{
    private static readonly string[] Pieces = ["{", "}", "\"", ",", "\\", " ", "0", "-1", "1000000000", "99999999999999999999", "1e900", "1/0", "c", "p", "t", "\r", "\0", "é", "\ud800", "NFG", "EFG 2 R"];

    [Fact]
    public Task Two_thousand_damaged_files_are_read_or_refused() => Damage(2_000);

    [Fact]
    [Trait("Category", "Long")]
    public Task Twenty_thousand_damaged_files_are_read_or_refused() => Damage(20_000);

    [Fact]
    public Task Two_thousand_damaged_reference_files_are_read_or_refused() => Damage(2_000, References());

    [Fact]
    [Trait("Category", "Long")]
    public Task Twenty_thousand_damaged_reference_files_are_read_or_refused() => Damage(20_000, References());

    /// <summary>The real games that are not so large that reading them again and again would take most of the time.</summary>
    private static string[] References() =>
        [.. ReferenceFolder.Files.Where(file => new FileInfo(file).Length <= 20_000).Select(File.ReadAllText)];

    private static Task Damage(int files) => Damage(files, SampleFiles.All);

    private static Task Damage(int files, IReadOnlyList<string> sound) => Task.Run(() =>
    {
        var random = new Random(20_031);
        for (var file = 0; file < files; file++)
            Look(Damaged(random, sound[file % sound.Count]));
    }, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);

    private static void Look(byte[] bytes)
    {
        try
        {
            var game = GambitFile.Parse(bytes, "damaged");
            Assert.Equal(GameImage.Of(game), GameImage.Of(GambitFile.Parse(GameImage.Written(game), "written")));
            if (game is ExtensiveGame { Nodes.Count: < 100 } tree)
                Assert.NotNull(PerfectRecall.Of(tree).Lapses);
        }
        catch (GameFileException fault)
        {
            Assert.True(fault.Place is { Line: > 0, Column: > 0, File: "damaged" } && fault.Code.Length == 5, fault.Message);
        }
    }

    private static byte[] Damaged(Random random, string text)
    {
        var damaged = new StringBuilder(text);
        for (var k = random.Next(1, 5); k > 0 && damaged.Length > 0; k--)
            Strike(random, damaged);
        var bytes = Encoding.UTF8.GetBytes(damaged.ToString());
        if (random.Next(4) == 0 && bytes.Length > 0)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    private static void Strike(Random random, StringBuilder text)
    {
        var (start, piece) = (random.Next(text.Length), Pieces[random.Next(Pieces.Length)]);
        var length = Math.Min(random.Next(1, 30), text.Length - start);
        switch (random.Next(5))
        {
            case 0:
                text.Length = start;
                break;
            case 1:
                text.Remove(start, length);
                break;
            case 2:
                text.Insert(random.Next(text.Length), text.ToString(start, length));
                break;
            case 3:
                text.Insert(start, piece);
                break;
            default:
                text.Remove(start, 1).Insert(start, piece);
                break;
        }
    }
}
