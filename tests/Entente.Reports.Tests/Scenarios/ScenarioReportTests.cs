using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Entente.Cases;
using Entente.Reports.Json;
using Entente.Reports.Tests.World;
using Entente.Reports.Texts;

namespace Entente.Reports.Tests.Scenarios;

/// <summary>What scenarios change, in every form in which a run is told.</summary>
public sealed class ScenarioReportTests
{
    private static readonly Dictionary<string, byte[]> Files = Render(InventedScenarios.Make());

    [Theory]
    [InlineData(Language.En, "What if", "A thaw <in spring>", "It is no forecast")]
    [InlineData(Language.ZhHant, "情境推演", "解凍", "並非預測")]
    public void The_report_has_a_section_in_both_languages(Language language, params string[] shown)
    {
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Files["report.html"])).Body!.TextContent;
        var text = Encoding.UTF8.GetString(Render(InventedScenarios.Make(), language)["report.md"]).Replace("\\", "", StringComparison.Ordinal).Replace("&lt;", "<", StringComparison.Ordinal);
        Assert.All(shown, s => Assert.Contains(s, page, StringComparison.Ordinal));
        Assert.All(shown, s => Assert.Contains(s, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Scenarios_and_recommendations_have_tables_of_their_own_the_most_overturning_first()
    {
        var tables = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Files["report.html"])).QuerySelectorAll("table");
        var own = tables.Single(t => t.QuerySelector("caption")?.TextContent.Contains("Scenarios and what they change", StringComparison.Ordinal) == true);
        var advised = tables.Single(t => t.QuerySelector("caption")?.TextContent.Contains("Recommendations put into effect", StringComparison.Ordinal) == true);
        var rows = own.QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToArray();
        Assert.Equal(2, rows.Length);
        Assert.Contains("A thaw <in spring>", rows[0], StringComparison.Ordinal);
        Assert.Contains("fear −0.25…−0.05 (50%–90%)", rows[0], StringComparison.Ordinal);
        Assert.Contains("Idle talk", rows[1], StringComparison.Ordinal);
        Assert.Contains("Amity has no number.", advised.TextContent, StringComparison.Ordinal);
        Assert.Contains("c-1", advised.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_too_small_to_print_is_left_out_and_one_that_overturns_names_what_comes_instead()
    {
        var page = Encoding.UTF8.GetString(Files["report.html"]);
        Assert.Contains("−54.0 → ", page, StringComparison.Ordinal);
        Assert.Contains("70%", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"−0\.0(?!\d)", page);
    }

    [Fact]
    public void Another_answer_that_moves_more_than_the_verdict_is_told_and_puts_the_effect_first()
    {
        var run = InventedScenarios.Make();
        var moved = run with { Scenarios = [.. run.Scenarios.Select(s => s with { Effects = [.. s.Effects.Select(Moving)] })] };
        var files = Render(moved);
        Assert.Contains(" 0.0; war &lt;at last&gt; 8.1 % → 70.4 %", Encoding.UTF8.GetString(files["report.html"]), StringComparison.Ordinal);
        Assert.Contains(" 0.0；終戰 8.1 % → 70.4 %", Encoding.UTF8.GetString(Render(moved, Language.ZhHant)["report.md"]), StringComparison.Ordinal);
        Assert.Contains(",war,war <at last>,終戰,0.081,0.704,false", Encoding.UTF8.GetString(files["tables/scenarios.csv"]), StringComparison.Ordinal);
        var row = Encoding.UTF8.GetString(files["report.md"]).Split('\n').First(l => l.Contains("8.1 %", StringComparison.Ordinal));
        Assert.True(row.IndexOf("8.1 %", StringComparison.Ordinal) < row.IndexOf("−54.0", StringComparison.Ordinal), row);
    }

    [Fact]
    public void An_answer_that_moves_no_more_than_the_verdict_is_not_told_beside_it()
    {
        var tested = InventedScenarios.Thaw(InventedRun.Make()).Effects[0];
        Assert.False((tested with { Mover = new("no", InventedCase.Both("no", "否"), 0.16, 0.7) }).AnotherMovesMore);
        Assert.False((tested with { Mover = new("yes", InventedCase.Both("yes", "是"), 0.84, 0.3) }).AnotherMovesMore);
        Assert.Equal(-54, tested.Largest);
    }

    [Fact]
    public void Without_scenarios_there_is_neither_section_nor_table()
    {
        var files = Render(InventedRun.Make());
        Assert.DoesNotContain("tables/scenarios.csv", files.Keys);
        Assert.DoesNotContain("What if", Encoding.UTF8.GetString(files["report.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_has_a_row_for_each_effect_and_one_for_a_scenario_without()
    {
        var lines = Encoding.UTF8.GetString(Files["tables/scenarios.csv"]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["amity", "idle", "thaw", "thaw"], lines.Skip(1).Select(l => l.Split(',')[0]).Order(StringComparer.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("thaw,", StringComparison.Ordinal) && l.EndsWith(",R1/bond-test/ALA-SYL/1954,yes,0.84,0.3,-54,0.6,no,0.7,,,,,,false", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("amity,Amity,親睦,c-1,Amity has no number.,親睦無從量化。,", StringComparison.Ordinal));
    }

    [Fact]
    public void Machines_get_every_member()
    {
        using var stream = new MemoryStream();
        ScenarioJson.Write(InventedScenarios.Thaw(InventedRun.Make()), stream);
        var bytes = stream.ToArray();
        Assert.Equal(((byte)'{', (byte)'\n'), (bytes[0], bytes[^1]));
        var root = JsonDocument.Parse(bytes).RootElement;
        Assert.Equal(["id", "title", "recommendation", "changes", "judged", "open", "effects"], root.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["target", "kind", "low", "high", "surelyLow", "surelyHigh", "because"], root.GetProperty("changes")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(["by", "to"], root.GetProperty("changes").EnumerateArray().Select(c => c.GetProperty("kind").GetString()));
        var effect = root.GetProperty("effects")[0];
        Assert.Equal(["finding", "verdict", "probability", "with", "points", "differs", "becomes", "becomesProbability", "overturns", "nearlyEqual", "mover", "moverNow", "moverThen"], effect.EnumerateObject().Select(p => p.Name));
        Assert.Equal((0.84, 0.3, -54.0, "no"), (effect.GetProperty("probability").GetDouble(), effect.GetProperty("with").GetDouble(), effect.GetProperty("points").GetDouble(), effect.GetProperty("becomes").GetString()));
        Assert.Equal((9, 2), (root.GetProperty("judged").GetInt32(), root.GetProperty("open").GetInt32()));
    }

    [Fact]
    public void The_findings_of_the_run_carry_them_and_say_what_cannot_be_represented()
    {
        var scenarios = JsonDocument.Parse(Files["findings.json"]).RootElement.GetProperty("scenarios").EnumerateArray().ToArray();
        Assert.Equal(3, scenarios.Length);
        Assert.Equal("親睦無從量化。", scenarios.Single(s => s.GetProperty("id").GetString() == "amity").GetProperty("cannot").GetProperty("zh-Hant").GetString());
        Assert.False(JsonDocument.Parse(Render(InventedRun.Make())["findings.json"]).RootElement.TryGetProperty("scenarios", out _));
    }

    [Fact]
    public void A_change_is_told_with_its_sign_its_size_and_how_sure_it_is()
    {
        var fear = new Localised("fear", "畏懼");
        Assert.Equal("fear −0.25…−0.05 (50%–90%)", ScenarioWords.Change(InventedScenarios.Shift, fear).En);
        Assert.Equal("畏懼 −0.25…−0.05（50%–90%）", ScenarioWords.Change(InventedScenarios.Shift, fear).ZhHant);
        Assert.Equal("畏懼 = 2…3.5", ScenarioWords.Change(new("trade(ALA, SYL)", InterventionKind.Set, 2, 3.5, 1, 1, fear, default), fear).ZhHant);
        Assert.Equal("fear = 2", ScenarioWords.Change(new("trade(ALA, SYL)", InterventionKind.Set, 2, 2, 1, 1, fear, default), fear).En);
    }

    private static Analysis.Scenarios.ScenarioEffect Moving(Analysis.Scenarios.ScenarioEffect effect) =>
        effect.Overturns ? effect : effect with { Mover = new("war", InventedCase.Both("war <at last>", "終戰"), 0.081, 0.704) };

    private static Dictionary<string, byte[]> Render(Analysis.Runs.RunResult run, Language language = Language.En) =>
        ReportWriter.Render(run, InventedRun.References, language, "1").ToDictionary(f => f.Path, f => f.Bytes);
}
