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
        Assert.Contains("no single item: still 72% without it; next: no alliance 16%", row, StringComparison.Ordinal);
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
    public void A_reading_that_gives_no_verdict_says_what_is_likeliest()
    {
        var findings = InventedRun.Make().Findings.Select(f => f.Variant != "swapped" ? f : f with { Verdict = Finding.NoVerdict, Probability = null, Alternatives = [new Alternative("dire", new("dire", "危險期"), 0.41)] });
        var row = Assert.Single(Rows(Page.Read(InventedRun.Of([.. findings])), "brief"), r => r.StartsWith("Four corners", StringComparison.Ordinal));
        Assert.Contains("corners swapped: no verdict; likeliest: dire 41%", row, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_theory_on_the_same_question_and_tie_is_named_with_its_year()
    {
        var row = Assert.Single(Rows(Document, "brief"), r => r.StartsWith("Four corners", StringComparison.Ordinal));
        Assert.Contains("Test of the bond: alliance 84% · 1954", row, StringComparison.Ordinal);
    }

    [Fact]
    public void The_Markdown_report_has_the_brief_the_coding_and_the_method()
    {
        var text = Page.File(InventedRun.Make(), "report.md");
        Assert.Contains("| Test of the bond R1 | **alliance** **84%** <br>Aland–Syldavia, 1954 | e-1 (−12.3) A joint communiqué", text, StringComparison.Ordinal);
        Assert.All(["## Answers in brief", "## Theories side by side", "## The documents", "## How this case was coded", "## Method", "### Codebook"], h => Assert.Contains($"\n{h}\n", text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_method_says_how_to_ask_what_one_would_have_said_then() =>
        Assert.Contains("./entente run cases/northern-strait --as-of 1955-12-31", Document.GetElementById("section.method-en")!.TextContent, StringComparison.Ordinal);

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
