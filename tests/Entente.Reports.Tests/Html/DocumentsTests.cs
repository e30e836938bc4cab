using Entente.Analysis.Runs;
using Entente.Cases;
using Entente.Cases.Bibliography;
using Entente.Reports.Tests.World;

namespace Entente.Reports.Tests.Html;

/// <summary>The documents of a case: what each is and how much rests on it.</summary>
public sealed class DocumentsTests
{
    [Theory]
    [InlineData(Language.En, "Gazette of a ministry, hence B2.", "Prints no date")]
    [InlineData(Language.ZhHant, "部會公報，故評為 B2。", "未載日期")]
    public void A_document_says_what_it_is_why_it_is_graded_so_and_how_much_was_taken_from_it(Language language, string kind, string note)
    {
        var row = Page.Read(Annotated(), language).GetElementById($"source.G1-{(language == Language.En ? "en" : "zh")}")!;
        Assert.Equal(kind, row.Children[2].TextContent);
        Assert.Contains(note, row.Children[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(["3", "2", "2", "7", "B2\u00A0×\u00A07"], row.Children.Skip(3).Select(c => c.TextContent));
    }

    [Fact]
    public void A_document_that_nothing_was_taken_from_is_listed_and_one_without_annotation_shows_a_dash()
    {
        var row = Page.Read(Annotated()).GetElementById("source.G2-en")!;
        Assert.Equal(["–", "·", "·", "·", "·", "–"], row.Children.Skip(2).Select(c => c.TextContent));
    }

    [Fact]
    public void The_last_row_sums_up()
    {
        var rows = Page.Read(Annotated()).QuerySelectorAll("[id='table.documents-en'] tbody tr");
        Assert.Equal(["All documents (2)", "", "", "3", "2", "2", "7", ""], rows[^1].Children.Select(c => c.TextContent));
    }

    [Fact]
    public void The_Markdown_report_has_the_same_table()
    {
        var text = Page.File(Annotated(), "report.md");
        Assert.Contains("| Gazette of a ministry, hence B2. | 3 | 2 | 2 | 7 | B2\u00A0×\u00A07 |", text, StringComparison.Ordinal);
        Assert.Contains("| **All documents (2)** |  |  | 3 | 2 | 2 | 7 |  |", text, StringComparison.Ordinal);
    }

    private static RunResult Annotated()
    {
        var run = InventedData.Make();
        var plain = run.Case.Sources["G1"];
        var fields = new Dictionary<string, string>(plain.Fields)
        {
            ["note"] = "Prints no date",
            ["note-zh"] = "未載日期",
            ["annotation"] = "Gazette of a ministry, hence B2.",
            ["annotation-zh"] = "部會公報，故評為 B2。",
        };
        var sources = new Dictionary<string, BibEntry> { ["G1"] = plain with { Fields = fields }, ["G2"] = InventedCase.Entry("G2", "Never opened", "1960") };
        return InventedRun.Of(run.Findings, run.Case with { Sources = sources });
    }
}
