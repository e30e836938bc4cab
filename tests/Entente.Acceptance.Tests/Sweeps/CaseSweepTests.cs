using System.Text.Json.Nodes;
using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Sweeps;

[Collection(CommandLine.Name)]
public sealed class CaseSweepTests
{
    [Fact]
    public void A_case_in_shares_merges_to_the_folder_of_one_run_and_says_what_run_says()
    {
        using var place = new Workplace();
        var folder = place.Case(of: "first-steps").Folder;
        string[] sweep = ["sweep", folder, "--draws", "300", "--unit-draws", "50", "--out"];
        Program.Run([.. sweep, place.At("one"), "--threads", "1", "--quiet"]).Exits(0);
        Program.Run([.. sweep, place.At("first"), "--shard", "1/2", "--quiet"]).Exits(0);
        Program.Run([.. sweep, place.At("second"), "--shard", "2/2", "--quiet"]).Exits(0);
        Program.Run("merge", place.At("second"), place.At("first"), "--out", place.At("merged"), "--quiet").Exits(0);
        Assert.Equal(Contents(place.At("one")), Contents(place.At("merged")));
        Assert.Contains("R9/four-phases/ALD-BRE/2012", File.ReadAllText(place.At("one", "report.md")), StringComparison.Ordinal);
        Assert.Contains("增加抽樣可能改變的研判", File.ReadAllText(place.At("one", "report.zh-Hant.md")), StringComparison.Ordinal);
        Program.Run("run", folder, "--draws", "300", "--out", place.At("run"), "--quiet").Exits(0);
        var run = JsonNode.Parse(File.ReadAllText(place.At("run", "findings.json")))!["findings"]!.AsArray().ToDictionary(f => (string)f!["id"]!, f => f!);
        var swept = JsonNode.Parse(File.ReadAllText(place.At("one", "summary.json")))!["answer"]!["findings"]!.AsArray();
        Assert.Equal(run.Count, swept.Count);
        Assert.All(swept, f =>
        {
            Assert.Equal((string?)run[(string)f!["id"]!]["verdict"], (string?)f["verdict"]);
            Assert.Equal((double?)run[(string)f["id"]!]["probability"] ?? -1, (double?)f["probability"] ?? -1, 12);
        });
    }

    [Fact]
    public void A_case_that_was_changed_is_not_gone_on_with()
    {
        using var place = new Workplace();
        var copy = place.Case(of: "first-steps");
        Program.Run("sweep", copy.Folder, "--draws", "100", "--unit-draws", "50", "--shard", "1/2", "--out", place.At("part"), "--quiet").Exits(0);
        Program.Run("resume", place.At("part"), "--quiet").Exits(0);
        copy.Replace("case.yml", "title:", "title: ");
        Assert.Contains("case.yml", Program.Run("resume", place.At("part")).Exits(1).Error, StringComparison.Ordinal);
        Assert.Contains("E0908", Program.Run("sweep", copy.Folder, "--draws", "100", "--unit-draws", "50", "--shard", "1/2", "--out", place.At("part")).Exits(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_of_models_are_refused_for_cases()
    {
        using var place = new Workplace();
        Assert.Contains("--design", Program.Run("sweep", place.Case(of: "first-steps").Folder, "--design", "morris").Exits(2).Error, StringComparison.Ordinal);
        Assert.Contains("--steps", Program.Run("simulate", place.At("case"), "--steps", "3").Exits(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_without_a_model_says_so() =>
        Assert.Contains("entente simulate MODEL", Program.Run("simulate", Repository("first-steps")).Exits(0).Out, StringComparison.Ordinal);

    private static string Repository(string name) => Entente.Tests.Kit.Repository.At("cases", name);

    private static Dictionary<string, string> Contents(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(folder, f), f => Convert.ToHexString(File.ReadAllBytes(f)));
}
