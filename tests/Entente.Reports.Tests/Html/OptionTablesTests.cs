using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Entente.Cases;
using Entente.Reports.Html;
using Entente.Reports.Html.Charts;
using Entente.Reports.Json;
using Entente.Reports.Markdown;
using Entente.Reports.Sections;
using Entente.Reports.Tests.World;

namespace Entente.Reports.Tests.Html;

public sealed class OptionTablesTests
{
    private static readonly IDocument Page = Read(Language.En);

    [Fact]
    public void The_scores_stand_by_criterion_and_option_and_what_is_unknown_is_marked()
    {
        Assert.Equal(["Criterion", "ship", "raft", "balloon <hot>"], Page.QuerySelector("table")!.QuerySelectorAll("thead th").Select(h => h.TextContent));
        Assert.Equal(["speed", "0.8 (0.7–0.9)", "0.2 (0.1–0.3)", "?"], Row("speed"));
        Assert.Equal(["thrift", "0.3 (0.2–0.4)", "?", "?"], Row("thrift"));
        Assert.Equal(["safety (gate)", "0.9 (0.8–1)rules out 0%", "–", "0.1 (0–0.2)rules out 90%"], Row("safety (gate)"));
    }

    [Fact]
    public void Ranks_gates_and_confidence_stand_above_the_scores()
    {
        Assert.Equal(["rank 1", "70%", "25%", "0%"], Row("rank 1"));
        Assert.Equal(["ruled out by a gate", "0%", "0%", "90%"], Row("ruled out by a gate"));
        Assert.Equal("–", Page.QuerySelectorAll("tr").Single(r => r.TextContent.Contains("confidence factor", StringComparison.Ordinal)).Children[^1].TextContent);
    }

    [Fact]
    public void What_would_have_to_change_names_the_leader_and_the_runner_up()
    {
        var table = Page.QuerySelectorAll("table")[1];
        Assert.Contains("how often “ship” still comes first", table.QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([["speed", "20%", "0.2 → 0.61 (+0.41)", "62%"], ["thrift", "97%", "0.5; even at 1 it would not", "38%"], ["safety (gate)", "70%", "not asked of it", "–"]], table.QuerySelectorAll("tbody tr").Select(r => r.Children.Select(c => c.TextContent).ToArray()));
    }

    [Fact]
    public void The_least_change_is_told_in_words()
    {
        Assert.Contains("put “raft” first: a rise by 0.41 on “speed” – of a scale of 1. Criteria on which a rise alone would do: 1.", Page.Body!.TextContent, StringComparison.Ordinal);
        var none = InventedOptions.Make() with { Rises = [] };
        var text = new MarkdownText(Language.En);
        text.Write(OptionTables.Of(none));
        Assert.Contains("No rise on any one criterion, however great, would put “raft” first.", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_holds_every_rank_and_the_blocked_share()
    {
        var data = JsonDocument.Parse(Page.QuerySelector("figure[data-chart=rank-acceptability] script")!.TextContent).RootElement;
        Assert.Equal(["rank 1", "rank 2", "rank 3"], data.GetProperty("ranks").EnumerateArray().Select(r => r.GetProperty("label").GetString()));
        Assert.Equal("[0.25,0.65,0.1]", data.GetProperty("options")[1].GetProperty("shares").GetRawText());
        Assert.Equal(0.9, data.GetProperty("options")[2].GetProperty("blocked").GetDouble());
    }

    [Fact]
    public void It_is_written_in_chinese_too() =>
        Assert.Contains("名次可接受度", Read(Language.ZhHant).Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void The_markdown_has_the_same_numbers()
    {
        var text = new MarkdownText(Language.En);
        text.Write(OptionTables.Of(InventedOptions.Make()));
        Assert.Contains("| rank 1 | 70% | 25% | 0% |", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("| thrift | 0.3 (0.2–0.4) | ? | ? |", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("| speed | 20% | 0.2 → 0.61 (+0.41) | 62% |", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_has_the_names_that_are_documented()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            OptionsJson.Member(json, InventedOptions.Make());
            json.WriteEndObject();
        }

        var options = JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("options");
        Assert.Equal(["leader", "runnerUp", "standings", "criteria", "scores", "without", "rises", "firsts"], options.EnumerateObject().Select(p => p.Name));
        Assert.Equal("[0.7,0.3,0]", options.GetProperty("standings")[0].GetProperty("ranks").GetRawText());
        Assert.Equal(JsonValueKind.Null, options.GetProperty("standings")[2].GetProperty("confidence").ValueKind);
        Assert.Equal("[0.2,0.6,0.05]", options.GetProperty("firsts")[0].GetProperty("shares").GetRawText());
        Assert.Equal("m-1", options.GetProperty("scores")[0].GetProperty("records")[0].GetString());
        Assert.Equal(JsonValueKind.Null, options.GetProperty("rises")[1].GetProperty("value").ValueKind);
    }

    private static string[] Row(string head) =>
        [.. Page.QuerySelector("table")!.QuerySelectorAll("tbody tr").Single(r => r.Children[0].TextContent == head).Children.Select(c => c.TextContent)];

    private static IDocument Read(Language language)
    {
        var html = new HtmlText(language);
        RankAcceptability.Write(html, InventedOptions.Make());
        html.Write(OptionTables.Of(InventedOptions.Make()));
        return new HtmlParser().ParseDocument(html.ToString());
    }
}
