using AngleSharp.Dom;
using Entente.Analysis.Findings;
using Entente.Reports.Tests.World;

namespace Entente.Reports.Tests.Html;

public sealed class BriefTests
{
    private static readonly IDocument Document = Page.Read(InventedRun.Make());

    private static string[] Rows(IDocument document, string table) =>
        [.. document.QuerySelectorAll($"[id='table.{table}-en'] tbody tr").Select(r => string.Join(" | ", r.Children.Select(c => c.TextContent.Trim())))];

    [Fact]
    public void A_row_says_the_answer_what_decides_it_and_what_would_overturn_it()
    {
        var row = Assert.Single(Rows(Document, "brief"), r => r.StartsWith("Test of the bond", StringComparison.Ordinal));
        Assert.Contains("alliance 84%", row, StringComparison.Ordinal);
        Assert.Contains("e-1 (−12.3) A joint communiqué", row, StringComparison.Ordinal);
        Assert.Contains("without e-1: 72%; next: no alliance 16%", row, StringComparison.Ordinal);
    }

    [Fact]
    public void A_theory_without_a_verdict_stands_in_the_other_table_with_what_it_lacks()
    {
        var open = Page.Read(InventedRun.Of([.. InventedRun.Make().Findings.Where(f => f.Theory != "bond-test" || f.Verdict == Finding.NoVerdict)]));
        var row = Assert.Single(Rows(open, "open"));
        Assert.StartsWith("Test of the bond", row, StringComparison.Ordinal);
        Assert.Contains("threat perceived: Aland → Borduria (35%)", row, StringComparison.Ordinal);
        Assert.DoesNotContain(Rows(open, "brief"), r => r.StartsWith("Test of the bond", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_theory_stands_in_the_menu_of_the_header_and_in_the_brief()
    {
        var titles = InventedRun.Make().Findings.Select(f => InventedTheories.All[f.Theory].Title.En).Distinct().Order().ToArray();
        Assert.Equal(titles, Document.QuerySelectorAll(".contents.l-en .menu a").Select(a => a.TextContent).Order());
        Assert.Equal(titles, Document.QuerySelectorAll("main > .l-en .brief th[scope='row'] > a").Select(a => a.TextContent).Order());
    }

    [Fact]
    public void Theories_of_one_tie_stand_side_by_side()
    {
        var row = Assert.Single(Rows(Document, "agreement"), r => r.StartsWith("Test of the bond", StringComparison.Ordinal));
        Assert.Contains("alliance 84% 1954", row, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_ties_are_drawn_pillar_by_pillar()
    {
        static Quantity Level(double median) => new(median, median - 0.1, median + 0.1, new("level", "程度"));
        var profile = new TieProfile(new("Aland–Syldavia", "奧蘭－希達維亞"), new("Aland–Borduria", "奧蘭－博都利亞"), [new TiePillar("sympathy", new("sympathy", "同情"), Level(0.6), Level(0.4), 0.9, 0.7)]);
        var page = Page.Read(InventedRun.Of([InventedRun.Make().Findings[0] with { Profile = profile }]));
        var data = page.QuerySelector("main > .l-en [data-chart='tie-profile'] script")!.TextContent;
        Assert.Contains("\"first\":{\"median\":0.6,\"p05\":0.5,\"p95\":0.7}", data, StringComparison.Ordinal);
        Assert.Contains("\"priorDominated\":true", data, StringComparison.Ordinal);
    }
}
