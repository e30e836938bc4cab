using System.Text.Json.Nodes;
using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Sweeps;

/// <summary>What is lost or damaged is noticed, and what is said to mend it mends it.</summary>
[Collection(CommandLine.Name)]
public sealed class DamagedRunTests
{
    private static readonly string[] Small = ["sweep", "richardson", "--draws", "600", "--unit-draws", "100", "--vary", "reaction", "--quiet", "--out"];

    [Theory]
    [InlineData("results.columns", "W0915")]
    [InlineData("finished.json", "W0924")]
    [InlineData("report.html", null)]
    [InlineData("tables/readings.csv", null)]
    public void A_finished_run_that_lost_a_file_is_made_whole_by_resume(string file, string? code)
    {
        using var place = new Workplace();
        Program.Run([.. Small, place.At("run")]).Exits(0);
        var whole = Contents(place.At("run"));
        File.Delete(place.At("run", file));
        var run = Program.Run("resume", place.At("run"), "--quiet").Exits(0);
        Assert.Equal(code is null, run.Error.Length == 0);
        Assert.Contains(code ?? "", run.Error, StringComparison.Ordinal);
        Assert.Equal(whole, Contents(place.At("run")));
    }

    [Fact]
    public void A_finished_run_one_byte_of_which_was_altered_is_made_again()
    {
        using var place = new Workplace();
        Program.Run([.. Small, place.At("run")]).Exits(0);
        var whole = Contents(place.At("run"));
        Alter(place.At("run", "results.columns"));
        Assert.Contains("遭更動", Program.Run("resume", place.At("run"), "--lang", "zh-Hant").Exits(0).Error, StringComparison.Ordinal);
        Assert.Equal(whole, Contents(place.At("run")));
    }

    [Fact]
    public void Where_nobody_knows_the_case_any_more_the_command_is_named_that_mends_the_run()
    {
        using var place = new Workplace();
        var folder = place.Case(of: "first-steps").Folder;
        Program.Run("sweep", folder, "--draws", "60", "--unit-draws", "30", "--seed", "4", "--out", place.At("run"), "--quiet").Exits(0);
        var whole = Contents(place.At("run"));
        File.Delete(place.At("run", "results.columns"));
        var told = Program.Run("resume", place.At("run")).Exits(1).Error;
        Assert.Contains("'entente sweep CASE --draws 60 --unit-draws 30 --seed 4 --as-of 2013-12-31 --out FOLDER'", told, StringComparison.Ordinal);
        Program.Run("sweep", folder, "--draws", "60", "--unit-draws", "30", "--seed", "4", "--as-of", "2013-12-31", "--out", place.At("run"), "--quiet").Exits(0);
        Assert.Equal(whole, Contents(place.At("run")));
    }

    [Fact]
    public void A_damaged_unit_of_a_share_is_named_and_what_merge_advises_mends_it()
    {
        using var place = new Workplace();
        foreach (var k in (string[])["1", "2"])
            Program.Run([.. Small, place.At($"part-{k}"), "--shard", $"{k}/2"]).Exits(0);
        Alter(place.At("part-2", "units", "000003.columns"));
        string[] merge = ["merge", place.At("part-1"), place.At("part-2"), "--out", place.At("whole"), "--quiet"];
        var told = Program.Run(merge).Exits(1).Error;
        Assert.Contains("E0925", told, StringComparison.Ordinal);
        Assert.Contains($"unit 3 of share '{place.At("part-2")}'; run 'entente resume {place.At("part-2")}'", told, StringComparison.Ordinal);
        Program.Run("resume", place.At("part-2"), "--quiet").Exits(0);
        Program.Run(merge).Exits(0);
        Program.Run([.. Small, place.At("one")]).Exits(0);
        Assert.Equal(Contents(place.At("one")), Contents(place.At("whole")));
    }

    [Fact]
    public void A_run_of_another_build_of_the_same_version_is_neither_resumed_nor_merged()
    {
        using var place = new Workplace();
        Program.Run([.. Small, place.At("part"), "--shard", "1/2"]).Exits(0);
        var manifest = place.At("part", "manifest.json");
        var program = (string)JsonNode.Parse(File.ReadAllText(manifest))!["program"]!;
        Assert.Matches(@"^\d+\.\d+\.\d+\+[0-9a-f]{12}$", program);
        var other = program[..^12] + "0123456789ab";
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace(program, other, StringComparison.Ordinal));
        foreach (var command in (string[][])[["resume", place.At("part")], ["merge", place.At("part"), "--out", place.At("whole")], [.. Small, place.At("part"), "--shard", "1/2"]])
        {
            var told = Program.Run(command).Exits(1).Error;
            Assert.Contains("E0905", told, StringComparison.Ordinal);
            Assert.Contains(other, told, StringComparison.Ordinal);
            Assert.Contains(program, told, StringComparison.Ordinal);
        }
    }

    private static void Alter(string file)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[^50] ^= 1;
        File.WriteAllBytes(file, bytes);
    }

    private static Dictionary<string, string> Contents(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f), f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))));
}
