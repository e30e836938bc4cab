using System.Text.Json;
using AngleSharp.Html.Dom;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Cases.Dates;
using Entente.Reports.Tests.World;
using static Entente.Reports.Tests.World.InventedCase;

namespace Entente.Reports.Tests.Html;

public sealed class RecordTimelineTests
{
    private static readonly string[][] Course = [["v-1", "1951", "1951"], ["v-2", "1953-05-04", ""], ["v-3", "1952~", "1955"], ["v-4", "1952-03", "1952-03"]];

    [Fact]
    public void A_register_opens_with_its_timeline_and_the_table_follows_in_the_order_of_the_file()
    {
        var section = Read(Course).GetElementById("section.registers-en")!;
        Assert.Equal(["H3", "FIGURE", "P", "DIV"], section.Children.SkipWhile(e => e.TagName != "H3").Select(e => e.TagName));
        Assert.Equal(["record.v-1-en", "record.v-2-en", "record.v-3-en", "record.v-4-en"], section.QuerySelectorAll("tbody tr").Select(r => r.Id));
    }

    [Theory]
    [InlineData("en", "purpose", "visit", "year paid", "Talks in Klow")]
    [InlineData("zh", "目的", "訪問", "付款年份", "克洛會談")]
    public void Lanes_are_the_first_choices_that_occur_in_the_order_of_the_codebook(string language, string lane, string second, string stage, string title)
    {
        var data = Data(Read(Course), language);
        Assert.Equal(lane, data.GetProperty("labels").GetProperty("lane").GetString());
        var lanes = data.GetProperty("lanes").EnumerateArray().ToArray();
        Assert.Equal(2, lanes.Length);
        Assert.Equal(second, lanes[1].GetProperty("label").GetString());
        Assert.Equal(["v-1", "v-4", "v-2"], Records(lanes[0]).Select(r => r.GetProperty("id").GetString()));
        Assert.Equal([stage], data.GetProperty("stages").EnumerateArray().Select(s => s.GetString()));
        Assert.Equal(title, Records(lanes[0])[0].GetProperty("title").GetString());
        Assert.Equal($"#record.v-1-{language}", Records(lanes[0])[0].GetProperty("href").GetString());
    }

    [Theory]
    [InlineData("v-1", "1951-01-01…1951-12-31 within")]
    [InlineData("v-2", "1953-05-04…– lasting")]
    [InlineData("v-3", "1952-01-01…1952-12-31 approximate", "1953-01-01…1954-12-31 lasting", "1955-01-01…1955-12-31 within")]
    [InlineData("v-4", "1952-03-01…1952-03-31 within")]
    public void A_record_is_as_long_and_as_sure_as_its_dates(string id, params string[] spans) =>
        Assert.Equal(spans, Record(Course, id).GetProperty("spans").EnumerateArray().Select(s => $"{Text(s, "from")}…{Text(s, "to")} {Text(s, "kind")}"));

    [Theory]
    [InlineData("1956", "1956-01-01", "1956-12-31")]
    [InlineData("1956-02", "1956-02-01", "1956-02-29")]
    [InlineData("", null, null)]
    [InlineData("soon", null, null)]
    public void A_column_of_years_is_a_further_stage_where_it_holds_a_date(string paid, string? from, string? to)
    {
        var stages = Record(Course, "v-1", paid).GetProperty("stages").EnumerateArray().ToArray();
        Assert.Equal(from is null ? [] : [$"0 {from} {to}"], stages.Select(s => $"{s.GetProperty("stage").GetInt32()} {Text(s, "from")} {Text(s, "to")}"));
    }

    [Theory]
    [InlineData("1951", "1952")]
    [InlineData("1951", "1951-03", "1951-07-01")]
    [InlineData("1951~", "195X", "1953?", "1954")]
    public void Few_records_doubtful_dates_or_a_single_year_make_no_timeline(params string[] dates)
    {
        var document = Read([.. dates.Select((d, i) => new[] { $"v-{i}", d, string.Empty })]);
        Assert.NotNull(document.GetElementById("register.visits-en"));
        Assert.Empty(document.QuerySelectorAll("figure[data-chart='record-timeline']"));
    }

    [Fact]
    public void A_register_without_choices_makes_no_timeline_and_one_that_a_theory_tells_is_not_drawn_again()
    {
        Assert.Empty(Read(Course, choices: false).QuerySelectorAll("figure[data-chart='record-timeline']"));
        var drawn = Read(Course).QuerySelectorAll(".l-en figure[data-chart='record-timeline'] figcaption");
        Assert.Equal("register of visits: timeline by purpose", Assert.Single(drawn).TextContent);
    }

    [Fact]
    public void Hostile_titles_cannot_end_the_script_or_turn_the_text()
    {
        const string Hostile = "</script><img src=x onerror=alert(1)>\u202Etxt";
        var document = Read(Course, title: Hostile);
        Assert.Empty(document.QuerySelectorAll("img, [onerror]"));
        Assert.All(document.QuerySelectorAll("script[type]"), s => Assert.DoesNotContain("<", s.TextContent, StringComparison.Ordinal));
        Assert.Equal("</script><img src=x onerror=alert(1)>\uFFFDtxt", Text(Records(Data(document, "en").GetProperty("lanes")[0])[0], "title"));
    }

    private static JsonElement Record(string[][] rows, string id, string paid = "") =>
        Data(Read(rows, paid), "en").GetProperty("lanes").EnumerateArray().SelectMany(Records).Single(r => Text(r, "id") == id);

    private static JsonElement Data(IHtmlDocument document, string language) =>
        JsonDocument.Parse(document.QuerySelector($"section[id='section.registers-{language}'] figure script")!.TextContent).RootElement;

    private static JsonElement[] Records(JsonElement lane) => [.. lane.GetProperty("records").EnumerateArray()];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "–";

    private static IHtmlDocument Read(string[][] rows, string paid = "", string title = "Talks in Klow", bool choices = true)
    {
        var plain = InventedCase.Make();
        var purpose = new RegisterColumn("purpose", Both("purpose", "目的"), ColumnType.Choice, [new("none", Both("none", "無")), new("talks", Both("talks", "會談")), new("visit", Both("visit", "訪問"))], [], 0, 0);
        RegisterColumn[] columns = [TextColumn("title_en", Both("name", "名稱")), TextColumn("title_zh", Both("name (Chinese)", "名稱（中文）")), TextColumn("paid_year", Both("year paid (EDTF)", "付款年份（EDTF）"))];
        var visits = new RegisterDeclaration("visits", Both("register of visits", "訪問登錄"), choices ? [.. columns, purpose] : columns);
        return Page.Read(InventedRun.Of(InventedRun.Make().Findings, plain with
        {
            Codebook = plain.Codebook with { Registers = new Dictionary<string, RegisterDeclaration>(plain.Codebook.Registers) { ["visits"] = visits } },
            Records = [.. plain.Records, .. rows.Select((row, line) => Visit(plain, row, line, title, paid))],
        }));
    }

    private static RegisterColumn TextColumn(string id, Localised title) => new(id, title, ColumnType.Text, [], [], 0, 0, Optional: true);

    private static Entente.Cases.Record Visit(Case plain, string[] row, int line, string title, string paid) => new(
        plain.Records[0].Provenance with { Id = row[0], Date = EdtfDate.Parse(row[1])!, ValidUntil = EdtfDate.Parse(row[2]), At = new Position("records/visits.csv", line, 1) },
        "visits",
        new Dictionary<string, string> { ["title_en"] = title, ["title_zh"] = title == "Talks in Klow" ? "克洛會談" : title, ["paid_year"] = paid, ["purpose"] = row[0] == "v-3" ? "visit" : "talks" });
}
