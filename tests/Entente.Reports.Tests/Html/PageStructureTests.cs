using AngleSharp.Dom;
using Entente.Cases;
using Entente.Reports.Tests.World;

namespace Entente.Reports.Tests.Html;

public sealed class PageStructureTests
{
    private static readonly IDocument Document = Page.Read(InventedRun.Make());

    [Fact]
    public void No_id_occurs_twice()
    {
        var ids = Document.QuerySelectorAll("[id]").Select(e => e.Id!).ToArray();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Every_link_leads_to_a_place_in_the_same_language()
    {
        var ids = Document.QuerySelectorAll("[id]").ToDictionary(e => e.Id!);
        foreach (var link in Document.QuerySelectorAll("a[href]"))
        {
            var target = ids[link.GetAttribute("href")![1..]];
            Assert.Equal(link.Closest("[lang]")!.GetAttribute("lang"), link.ClassName == "skip-link" ? "en" : target.Closest("[lang]")!.GetAttribute("lang"));
        }
    }

    [Fact]
    public void Every_label_names_a_box_and_every_box_filters_a_table()
    {
        Assert.NotEmpty(Document.QuerySelectorAll("label"));
        Assert.All(Document.QuerySelectorAll("label"), l => Assert.NotNull(Document.GetElementById(l.GetAttribute("for")!)));
        Assert.All(Document.QuerySelectorAll("input"), i => Assert.Equal("TABLE", Document.GetElementById(i.GetAttribute("data-filter-for")!)?.TagName));
    }

    [Fact]
    public void Every_table_has_a_caption_and_every_head_a_scope()
    {
        Assert.All(Document.QuerySelectorAll("table"), t => Assert.NotEmpty(t.QuerySelector("caption")!.TextContent));
        Assert.All(Document.QuerySelectorAll("th"), h => Assert.True(h.GetAttribute("scope") is "col" or "row" or "rowgroup"));
    }

    [Fact]
    public void Every_row_is_as_wide_as_the_head_of_its_table()
    {
        foreach (var table in Document.QuerySelectorAll("table"))
        {
            var widths = table.QuerySelectorAll("tr").Select(r => r.Children.Sum(c => int.Parse(c.GetAttribute("colspan") ?? "1", null))).Distinct();
            Assert.Single(widths);
        }
    }

    [Fact]
    public void Both_languages_say_the_same_things()
    {
        var (en, zh) = (Document.QuerySelector("main > .l-en")!, Document.QuerySelector("main > .l-zh")!);
        Assert.Equal("en", en.GetAttribute("lang"));
        Assert.Equal("zh-Hant", zh.GetAttribute("lang"));
        Assert.Equal(en.QuerySelectorAll("[id]").Select(e => e.Id![..^3]), zh.QuerySelectorAll("[id]").Select(e => e.Id![..^3]));
        Assert.Equal(en.QuerySelectorAll("*").Length, zh.QuerySelectorAll("*").Length);
    }

    [Theory]
    [InlineData(Language.En, "en", "en")]
    [InlineData(Language.ZhHant, "zh-Hant", "zh")]
    public void The_page_opens_in_the_language_asked_for(Language language, string tag, string shown)
    {
        var root = Page.Read(InventedRun.Make(), language).DocumentElement;
        Assert.Equal((tag, shown), (root.GetAttribute("lang"), root.GetAttribute("data-lang")));
    }

    [Fact]
    public void The_first_screen_states_question_coding_and_what_a_probability_means()
    {
        var text = Document.QuerySelector("main > .l-en")!.TextContent;
        var first = text[..text.IndexOf("Explains why", StringComparison.Ordinal)];
        Assert.Contains("Do the states around the northern strait stand together?", first, StringComparison.Ordinal);
        Assert.Contains("Every state, claim and number is invented.", first, StringComparison.Ordinal);
        Assert.Contains("It is not a forecast.", first, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_finding_and_every_item_has_its_place()
    {
        var run = InventedRun.Make();
        Assert.Equal(2 * run.Findings.Count, Document.QuerySelectorAll("details.finding").Length);
        Assert.Equal(2 * 5, Document.QuerySelectorAll("tr[id^='item.']").Length);
    }

    [Fact]
    public void A_case_without_findings_makes_a_page_too() =>
        Assert.Contains("No theory gave a finding.", Page.Text(InventedRun.Of([])), StringComparison.Ordinal);
}
