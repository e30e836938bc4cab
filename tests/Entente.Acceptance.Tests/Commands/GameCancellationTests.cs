using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Commands;

/// <summary>A long search that is stopped shows what it found and says that more may exist.</summary>
[Collection(CommandLine.Name)]
public sealed class GameCancellationTests
{
    private const int Strategies = 20;

    /// <summary>Start-up takes a fraction of it; the search takes far more.</summary>
    private static readonly TimeSpan Working = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task What_was_found_is_printed_and_the_exit_code_says_cancelled()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "processes cannot be asked to end there");
        using var place = new Workplace();
        File.WriteAllText(place.At("large.nfg"), Large());
        using var process = Program.Begin("game", "solve", place.At("large.nfg"), "--json");
        await Program.AtWork(process, () => process.TotalProcessorTime > Working);
        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.Equal(130, process.ExitCode);
        var json = JsonNode.Parse(output)!;
        Assert.False((bool)json["complete"]!);
        Assert.False(string.IsNullOrEmpty((string?)json["reason"]!["zh-Hant"]));
        Assert.All(json["equilibria"]!.AsArray(), e => Assert.Equal("0", (string?)e!["maxRegret"]));
    }

    /// <summary>A game whose equilibria take minutes to list.</summary>
    private static string Large()
    {
        var (random, text) = (new Random(7), new StringBuilder($"NFG 1 R \"large\" {{ \"a\" \"b\" }} {{ {Strategies} {Strategies} }}\n\n"));
        for (var number = 0; number < 2 * Strategies * Strategies; number++)
            text.Append(random.Next(1000)).Append(' ');
        return text.ToString();
    }
}
