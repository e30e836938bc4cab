using System.Text.Json.Nodes;
using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Sweeps;

/// <summary>The digest of all results is the same however a sweep is worked out: threads, shares, killed and resumed.</summary>
[Collection(CommandLine.Name)]
public sealed class SweepDigestTests
{
    private const int Kills = 5, ManyKills = 50, Longest = 1500;

    private static readonly string[] Small = ["sweep", "richardson", "--draws", "3000", "--unit-draws", "50", "--vary", "reaction", "--interest", "arms.1>=5"];

    [Fact]
    public void One_thread_two_threads_and_seven_merged_shares_write_the_same_folder()
    {
        using var place = new Workplace();
        var digest = Digest(Program.Run([.. Small, "--threads", "1", "--out", place.At("one"), "--json"]).Exits(0));
        Assert.Equal(digest, Digest(Program.Run([.. Small, "--threads", "2", "--out", place.At("two"), "--json"]).Exits(0)));
        string[] shares = [.. Enumerable.Range(1, 7).Select(k => place.At($"share-{k}"))];
        for (var k = 1; k <= 7; k++)
            Program.Run([.. Small, "--shard", $"{k}/7", "--out", shares[k - 1], "--quiet"]).Exits(0);
        Assert.Equal(digest, Digest(Program.Run(["merge", .. shares, "--out", place.At("merged"), "--json"]).Exits(0)));
        Assert.Equal(Contents(place.At("one")), Contents(place.At("two")));
        Assert.Equal(Contents(place.At("one")), Contents(place.At("merged")));
    }

    [Fact]
    public void Runs_killed_at_random_moments_and_resumed_have_the_digest_of_one_that_was_not() => KilledAndResumed(Kills);

    [Fact]
    [Trait("Category", "Long")]
    public void Fifty_runs_killed_at_random_moments_and_resumed_have_the_digest_of_one_that_was_not() => KilledAndResumed(ManyKills);

    /// <summary>One run is killed again and again: before its first unit, among them, while results are put together, or never, as chance has it.</summary>
    private static void KilledAndResumed(int kills)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "processes cannot be killed at once there");
        using var place = new Workplace();
        string[] sweep = ["sweep", "richardson", "--draws", "120000", "--unit-draws", "500", "--steps", "200", "--out"];
        var digest = Digest(Program.Run([.. sweep, place.At("whole"), "--json"]).Exits(0));
        var (random, killed) = (new Random(20261121), 0);
        for (var i = 0; killed < kills; i++)
        {
            var folder = place.At($"killed-{i}");
            for (var begun = false; killed < kills && !File.Exists(Path.Combine(folder, "finished.json")); begun = File.Exists(Path.Combine(folder, "manifest.json")))
                killed += KillAfter(random.Next(Longest), begun ? ["resume", folder] : [.. sweep, folder]) ? 1 : 0;
            var last = File.Exists(Path.Combine(folder, "manifest.json")) ? Program.Run("resume", folder, "--json") : Program.Run([.. sweep, folder, "--json"]);
            Assert.Equal(digest, Digest(last.Exits(0)));
            Assert.Equal(Contents(place.At("whole")), Contents(folder));
        }
    }

    /// <summary>Whether the program was still running when it was killed.</summary>
    private static bool KillAfter(int milliseconds, string[] arguments)
    {
        using var process = Program.Begin([.. arguments, "--quiet"]);
        if (process.WaitForExit(milliseconds)) return false;
        process.Kill();
        process.WaitForExit();
        return process.ExitCode == 137;
    }

    private static string Digest(Outcome run) => (string)JsonNode.Parse(run.Out)!["digest"]!;

    private static Dictionary<string, string> Contents(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(folder, f), f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))));
}
