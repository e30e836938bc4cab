using System.Text.Json;
using Entente.Analysis.Findings;
using Entente.Analysis.Flips;
using Entente.Analysis.Runs;
using Entente.Reports.Outline;
using Entente.Reports.Tests.World;

namespace Entente.Reports.Tests.Html;

/// <summary>What leaving out single items does to a verdict, in every form in which a run is told.</summary>
public sealed class TornadoTests
{
    private static readonly FlipSearchResult Removal = new([new FlipSet(["e-1"], "no", 0.7)], 1, null, 3, 1);
    private static readonly FlipSearchResult Opposite = new([new FlipSet(["e-1", "e-2"], "no", 0.6)], 2, null, 3, 2);
    private static readonly Finding Resting = InventedScenarios.Resting(Removal, Opposite);
    private static readonly RunResult Run = InventedRun.Of([Resting]);

    [Fact]
    public void Bars_go_from_the_present_probability_to_that_without_each_item_that_moves_it()
    {
        var data = Data(Run, "en");
        Assert.Equal(0.84, data.GetProperty("present").GetDouble());
        Assert.Equal("as things stand: 84%", data.GetProperty("labels").GetProperty("present").GetString());
        Assert.Equal(["[[1,0.7166]]", "[[0,0.8705]]"], data.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("ends").GetRawText()));
    }

    [Fact]
    public void What_overturns_the_verdict_is_marked_and_told()
    {
        var items = Data(Run, "en").GetProperty("items");
        Assert.Equal("[0,1]", items[0].GetProperty("marks").GetRawText());
        Assert.Equal(["Without it: “no alliance” 70%.", "Read the opposite way together with e-2: “no alliance” 60%."], items[0].GetProperty("notes").EnumerateArray().Select(n => n.GetString()));
        Assert.Equal("[1]", items[1].GetProperty("marks").GetRawText());
        Assert.False(Data(InventedRun.Make(), "en").GetProperty("items")[0].TryGetProperty("marks", out _));
    }

    [Fact]
    public void The_key_says_whether_an_item_does_it_alone() => Assert.Equal(
        ["without it another verdict is the likeliest", "together with others that the tip names: read the opposite way, another verdict is the likeliest"],
        Data(Run, "en").GetProperty("labels").GetProperty("marks").EnumerateArray().Select(m => m.GetString()));

    [Fact]
    public void It_is_told_in_chinese_too()
    {
        var data = Data(Run, "zh");
        Assert.Equal("現況：84%", data.GetProperty("labels").GetProperty("present").GetString());
        Assert.Equal("剔除後：「非同盟」70%。", data.GetProperty("items")[0].GetProperty("notes")[0].GetString());
    }

    [Fact]
    public void The_row_that_an_item_leads_to_says_its_claim_in_the_second_cell()
    {
        var page = Page.Read(Run);
        var href = Data(Run, "en").GetProperty("items")[0].GetProperty("href").GetString()!;
        Assert.Equal("A joint communiqué names the northern strait.", page.GetElementById(href[1..])!.Children[1].TextContent);
    }

    [Fact]
    public void The_Markdown_says_the_same_in_a_line() => Assert.Contains(
        "*Probability of “alliance” without each of the items that move it most*: e-1 72% (−12.3) – Without it: “no alliance” 70% – Read the opposite way together with e-2: “no alliance” 60%; e-2 87% (+3.1)",
        Page.File(Run, "report.md"),
        StringComparison.Ordinal);

    [Fact]
    public void The_table_has_a_row_for_each_item_of_each_verdict()
    {
        var lines = Page.File(Run, "tables/influence.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1 + 2, lines.Length);
        Assert.Equal("R1/bond-test/ALA-SYL/1954,yes,0.84,e-1,-12.34,0.7166,e-1,no,e-1 e-2,no", lines[1]);
    }

    [Fact]
    public void A_dozen_items_are_told_at_most_and_none_where_there_is_no_verdict()
    {
        Influence[] many = [.. Enumerable.Range(1, 20).Select(i => new Influence($"e-{i}", -i))];
        Assert.Equal(Swing.Most, Swing.Of(Resting with { Evidence = many }).Count);
        Assert.Empty(Swing.Of(Resting with { Evidence = many, Probability = null }));
    }

    [Fact]
    public void A_probability_stays_one_whatever_the_influence() =>
        Assert.Equal([1, 0], Swing.Of(Resting with { Evidence = [new("e-1", 40), new("e-2", -90)] }).Select(s => s.Without));

    private static JsonElement Data(RunResult run, string language) =>
        JsonDocument.Parse(Page.Read(run).QuerySelector($".l-{language} figure[data-chart='tornado'] script")!.TextContent).RootElement;
}
