using System.Text.Json;
using Entente.Acceptance.Tests.Kit;

namespace Entente.Acceptance.Tests.Commands;

[Collection(CommandLine.Name)]
public sealed class OverrideTests : IDisposable
{
    private const string Head = "id,indicator,from,to,low,high,analyst,date,reason_en,reason_zh\n";
    private const string Row = "O-1,\"threat-perceived(ALD, KRV)\",2005,2012,0.05,0.15,A. Nalyst,2013-06,The fleet plans were for show.,艦隊計畫僅為展示。\n";
    private readonly Workplace _place = new();
    private readonly CaseCopy _case;

    public OverrideTests()
    {
        _case = _place.Case(of: "first-steps");
        _case.Write("overrides.csv", Head + Row);
    }

    [Fact]
    public void It_is_told_wherever_it_acts()
    {
        Run("out");
        var finding = Touched("out").First();
        foreach (var file in new[] { "report.html", "report.md" })
        {
            var text = File.ReadAllText(_place.At("out", file));
            Assert.Contains("What an analyst has set by hand", text, StringComparison.Ordinal);
            Assert.Contains("The fleet plans were for show.", text, StringComparison.Ordinal);
        }

        Assert.Contains("艦隊計畫僅為展示。", File.ReadAllText(_place.At("out", "report.html")), StringComparison.Ordinal);
        Assert.Contains(Csv.Read(File.ReadAllText(_place.At("out", "tables", "evidence.csv"))), r => r[0] == "O-1" && r[1] == "override");
        foreach (var (language, reason) in new[] { ("en", "The fleet plans were for show."), ("zh-Hant", "艦隊計畫僅為展示。") })
        {
            var page = Program.Run("explain", _case.Folder, finding, "--lang", language, "--draws", "500").Exits(0).Out;
            Assert.Contains("O-1", page, StringComparison.Ordinal);
            Assert.Contains("A. Nalyst", page, StringComparison.Ordinal);
            Assert.Contains(reason, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void It_changes_findings_only_where_it_acts_and_not_as_of_an_earlier_day()
    {
        Run("set");
        _case.Delete("overrides.csv");
        Run("plain");
        var touched = Touched("set").ToHashSet();
        Assert.NotEmpty(touched);
        Assert.NotEqual(touched.Count, Findings.Ids(Bytes("set")).Count);
        Assert.Equal(Untouched("plain", touched), Untouched("set", touched));
        Run("early-plain", "--as-of", "2013-05-31");
        _case.Write("overrides.csv", Head + Row);
        Run("early", "--as-of", "2013-05-31");
        Assert.Equal(Findings.Alone(Bytes("early-plain")), Findings.Alone(Bytes("early")));
    }

    [Fact]
    public void Threads_change_no_byte()
    {
        Run("one", "--threads", "1");
        Run("four", "--threads", "4");
        Assert.Equal(Bytes("one"), Bytes("four"));
    }

    [Theory]
    [InlineData("en", "did you mean 'threat-perceived'?")]
    [InlineData("zh-Hant", "是否要寫「threat-perceived」？")]
    public void A_misspelt_dimension_gets_a_suggestion(string language, string hint)
    {
        _case.Replace("overrides.csv", "threat-perceived", "threat-percieved");
        var run = Program.Run("check", _case.Folder, "--lang", language).Exits(1);
        Assert.Contains("overrides.csv:2:5: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _place.Dispose();

    private void Run(string name, params string[] options) =>
        Program.Run(["run", _case.Folder, "--out", _place.At(name), "--draws", "500", "--quiet", .. options]).Exits(0);

    private byte[] Bytes(string name) => File.ReadAllBytes(_place.At(name, "findings.json"));

    /// <summary>Ids of the findings that warn of an override.</summary>
    private IEnumerable<string> Touched(string name) =>
        from finding in JsonDocument.Parse(Bytes(name)).RootElement.GetProperty("findings").EnumerateArray()
        where finding.GetProperty("warnings").EnumerateArray().Any(w => w.GetProperty("code").GetString() == "override")
        select finding.GetProperty("id").GetString()!;

    private string[] Untouched(string name, HashSet<string> touched) =>
        [.. Findings.Alone(Bytes(name)).Where(f => !touched.Contains(JsonDocument.Parse(f).RootElement.GetProperty("id").GetString()!))];
}
