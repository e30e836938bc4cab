using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Commands;

[Collection(CommandLine.Name)]
public sealed class NewTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hant")]
    public void A_new_case_is_sound_and_runs(string language)
    {
        using var place = new Workplace();
        var folder = place.At("my-case");
        Program.Run("new", folder, "--lang", language).Exits(0);
        var check = Program.Run("check", folder, "--lang", language).Exits(0);
        Assert.Equal("", check.Error);
        Program.Run("run", folder, "--out", place.At("out"), "--draws", "1000", "--quiet").Exits(0);
        Assert.NotEmpty(Findings.Ids(File.ReadAllBytes(place.At("out", "findings.json"))));
    }

    [Fact]
    public void A_folder_that_holds_something_is_refused_and_left_alone()
    {
        using var place = new Workplace();
        Directory.CreateDirectory(place.At("mine"));
        File.WriteAllText(place.At("mine", "notes.txt"), "mine");
        var run = Program.Run("new", place.At("mine")).Exits(1);
        Assert.Contains(place.At("mine"), run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Assert.Single(Directory.EnumerateFileSystemEntries(place.At("mine")))));
    }

    [Fact]
    public void A_new_case_does_not_overwrite_an_older_one()
    {
        using var place = new Workplace();
        Program.Run("new", place.At("twice")).Exits(0);
        Program.Run("new", place.At("twice")).Exits(1);
    }
}
