using System.Diagnostics;
using System.Text.Json.Nodes;
using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Sweeps;

[Collection(CommandLine.Name)]
public sealed class SweepTests
{
    [Fact]
    public void A_sweep_says_what_its_outputs_depend_on_where_runs_of_interest_lie_and_where_they_tip()
    {
        using var place = new Workplace();
        var run = Program.Run("sweep", "richardson", "--draws", "1000", "--set", "fatigue=1..2", "reaction=0..0.5", "step-length=0.1", "--interest", "arms.1>=2", "--choose", "reaction.2=0,0.5", "--goal", "least:arms.1", "--out", place.At("out")).Exits(0);
        foreach (var said in new[] { "What arms.1.final", "grievance.1 ≥", "Tipping points", "largest regret", "no forecast", "digest" })
            Assert.Contains(said, run.Out, StringComparison.Ordinal);
        string[] tables = ["boxes.csv", "choices.csv", "courses.csv", "readings.csv", "runs.csv", "sensitivity.csv", "tipping-points.csv"];
        Assert.Equal(tables, Directory.EnumerateFiles(place.At("out", "tables")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(tables, t => Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(place.At("out", "tables", t))[..3]));
        Assert.False(Directory.Exists(place.At("out", "units")));
        Assert.Contains("轉折點", File.ReadAllText(place.At("out", "report.zh-Hant.md")), StringComparison.Ordinal);
        Assert.Contains("class=\"l-zh\"", File.ReadAllText(place.At("out", "report.html")), StringComparison.Ordinal);
        var chinese = Program.Run("resume", place.At("out"), "--lang", "zh-Hant").Exits(0);
        Assert.Contains("轉折點", chinese.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Tipping", chinese.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("saltelli", "first")]
    [InlineData("morris", "meanAbsolute")]
    [InlineData("sobol", "delta")]
    [InlineData("random", "pawn")]
    public void Every_design_gives_its_own_measures(string design, string measure)
    {
        using var place = new Workplace();
        var run = Program.Run("sweep", "richardson", "--design", design, "--vary", "reaction", "grievance", "--draws", "500", "--out", place.At("out"), "--json").Exits(0);
        var json = JsonNode.Parse(run.Out)!;
        Assert.InRange((int)json["draws"]!, 250, 500);
        Assert.True((double)json["seconds"]! > 0);
        Assert.NotNull(json["answer"]!["sensitivity"]![0]!["inputs"]![0]![measure]);
        Assert.False(File.ReadAllText(place.At("out", "summary.json")).Contains("seconds", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("richardsn", null, "did you mean 'richardson'?")]
    [InlineData("richardson", "--set reactoin=1 --interest harms.1>=3", "did you mean 'reaction'?")]
    [InlineData("richardson", "--design saltelli --draws 5", "needs at least 14 draws")]
    public void What_cannot_be_asked_is_told_with_a_remedy(string model, string? options, string said)
    {
        using var place = new Workplace();
        var run = Program.Run(["sweep", model, .. options?.Split(' ') ?? [], "--out", place.At("out")]).Exits(1);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(place.At("out")));
    }

    [Theory]
    [InlineData("1", "too few runs")]
    [InlineData("500", "the same in all runs")]
    public void One_draw_and_no_variation_get_an_answer_in_words(string draws, string said)
    {
        using var place = new Workplace();
        var run = Program.Run("sweep", "richardson", "--draws", draws, "--set", "reaction=0", "fatigue=1", "grievance=0..1", "start=1", "disturbance=0", "step-length=0.1", "--steps", "0", "--out", place.At("out")).Exits(0);
        Assert.Contains(said, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_varies_is_no_fault()
    {
        using var place = new Workplace();
        var run = Program.Run("sweep", "richardson", "--draws", "10", "--set", "reaction=1", "fatigue=1", "grievance=1", "start=1", "disturbance=0", "step-length=0.1", "--out", place.At("out")).Exits(0);
        Assert.Contains("nothing to be sensitive to", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_used_is_told_with_its_code()
    {
        using var place = new Workplace();
        File.WriteAllText(place.At("taken"), "a file");
        Assert.Contains("E0922", Program.Run("sweep", "richardson", "--draws", "10", "--out", place.At("taken")).Exits(1).Error, StringComparison.Ordinal);
        Assert.Contains("E0906", Program.Run("resume", place.At("nothing")).Exits(1).Error, StringComparison.Ordinal);
        Program.Run("sweep", "richardson", "--draws", "10", "--out", place.At("run"), "--quiet").Exits(0);
        Assert.Contains("E0908", Program.Run("sweep", "richardson", "--draws", "11", "--out", place.At("run")).Exits(1).Error, StringComparison.Ordinal);
        Assert.Contains("2/7", Program.Run("sweep", "richardson", "--shard", "8/7").Exits(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_on_the_size_of_files_loses_no_finished_unit()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the limit is that of a shell there");
        using var place = new Workplace();
        string[] sweep = ["sweep", "richardson", "--draws", "3000", "--unit-draws", "200", "--vary", "reaction", "--quiet", "--out"];
        var limited = Program.RunLimited(32, [.. sweep, place.At("limited")]).Exits(1);
        Assert.Contains("E0901", limited.Error, StringComparison.Ordinal);
        Assert.Contains($"entente resume {place.At("limited")}", limited.Error, StringComparison.Ordinal);
        Assert.NotEmpty(Directory.EnumerateFiles(place.At("limited", "units")));
        Program.Run("resume", place.At("limited"), "--quiet").Exits(0);
        Program.Run([.. sweep, place.At("free")]).Exits(0);
        Assert.Equal(File.ReadAllText(place.At("free", "finished.json")), File.ReadAllText(place.At("limited", "finished.json")));
    }

    [Fact]
    public async Task A_sweep_that_is_stopped_says_how_to_go_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "processes cannot be asked to end there");
        using var place = new Workplace();
        using var process = Program.Begin("sweep", "richardson", "--draws", "10000000", "--unit-draws", "1000", "--steps", "100", "--out", place.At("out"));
        await Program.AtWork(process, () => Directory.Exists(place.At("out", "units")) && Directory.EnumerateFiles(place.At("out", "units"), "*.columns").Any());
        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.Equal(130, process.ExitCode);
        Assert.Contains($"entente resume {place.At("out")}", error, StringComparison.Ordinal);
        Assert.NotEmpty(Directory.EnumerateFiles(place.At("out", "units"), "*.columns"));
    }
}
