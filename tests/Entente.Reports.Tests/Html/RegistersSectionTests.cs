using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Reports.Tests.World;
using static Entente.Reports.Tests.World.InventedCase;

namespace Entente.Reports.Tests.Html;

public sealed class RegistersSectionTests
{
    private static readonly IHtmlDocument Document = Page.Read(InventedRun.Of(InventedRun.Make().Findings, WithDrills()));

    [Theory]
    [InlineData("en", "where", "off the coast", "show of force", "Aland", "1 · weak")]
    [InlineData("zh", "地點", "外海", "展示武力", "奧蘭", "1 · 弱")]
    public void Texts_choices_bins_and_actors_are_shown_in_the_language_of_the_page(string language, string head, params string[] shown)
    {
        var table = Table(language);
        Assert.Contains(head, table.QuerySelectorAll("thead th").Select(h => h.TextContent));
        Assert.Equal(["d-1", .. shown], Cells(table.QuerySelector($"tr[id='record.d-1-{language}']")!).Where((_, i) => i is 0 or (>= 2 and <= 5)));
    }

    [Fact]
    public void A_pair_of_texts_takes_one_column_and_an_empty_cell_shows_a_dash() =>
        Assert.Equal("–", Cells(Table("en").QuerySelector("tr[id='record.d-0-en']")!)[2]);

    [Fact]
    public void Rows_stand_in_the_order_of_the_file_and_lead_to_claim_and_source()
    {
        var rows = Table("zh").QuerySelectorAll("tbody tr");
        Assert.Equal(["record.d-0-zh", "record.d-1-zh"], rows.Select(r => r.Id));
        Assert.Equal(["#item.d-1-zh", "#source.G1-zh"], rows[1].QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.All(rows[1].QuerySelectorAll("a"), a => Assert.NotNull(Document.GetElementById(a.GetAttribute("href")![1..])));
    }

    [Fact]
    public void A_register_that_a_theory_tabulates_is_not_repeated_and_without_others_there_is_no_section()
    {
        Assert.Empty(Document.QuerySelectorAll("section[id^='section.registers'] table[id^='register.promises']"));
        Assert.Null(Page.Read(InventedRun.Make()).GetElementById("section.registers-en"));
    }

    private static IElement Table(string language) => Document.GetElementById($"register.drills-{language}")!;

    private static string[] Cells(IElement row) => [.. row.Children.Select(c => c.TextContent.Trim())];

    private static Case WithDrills()
    {
        var plain = InventedCase.Make();
        var drills = new RegisterDeclaration("drills", Both("register of drills", "演習登錄"), [
            new("place_en", Both("where", "地點"), ColumnType.Text, [], [], 0, 0, Optional: true),
            new("place_zh", Both("where (Chinese)", "地點（中文）"), ColumnType.Text, [], [], 0, 0, Optional: true),
            new("kind", Both("kind", "類別"), ColumnType.Choice, [new("show", Both("show of force", "展示武力")), new("test", Both("test", "試射"))], [], 0, 0),
            new("by", Both("by", "演習方"), ColumnType.Actor, [], [], 0, 0),
            new("scale", Both("scale", "規模"), ColumnType.Scale, [], [new Bin(1, Both("weak", "弱")), new Bin(2, Both("strong", "強"))], 0, 0)]);
        var registers = new Dictionary<string, RegisterDeclaration>(plain.Codebook.Registers) { ["drills"] = drills };
        return plain with
        {
            Codebook = plain.Codebook with { Registers = registers },
            Records = [.. plain.Records, Drill(plain, "d-0", "1954", string.Empty, string.Empty), Drill(plain, "d-1", "1952", "off the coast", "外海")],
        };
    }

    private static Entente.Cases.Record Drill(Case plain, string id, string date, string en, string zh) => new(
        plain.Records[0].Provenance with { Id = id, Date = Cases.Dates.EdtfDate.Parse(date)! },
        "drills",
        new Dictionary<string, string> { ["place_en"] = en, ["place_zh"] = zh, ["kind"] = "show", ["by"] = "ALA", ["scale"] = "1" });
}
