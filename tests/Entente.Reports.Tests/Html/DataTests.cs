using Entente.Cases;
using Entente.Reports.Tests.World;

namespace Entente.Reports.Tests.Html;

/// <summary>Single cited figures stand among the evidence, in their own unit.</summary>
public sealed class DataTests
{
    [Fact]
    public void A_figure_stands_in_the_evidence_table_with_unit_and_error()
    {
        var row = Page.Read(InventedData.Make()).QuerySelectorAll(".l-en tr").Single(r => r.QuerySelector("th.item")?.TextContent == "d-1");
        Assert.Contains("trade 12.5 billion crowns (±7.5%): Syldavia–Aland", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("table 4", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("R1/bond-test/ALA-SYL/1954", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_is_said_in_chinese_and_a_row_may_state_its_own_error() =>
        Assert.Contains("貿易 -0.25（十億克朗），誤差 ±30%：希達維亞－奧蘭", Page.Read(InventedData.Make(), Language.ZhHant).Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void An_indicator_in_its_own_unit_says_which()
    {
        var row = Page.Read(InventedData.Make()).QuerySelectorAll(".l-en tr").First(r => r.TextContent.StartsWith("trade: Aland–Syldavia", StringComparison.Ordinal));
        Assert.Contains("12.5 (10–15) billion crowns", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deciding_figure_is_told_in_words() =>
        Assert.Contains(Page.Read(InventedData.Make()).QuerySelectorAll(".l-en li"), li => li.TextContent.Contains("d-1", StringComparison.Ordinal) && li.TextContent.Contains("Trade was counted.", StringComparison.Ordinal));

    [Fact]
    public void The_method_says_what_the_levels_of_a_quantity_span_and_why()
    {
        var row = Page.Read(InventedData.Make()).QuerySelectorAll(".l-en tr").Single(r => r.TextContent.Contains("Goods exchanged.", StringComparison.Ordinal));
        Assert.Contains("−5–20 billion crowns", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Customs differ.", row.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Quantities", Page.Read(InventedRun.Make()).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_evidence_has_the_figure_with_unit_and_error_and_the_markdown_its_claim()
    {
        var line = Page.File(InventedData.Make(), "tables/evidence.csv").Split("\r\n").Single(l => l.StartsWith("d-1,", StringComparison.Ordinal));
        Assert.StartsWith("d-1,datum,1953,,1954,G1,table 4,B2,d-1,SYL,ALA,trade,12.5,billion crowns,十億克朗,7.5,Trade was counted.", line, StringComparison.Ordinal);
        Assert.Contains("Trade was counted.", Page.File(InventedData.Make(), "report.md"), StringComparison.Ordinal);
    }
}
