using System.Text.Json;
using System.Text.Json.Nodes;
using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Commands;

[Collection(CommandLine.Name)]
public sealed class DiffTests : IDisposable
{
    private const string Table = "evidence/evidence.csv";
    private static readonly string[] Lists = ["causes", "rows", "appeared", "gone", "changed", "moved"];

    /// <summary>What becomes of rows that nobody edited.</summary>
    private static readonly string?[] Passing = ["left", "entered"];

    private readonly Workplace _place = new();
    private readonly CaseCopy _case;

    public DiffTests()
    {
        _case = _place.Case(of: "first-steps");
        Run("old");
    }

    [Theory]
    [InlineData("en", "Nothing changed.")]
    [InlineData("zh-Hant", "沒有任何改變。")]
    public void Two_equal_runs_have_no_difference_and_say_so(string language, string said)
    {
        Run("new");
        Assert.Contains(said, Diff("--lang", language).Exits(0).Out, StringComparison.Ordinal);
        using var json = Json();
        Assert.Equal("entente-diff/1", json.RootElement.GetProperty("schema").GetString());
        Assert.All(Lists, list => Assert.Empty(json.RootElement.GetProperty(list).EnumerateArray()));
        Assert.NotEqual(0, json.RootElement.GetProperty("compared").GetInt32());
    }

    [Fact]
    public void A_verdict_that_turns_is_traced_to_the_rows_that_were_edited()
    {
        Turn();
        Run("new");
        using var json = Json();
        var changed = json.RootElement.GetProperty("changed").EnumerateArray().ToArray();
        Assert.NotEmpty(changed);
        Assert.All(changed, c => Assert.NotEqual(c.GetProperty("old").GetProperty("verdict").GetString(), c.GetProperty("new").GetProperty("verdict").GetString()));
        var cells = changed.SelectMany(c => c.GetProperty("rows").EnumerateArray()).Where(r => r.GetProperty("id").GetString() == "E-01").SelectMany(r => r.GetProperty("cells").EnumerateArray()).ToArray();
        Assert.Contains(cells, c => (c.GetProperty("column").GetString(), c.GetProperty("old").GetString(), c.GetProperty("new").GetString()) == ("value", "5", "1"));
        Assert.Contains(json.RootElement.GetProperty("causes").EnumerateArray(), c => c.GetProperty("kind").GetString() == "input-changed" && c.GetProperty("new").GetString() == Table);
        var page = Diff().Exits(0).Out;
        Assert.Contains("Verdicts that changed", page, StringComparison.Ordinal);
        Assert.Contains("~ E-01  value: 5 → 1", page, StringComparison.Ordinal);
        Assert.Equal(page, Diff().Out);
    }

    [Fact]
    public void Rows_added_and_removed_are_told_apart()
    {
        _case.Change(Table, (columns, row) => row[columns["id"]] == "E-04" ? null : row);
        _case.Write(Table, [.. _case.Rows(Table), [.. _case.Rows(Table)[1].Select((c, i) => i == 0 ? "E-99" : c)]]);
        Run("new");
        using var json = Json();
        var rows = json.RootElement.GetProperty("rows").EnumerateArray().ToDictionary(r => r.GetProperty("id").GetString()!, r => r.GetProperty("change").GetString());
        Assert.Equal("removed", rows["E-04"]);
        Assert.Equal("added", rows["E-99"]);
    }

    [Fact]
    public void Settings_that_differ_are_named_and_rows_unknown_then_are_said_to_have_left()
    {
        Run("new", "--as-of", "2007-12-31", "--seed", "9");
        using var json = Json();
        var root = json.RootElement;
        Assert.Equal(["seed", "as-of"], root.GetProperty("causes").EnumerateArray().Select(c => c.GetProperty("kind").GetString()));
        Assert.Empty(root.GetProperty("rows").EnumerateArray());
        Assert.NotEmpty(root.GetProperty("gone").EnumerateArray());
        var rows = root.GetProperty("changed").EnumerateArray().Concat(root.GetProperty("moved").EnumerateArray()).SelectMany(c => c.GetProperty("rows").EnumerateArray());
        Assert.All(rows, r => Assert.Contains(r.GetProperty("change").GetString(), Passing));
        Assert.Contains("截至 2013-12-31 → 2007-12-31", Diff("--lang", "zh-Hant").Exits(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_findings_file_alone_will_do_without_the_contents_of_rows()
    {
        Turn();
        Run("new");
        File.Copy(_place.At("new", "findings.json"), _place.At("alone.json"));
        var run = Program.Run("diff", _place.At("old", "findings.json"), _place.At("alone.json")).Exits(0);
        Assert.Contains("what rows say is not compared", run.Out, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Program.Run("diff", _place.At("old"), _place.At("alone.json"), "--json").Exits(0).Out);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("rows").ValueKind);
    }

    [Theory]
    [InlineData("", "not a whole findings.json")]
    [InlineData("{", "not a whole findings.json")]
    [InlineData("[]", "schema is not entente-findings/1")]
    [InlineData("{\"schema\": \"other/1\"}", "schema is not entente-findings/1")]
    [InlineData("{\"schema\": 3}", "not a whole findings.json")]
    [InlineData("{\"schema\": \"entente-findings/1\"}", "not a whole findings.json")]
    public void What_is_no_run_is_refused(string text, string said)
    {
        File.WriteAllText(_place.At("foreign.json"), text);
        Assert.Contains(said, Program.Run("diff", _place.At("old"), _place.At("foreign.json")).Exits(1).Error, StringComparison.Ordinal);
        Assert.Contains("foreign.json", Program.Run("diff", _place.At("foreign.json"), _place.At("old"), "--lang", "zh-Hant").Exits(1).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("probability", "2")]
    [InlineData("probability", "1e999")]
    [InlineData("probability", "\"much\"")]
    [InlineData("verdict", "null")]
    [InlineData("evidence", "3")]
    public void A_finding_that_makes_no_sense_is_refused(string field, string value)
    {
        var root = JsonNode.Parse(File.ReadAllText(_place.At("old", "findings.json")))!;
        root["findings"]![0]![field] = "@";
        File.WriteAllText(_place.At("bent.json"), root.ToJsonString().Replace("\"@\"", value, StringComparison.Ordinal));
        Assert.Contains("not a whole findings.json", Program.Run("diff", _place.At("old"), _place.At("bent.json")).Exits(1).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_run_and_one_of_another_case_are_refused()
    {
        Assert.Contains("there is no findings.json", Program.Run("diff", _place.At("old"), _place.At("nowhere")).Exits(1).Error, StringComparison.Ordinal);
        _case.Replace("case.yml", "id: first-steps", "id: other-steps");
        Run("new");
        Assert.Contains("different cases, 'first-steps' and 'other-steps'", Diff().Exits(1).Error, StringComparison.Ordinal);
        Assert.Contains("不同案例", Diff("--lang", "zh-Hant").Exits(1).Error, StringComparison.Ordinal);
    }

    public void Dispose() => _place.Dispose();

    /// <summary>Whatever was feared is no longer.</summary>
    private void Turn() => _case.Change(Table, (columns, row) =>
    {
        if (row[columns["dimension"]] == "threat-perceived")
        {
            row[columns["value"]] = "1";
        }

        return row;
    });

    private void Run(string name, params string[] options) =>
        Program.Run(["run", _case.Folder, "--out", _place.At(name), "--draws", "500", "--quiet", .. options]).Exits(0);

    private Outcome Diff(params string[] options) => Program.Run(["diff", _place.At("old"), _place.At("new"), .. options]);

    private JsonDocument Json() => JsonDocument.Parse(Diff("--json").Exits(0).Out);
}
