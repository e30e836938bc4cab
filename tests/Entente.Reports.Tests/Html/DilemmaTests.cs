using System.Text.Json;
using AngleSharp.Dom;
using Entente.Cases;
using Entente.Reports.Tests.World;

namespace Entente.Reports.Tests.Html;

public sealed class DilemmaTests
{
    private static readonly IDocument Document = Page.Read(InventedDilemma.Make());

    [Fact]
    public void The_curve_shows_the_latest_year_with_the_present_and_the_prior()
    {
        var curve = Data(Document, "trade-off-curve");
        Assert.Equal(11, curve.GetProperty("points").GetArrayLength());
        Assert.Equal(0.45, curve.GetProperty("present").GetProperty("median").GetDouble());
        Assert.False(curve.GetProperty("priorDominated").GetBoolean());
        Assert.All(curve.GetProperty("labels").EnumerateObject(), l => Assert.NotEqual("", l.Value.GetString()));
    }

    [Fact]
    public void Both_fears_are_shown_by_year() =>
        Assert.Equal(["abandonment", "entrapment"], Data(Document, "indicator-series").GetProperty("series").EnumerateArray().Select(s => s.GetProperty("key").GetString()));

    [Fact]
    public void What_follows_is_said_in_the_language_of_the_page()
    {
        Assert.Contains("Tightening helps in most draws.", Document.QuerySelector("#answers\\.bond-test-en")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("多數抽樣中加強承諾有益。", Document.QuerySelector("#answers\\.bond-test-zh")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_are_folded_away_only_where_no_year_gives_a_verdict()
    {
        Assert.Null(Figure(Document).Closest("details"));
        Assert.NotNull(Figure(Page.Read(InventedDilemma.Make(open: true))).Closest("details"));
    }

    [Fact]
    public void The_table_has_a_row_for_each_commitment_and_one_for_the_present()
    {
        var table = Document.QuerySelectorAll("#answers\\.bond-test-en table").Single(t => t.TextContent.Contains("least total loss", StringComparison.Ordinal));
        Assert.Equal(12, table.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public void The_data_file_has_the_whole_trade_off_under_stable_names()
    {
        var dilemma = JsonDocument.Parse(Page.File(InventedDilemma.Make(), "findings.json")).RootElement.GetProperty("findings")[0].GetProperty("dilemma");
        Assert.Equal(["curve", "present", "leastLoss", "tighteningHelps", "provokes", "priorDominated", "remarks"], dilemma.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["commitment", "abandonment", "entrapment", "adversary", "loss", "leastLossShare"], dilemma.GetProperty("curve")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(["commitment", "abandonment", "entrapment", "adversary", "loss"], dilemma.GetProperty("present").EnumerateObject().Select(p => p.Name));
        Assert.Equal(["median", "p05", "p95"], dilemma.GetProperty("leastLoss").EnumerateObject().Select(p => p.Name));
    }

    [Theory]
    [InlineData(Language.En, "| now: 0.45 (0.35–0.55) | 0.3 (0.2–0.4) |", "- Tightening helps in most draws.")]
    [InlineData(Language.ZhHant, "| 目前：0.45 (0.35–0.55) | 0.3 (0.2–0.4) |", "- 多數抽樣中加強承諾有益。")]
    public void The_Markdown_report_has_a_small_table_and_the_sentences(Language language, string row, string sentence)
    {
        var text = Page.File(InventedDilemma.Make(), "report.md", language);
        Assert.Contains(row, text, StringComparison.Ordinal);
        Assert.Contains(sentence, text, StringComparison.Ordinal);
    }

    private static IElement Figure(IDocument document) => document.QuerySelector("#answers\\.bond-test-en figure[data-chart='trade-off-curve']")!;

    private static JsonElement Data(IDocument document, string chart) =>
        JsonDocument.Parse(document.QuerySelector($"#answers\\.bond-test-en figure[data-chart='{chart}'] script")!.TextContent).RootElement;
}
