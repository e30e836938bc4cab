using System.Text.Json;
using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Commands;

[Collection(CommandLine.Name)]
public sealed class RunTests(Baseline baseline)
{
    private static readonly string[] Outputs = ["findings.json", "report.html", "report.md", "tables"];

    [Fact]
    public void It_writes_findings_report_and_tables()
    {
        baseline.Run.Exits(0);
        Assert.Equal(Outputs, Directory.EnumerateFileSystemEntries(baseline.Out).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(baseline.Out, "tables"), "*.csv"));
        Assert.All(Directory.EnumerateFiles(baseline.Out, "*", SearchOption.AllDirectories), f => Assert.NotEqual(0, new FileInfo(f).Length));
    }

    [Theory]
    [InlineData("R1")]
    [InlineData("R9")]
    [InlineData("R18")]
    [InlineData("R36")]
    public void It_answers_what_the_case_asks(string system) =>
        Assert.Contains(Findings.Ids(baseline.Findings), id => id.StartsWith($"{system}/", StringComparison.Ordinal));

    [Fact]
    public void Its_findings_have_ids_of_their_own() =>
        Assert.Equal(Findings.Ids(baseline.Findings).Distinct(StringComparer.Ordinal), Findings.Ids(baseline.Findings));

    [Fact]
    public void Its_summary_names_what_was_written()
    {
        foreach (var output in Outputs)
        {
            Assert.Contains(Path.Combine(baseline.Out, output), baseline.Run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Json_stands_alone_on_standard_output()
    {
        using var place = new Workplace();
        var run = Program.Run("run", baseline.Case, "--out", place.At("out"), "--draws", "1000", "--json").Exits(0);
        Assert.Equal("taiwan-strait", JsonDocument.Parse(run.Out).RootElement.GetProperty("case").GetString());
        Assert.Equal(File.ReadAllText(place.At("out", "findings.json")), run.Out);
    }

    [Fact]
    public void Quiet_prints_nothing_but_faults()
    {
        using var place = new Workplace();
        var run = Program.Run("run", baseline.Case, "--out", place.At("out"), "--draws", "500", "--quiet").Exits(0);
        Assert.Equal("", run.Out);
        Assert.Equal(Program.Run("check", baseline.Case, "--quiet").Exits(0).Error, run.Error);
    }

    [Fact]
    public void Quiet_is_silent_where_there_are_no_faults()
    {
        using var place = new Workplace();
        Program.Run("new", place.At("sound")).Exits(0);
        var run = Program.Run("run", place.At("sound"), "--out", place.At("out"), "--draws", "500", "--quiet").Exits(0);
        Assert.Equal("", run.Out + run.Error);
    }

    [Fact]
    public void The_report_follows_the_language_asked_for_and_the_findings_do_not()
    {
        using var place = new Workplace();
        Program.Run("run", baseline.Case, "--out", place.At("out"), "--draws", "1000", "--lang", "zh-Hant", "--quiet").Exits(0);
        Assert.NotEqual(File.ReadAllText(Path.Combine(baseline.Out, "report.md")), File.ReadAllText(place.At("out", "report.md")));
        Assert.Equal(baseline.SmallFindings, File.ReadAllBytes(place.At("out", "findings.json")));
    }
}
