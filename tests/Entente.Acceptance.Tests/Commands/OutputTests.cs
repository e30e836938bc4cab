using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Commands;

[Collection(CommandLine.Name)]
public sealed class OutputTests(Baseline baseline)
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hant")]
    public void A_folder_that_cannot_be_written_is_named_and_nothing_is_left_half_written(string language)
    {
        using var place = new Workplace();
        File.WriteAllText(place.At("taken"), "a file");
        var run = Program.Run("run", baseline.Case, "--out", place.At("taken"), "--draws", "200", "--lang", language).Exits(1);
        Assert.Contains(place.At("taken"), run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal("a file", File.ReadAllText(place.At("taken")));
        Assert.Single(Directory.EnumerateFileSystemEntries(place.Folder));
    }

    [Fact]
    public void An_obstacle_in_the_folder_leaves_earlier_results_as_they_were()
    {
        using var place = new Workplace();
        Program.Run("run", baseline.Case, "--out", place.At("out"), "--draws", "200", "--quiet").Exits(0);
        File.Delete(place.At("out", "report.md"));
        Directory.CreateDirectory(place.At("out", "report.md"));
        var before = Contents(place.At("out"));
        Program.Run("run", baseline.Case, "--out", place.At("out"), "--draws", "300", "--quiet").Exits(1);
        Assert.Equal(before, Contents(place.At("out")));
    }

    [Fact]
    public void A_limit_on_the_size_of_files_is_told_and_leaves_nothing_half_written()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the limit is that of a shell there");
        using var place = new Workplace();
        var run = Program.RunLimited(64, "run", baseline.Case, "--out", place.At("out"), "--draws", "200").Exits(1);
        Assert.Contains(place.At("out"), run.Error, StringComparison.Ordinal);
        Assert.Contains("allows no larger files", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(place.At("out"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_full_disk_behind_standard_output_is_told()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "only Linux has a device that is always full");
        var run = Program.RunInto("/dev/full", "run", baseline.Case, "--draws", "200", "--json").Exits(1);
        Assert.Contains("the disk is full", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_of_the_case_leave_no_output_at_all()
    {
        using var place = new Workplace();
        place.Case().Replace("case.yml", "as-of:", "as-off:");
        Program.Run("run", place.At("case"), "--out", place.At("out")).Exits(1);
        Assert.False(Directory.Exists(place.At("out")));
    }

    private static Dictionary<string, string> Contents(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.ReadAllText);
}
