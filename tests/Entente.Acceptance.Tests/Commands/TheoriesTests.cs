using Entente.Acceptance.Tests.Kit;
using Entente.Tests.Kit;

namespace Entente.Acceptance.Tests.Commands;

[Collection(CommandLine.Name)]
public sealed class TheoriesTests
{
    [Theory]
    [InlineData("en", "Four phases of an alliance")]
    [InlineData("zh-Hant", "同盟關係的四個階段")]
    public void All_theories_are_listed(string language, string title)
    {
        var run = Program.Run("theories", "--lang", language).Exits(0);
        Assert.Contains(title, run.Out, StringComparison.Ordinal);
        Assert.All(Repository.Files("theories", ".yml").Select(Path.GetFileNameWithoutExtension).Where(f => f != "systems"), id => Assert.Contains(id!, run.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hant")]
    public void One_theory_is_told_with_file_parameters_verdicts_and_sources(string language)
    {
        var run = Program.Run("theories", "four-phases", "--lang", language).Exits(0);
        foreach (var part in new[] { "R9", "theories/inside-the-alliance/four-phases.yml", "cohesion-boundary", "drifting", "middle-swapped", "Snyder1997" })
        {
            Assert.Contains(part, run.Out, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("en", "did you mean 'four-phases'?")]
    [InlineData("zh-Hant", "是否要寫「four-phases」？")]
    public void A_misspelt_theory_gets_a_suggestion(string language, string hint)
    {
        var run = Program.Run("theories", "four-phase", "--lang", language).Exits(1);
        Assert.Equal("", run.Out);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
    }
}
