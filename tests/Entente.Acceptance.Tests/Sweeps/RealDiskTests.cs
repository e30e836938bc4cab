using System.Security.Cryptography;
using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Sweeps;

/// <summary>A file system that is full in earnest: a small one in memory, mounted where only the process of the test sees it.</summary>
[Collection(CommandLine.Name)]
public sealed class RealDiskTests
{
    private const string Mount = "mount -t tmpfs -o size=$SIZE tmpfs \"$DISK\"";

    /// <summary>Sweeps onto the disk, says what stands on it when it is full, makes room, goes on, and copies the run off before the disk goes with the process.</summary>
    private const string Script = Mount + """

        "$@" sweep richardson --draws 6000 --unit-draws 500 --vary reaction --quiet --out "$DISK/run"; echo "sweep $?"
        (cd "$DISK/run/units" && sha256sum *)
        "$@" resume "$DISK/run" --quiet; echo "resume $?"
        mount -o remount,size=16m "$DISK"
        "$@" resume "$DISK/run" --quiet; echo "resume $?"
        cp -r "$DISK/run" "$KEPT"
        """;

    private static readonly string[] Sweep = ["sweep", "richardson", "--draws", "6000", "--unit-draws", "500", "--vary", "reaction", "--quiet", "--out"];

    /// <summary>It is full among the units, then while results are put together, then while the report is written.</summary>
    [Theory]
    [InlineData("160k", 1, 11)]
    [InlineData("300k", 12, 12)]
    [InlineData("700k", 12, 12)]
    public void A_full_disk_loses_no_finished_unit_and_room_lets_the_run_go_on_to_the_same_bytes(string size, int fewest, int most)
    {
        Assert.SkipUnless(MayMount(), "this machine lets no test mount a file system of its own (unshare -rm; mount -t tmpfs)");
        using var place = new Workplace();
        Directory.CreateDirectory(place.At("disk"));
        var run = Program.RunInShell(Script, ("DISK", place.At("disk")), ("SIZE", size), ("KEPT", place.At("kept"))).Exits(0);
        var lines = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToLookup(l => l.EndsWith(".columns", StringComparison.Ordinal));
        Assert.Equal(["sweep 1", "resume 1", "resume 0"], lines[false]);
        foreach (var said in (string[])["E0901", "the disk is full", $"entente resume {place.At("disk", "run")}"])
            Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.InRange(lines[true].Count(), fewest, most);
        Assert.Subset(Units(place), lines[true].ToHashSet());
        Program.Run([.. Sweep, place.At("free")]).Exits(0);
        Assert.Equal(Contents(place.At("free")), Contents(place.At("kept")));
    }

    /// <summary>Every unit as it is where there is room, as <c>sha256sum</c> prints it: those of two shares, which stay.</summary>
    private static HashSet<string> Units(Workplace place)
    {
        foreach (var k in (string[])["1", "2"])
            Program.Run([.. Sweep, place.At($"part-{k}"), "--shard", $"{k}/2"]).Exits(0);
        return [.. Enumerable.Range(1, 2).SelectMany(k => Directory.EnumerateFiles(place.At($"part-{k}", "units"))).Select(f => $"{Sum(f)}  {Path.GetFileName(f)}")];
    }

    private static bool MayMount()
    {
        using var place = new Workplace();
        return OperatingSystem.IsLinux() && Program.RunInShell(Mount, ("DISK", place.Folder), ("SIZE", "64k")).ExitCode == 0;
    }

    private static Dictionary<string, string> Contents(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f), Sum);

    private static string Sum(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));
}
