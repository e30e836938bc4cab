using System.Text.Json.Nodes;
using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Sweeps;

/// <summary>An option that would have no effect is refused, with what to do instead.</summary>
[Collection(CommandLine.Name)]
public sealed class VainOptionTests
{
    [Theory]
    [InlineData("simulate richardson --as-of 2010-12-31", "--as-of", "simulate CASE --as-of")]
    [InlineData("simulate richardson --as-of 2003", "--as-of", "simulate CASE --as-of")]
    [InlineData("sweep richardson --as-of 2003", "--as-of", "sweep CASE")]
    [InlineData("simulate --draws 5 --set reaction=1", "--set, --draws", "simulate MODEL")]
    [InlineData("what-if CASE --draws 5 --seed 2 --threads 1", "--draws, --seed, --threads", "SCENARIO")]
    [InlineData("what-if CASE --as-of 2010-12-31", "--as-of", "SCENARIO")]
    [InlineData("sweep richardson --as-of 2010-12-31", "--as-of", "for cases only")]
    public void It_is_named_with_a_remedy_in_both_languages(string command, string options, string remedy)
    {
        string[] words = command.Replace("CASE", Entente.Tests.Kit.Repository.At("cases", "first-steps"), StringComparison.Ordinal).Split(' ');
        var english = Program.Run(words).Exits(2);
        Assert.StartsWith(options + ": ", english.Error, StringComparison.Ordinal);
        Assert.Contains(remedy, english.Error, StringComparison.Ordinal);
        Assert.Empty(english.Out);
        Assert.DoesNotContain("Unrecognized", english.Error, StringComparison.Ordinal);
        Assert.StartsWith(options + "：", Program.Run([.. words, "--lang", "zh-Hant"]).Exits(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Scenarios_are_listed_for_machines_too()
    {
        var run = Program.Run("what-if", Entente.Tests.Kit.Repository.At("cases", "taiwan-strait"), "--json").Exits(0);
        var scenarios = JsonNode.Parse(run.Out)!.AsArray();
        Assert.True(scenarios.Count > 5);
        Assert.All(scenarios, s => Assert.NotNull((string?)s!["title"]!["zh-Hant"]));
    }
}
