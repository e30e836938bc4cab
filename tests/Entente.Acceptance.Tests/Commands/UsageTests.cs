using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Commands;

[Collection(CommandLine.Name)]
public sealed class UsageTests(Baseline baseline)
{
    [Theory]
    [InlineData("")]
    [InlineData("run")]
    [InlineData("run CASE --draws many")]
    [InlineData("run CASE --draws 0")]
    [InlineData("run CASE --threads -1")]
    [InlineData("run CASE --seed -1")]
    [InlineData("run CASE --as-of 31.12.2003")]
    [InlineData("run CASE --lang fr")]
    [InlineData("run CASE second")]
    [InlineData("explain CASE")]
    [InlineData("check")]
    [InlineData("frobnicate CASE")]
    public void Wrong_usage_is_told_apart_from_wrong_input(string line)
    {
        var run = Program.Run([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w == "CASE" ? baseline.Case : w)]).Exits(2);
        Assert.Equal("", run.Out);
        Assert.NotEmpty(run.Complaints);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--thread", "--threads")]
    [InlineData("--sead", "--seed")]
    [InlineData("--asof", "--as-of")]
    public void An_unknown_option_gets_a_suggestion(string wrong, string right)
    {
        var run = Program.Run("run", baseline.Case, wrong, "1").Exits(2);
        Assert.Contains($"'{right}'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_before_the_command_is_sent_behind_it() =>
        Assert.Contains("'--lang' goes after the command: entente check … --lang …", Program.Run("--lang", "en", "check", baseline.Case).Exits(2).Error, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_command_gets_a_suggestion() => Assert.Contains("'explain'", Program.Run("explian", baseline.Case).Exits(2).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("--help")]
    [InlineData("run --help")]
    public void Help_is_in_both_languages(string line)
    {
        var run = Program.Run(line.Split(' ')).Exits(0);
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", run.Out);
        Assert.Contains("theories", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run cases --nothing", "entente run --help ")]
    [InlineData("game solve x --nothing", "entente game solve --help ")]
    [InlineData("nothing", "entente --help ")]
    public void A_fault_of_usage_names_the_page_that_helps(string line, string page) =>
        Assert.Contains(page, Program.Run(line.Split(' ')).Exits(2).Error, StringComparison.Ordinal);

    [Fact]
    public void A_case_that_is_not_there_is_a_fault_of_the_input() =>
        Assert.Contains("error E0005:", Program.Run("check", Path.Combine(baseline.Out, "nowhere")).Exits(1).Error, StringComparison.Ordinal);
}
