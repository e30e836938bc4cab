using System.Text.Json;
using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Commands;

[Collection(CommandLine.Name)]
public sealed class WhatIfTests : IDisposable
{
    private const string Scenarios = """
        calmer:
          title: { en: A calmer neighbour, zh-Hant: 鄰國趨緩 }
          claim: { en: The neighbour keeps its ships in port., zh-Hant: 鄰國艦艇不出港。 }
          source: S1
          locator: p. 1
          from: 2010
          changes:
            - of: threat-perceived(ALD, KRV)
              to: 0..0.1
              surely: 0.8..1
              because: { en: Ships in port frighten nobody., zh-Hant: 艦艇在港，無人畏懼。 }

        prayer:
          title: { en: Prayer, zh-Hant: 祈禱 }
          claim: { en: All pray., zh-Hant: 舉國祈禱。 }
          source: S1
          locator: p. 2
          cannot: { en: Prayer has no number., zh-Hant: 祈禱無從量化。 }

        """;

    private readonly Workplace _place = new();
    private readonly CaseCopy _case;

    public WhatIfTests()
    {
        _case = _place.Case(of: "first-steps");
        Directory.CreateDirectory(_place.At("case", "scenarios"));
        _case.Write("scenarios/a.yml", Scenarios.Replace("S1", FirstSource(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "calmer  A calmer neighbour", "prayer  Prayer  (cannot be represented)")]
    [InlineData("zh-Hant", "calmer  鄰國趨緩", "prayer  祈禱（無法表示）")]
    public void Without_a_scenario_it_lists_them_all(string language, params string[] shown)
    {
        var page = Ask("--lang", language).Exits(0).Out;
        Assert.All(shown, s => Assert.Contains(s, page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "A calmer neighbour: The neighbour keeps its ships in port.", "Ships in port frighten nobody.", "It touches ", "It is no forecast")]
    [InlineData("zh-Hant", "鄰國趨緩：鄰國艦艇不出港。", "艦艇在港，無人畏懼。", "項研判中觸及", "並非預測")]
    public void One_is_told_with_what_it_changes_and_what_comes_of_it(string language, params string[] shown)
    {
        var page = Ask("calmer", "--lang", language).Exits(0).Out;
        Assert.All(shown, s => Assert.Contains(s, page, StringComparison.Ordinal));
        Assert.Matches(@"(?m)^  +[+-]\d+\.\d  \S", page);
    }

    [Fact]
    public void Machines_get_every_effect_and_threads_change_no_byte()
    {
        var out1 = Ask("calmer", "--json", "--threads", "1").Exits(0).Out;
        Assert.Equal(out1, Ask("calmer", "--json", "--threads", "2").Exits(0).Out);
        using var json = JsonDocument.Parse(out1);
        var effects = json.RootElement.GetProperty("effects").EnumerateArray().ToArray();
        Assert.NotEmpty(effects);
        Assert.Contains(effects, e => e.GetProperty("points").GetDouble() < -5);
        Assert.All(effects, e => Assert.True(int.Parse(e.GetProperty("finding").GetString()!.Split('/')[3], System.Globalization.CultureInfo.InvariantCulture) >= 2010));
    }

    [Fact]
    public void One_that_cannot_be_represented_says_why_and_no_more()
    {
        var page = Ask("prayer").Exits(0).Out;
        Assert.Contains("Cannot be represented: Prayer has no number.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("It touches", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "did you mean 'calmer'?")]
    [InlineData("zh-Hant", "是否要寫「calmer」？")]
    public void A_misspelt_scenario_gets_a_suggestion(string language, string hint) =>
        Assert.Contains(hint, Ask("clamer", "--lang", language).Exits(1).Error, StringComparison.Ordinal);

    [Fact]
    public void A_broken_scenario_stops_every_command_with_its_place()
    {
        var at = _case.Replace("scenarios/a.yml", "threat-perceived(ALD", "threat-percieved(ALD");
        foreach (var command in new[] { "check", "what-if" })
        {
            Assert.Contains(Program.Run(command, _case.Folder).Exits(1).Complaints, c => c.StartsWith($"{_case.Folder}/scenarios/a.yml:{at}: error E0251: ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_parameter_that_no_theory_has_is_reported()
    {
        _case.Replace("scenarios/a.yml", "of: threat-perceived(ALD, KRV)", "parameter: no-such/line");
        Assert.Contains(": error E0498: ", Ask("calmer").Exits(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_without_scenarios_says_where_they_are_written()
    {
        _case.Delete("scenarios/a.yml");
        Assert.Contains("docs/how-to/ask-what-if.md", Ask().Exits(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_reports_them_and_gives_the_same_figures()
    {
        Program.Run("run", _case.Folder, "--out", _place.At("out"), "--draws", "500", "--quiet").Exits(0);
        Assert.Contains("A calmer neighbour", File.ReadAllText(_place.At("out", "report.md")), StringComparison.Ordinal);
        Assert.Contains(Csv.Read(File.ReadAllText(_place.At("out", "tables", "scenarios.csv"))), r => r[0] == "calmer" && r[6].Length > 0);
        using var run = JsonDocument.Parse(File.ReadAllText(_place.At("out", "findings.json")));
        using var asked = JsonDocument.Parse(Ask("calmer", "--json").Exits(0).Out);
        var told = run.RootElement.GetProperty("scenarios").EnumerateArray().Single(s => s.GetProperty("id").GetString() == "calmer");
        Assert.Equal(Compact(asked.RootElement), Compact(told));
    }

    /// <inheritdoc/>
    public void Dispose() => _place.Dispose();

    private static string Compact(JsonElement element) => System.Text.Json.Nodes.JsonNode.Parse(element.GetRawText())!.ToJsonString();

    private Outcome Ask(params string[] words) => Program.Run(["what-if", _case.Folder, .. words, .. words.Length > 0 && words[0][0] != '-' ? (string[])["--draws", "500"] : []]);

    private string FirstSource() => System.Text.RegularExpressions.Regex.Match(_case.Text("sources.bib"), @"@\w+\{\s*([^,\s]+),").Groups[1].Value;
}
