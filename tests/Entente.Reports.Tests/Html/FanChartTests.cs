using System.Text.Json;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Tests.World;

namespace Entente.Reports.Tests.Html;

/// <summary>The course of a simulated model, in every form in which a run is told.</summary>
public sealed class FanChartTests
{
    private static readonly CourseAnalysis Course = InventedCourse.Make();
    private static readonly string[] Quantiles = ["p05", "p25", "median", "p75", "p95"];

    [Fact]
    public void The_picture_holds_the_years_and_all_quantiles_and_leaves_a_gap_where_no_draw_has_an_answer()
    {
        var data = Data(Course);
        Assert.Equal("[1954,1954.5,1955]", data.GetProperty("at").GetRawText());
        Assert.Equal("Year", data.GetProperty("labels").GetProperty("time").GetString());
        var arms = data.GetProperty("panels")[1];
        Assert.Equal("Arms (ships)", arms.GetProperty("label").GetString());
        Assert.Equal(["[1,1,null]", "[2,2,null]", "[3,4,null]", "[4,6,null]", "[5,12.5,null]"], Quantiles.Select(q => arms.GetProperty(q).GetRawText()));
    }

    [Fact]
    public void A_level_has_the_whole_scale_before_it_and_anything_else_what_it_reaches() =>
        Assert.Equal(["[0,1]", "[1,12.5]"], Data(Course).GetProperty("panels").EnumerateArray().Select(p => p.GetProperty("range").GetRawText()));

    [Fact]
    public void Where_the_model_does_not_say_how_long_a_step_takes_steps_are_told_with_their_start()
    {
        var data = Data(Course with { StepYears = null });
        Assert.Equal("[0,1,2]", data.GetProperty("at").GetRawText());
        Assert.Equal("Step of the model (0: 1954)", data.GetProperty("labels").GetProperty("time").GetString());
    }

    [Theory]
    [InlineData(Language.En, "Aland–Syldavia: what the model “Tides <high>” goes through from 1954 on", "middle 50 % of the draws", "not a forecast")]
    [InlineData(Language.ZhHant, "奧蘭－希達維亞：模型「潮汐」自 1954 年起之演算歷程", "中間 50% 抽樣", "並非預測")]
    public void It_says_in_both_languages_what_the_bands_mean(Language language, string caption, string band, string meaning)
    {
        var part = Page.Read(InventedCourse.Run(Course)).QuerySelector(language == Language.En ? "main > .l-en" : "main > .l-zh")!;
        var figure = part.QuerySelector("figure[data-chart='fan-chart']")!;
        Assert.Equal(caption, figure.QuerySelector("figcaption")!.TextContent);
        Assert.Equal(band, JsonDocument.Parse(figure.QuerySelector("script")!.TextContent).RootElement.GetProperty("labels").GetProperty("half").GetString());
        Assert.Contains(meaning, figure.NextElementSibling!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_numbers_stand_in_the_finding_s_table_and_in_the_Markdown()
    {
        var table = Page.Read(InventedCourse.Run(Course)).QuerySelectorAll(".l-en .finding table").Single(t => t.QuerySelector("caption")!.TextContent.StartsWith("The simulated course", StringComparison.Ordinal));
        Assert.Equal(["1954.5", "0.350.2 – 0.50.1 – 0.7", "42 – 61 – 12.5"], table.QuerySelectorAll("tbody tr")[1].Children.Select(c => c.TextContent));
        Assert.Contains("| 1954.5 | **0.35**<br>0.2 – 0.5<br>0.1 – 0.7 | **4**<br>2 – 6<br>1 – 12.5 |", Page.File(InventedCourse.Run(Course), "report.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_quantile_stands_in_a_table_of_its_own_and_in_the_findings()
    {
        var lines = Page.File(InventedCourse.Run(Course), "tables/courses.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1 + 6, lines.Length);
        Assert.Equal("R1/bond-test/ALA-SYL/1954,tides,trust,ALA,Aland: its trust,奧蘭：其信任,0–1,0–1,1954,1,1954.5,0.1,0.2,0.35,0.5,0.7,", lines[2]);
        Assert.EndsWith(",1954,2,1955,,,,,,", lines[^1], StringComparison.Ordinal);
        var course = JsonDocument.Parse(Page.File(InventedCourse.Run(Course), "findings.json")).RootElement.GetProperty("findings").EnumerateArray().Single(f => f.TryGetProperty("course", out _)).GetProperty("course");
        Assert.Equal(["model", "start", "stepYears", "steps", "outputs"], course.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["kind", "of", "title", "unit", "p05", "p25", "median", "p75", "p95"], course.GetProperty("outputs")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(JsonValueKind.Null, course.GetProperty("outputs")[1].GetProperty("median")[2].ValueKind);
    }

    [Fact]
    public void A_fitted_model_shows_what_was_counted_and_how_far_the_fit_has_seen_it()
    {
        var data = Data(InventedCourse.Fitted());
        Assert.Equal("[1953,1954,1955]", data.GetProperty("at").GetRawText());
        Assert.Equal(1954, data.GetProperty("seen").GetInt32());
        Assert.Equal("[3,20,2]", data.GetProperty("panels")[1].GetProperty("counted").GetRawText());
        Assert.Equal("[1,20]", data.GetProperty("panels")[1].GetProperty("range").GetRawText());
        Assert.False(data.GetProperty("panels")[0].TryGetProperty("counted", out _));
        Assert.False(Data(Course).TryGetProperty("seen", out _));
    }

    [Theory]
    [InlineData(Language.En, "goes through from 1953 on", "those after 1954 the fit has not seen")]
    [InlineData(Language.ZhHant, "自 1953 年起之演算歷程", "1954 年以後者未用於擬合")]
    public void A_fitted_model_says_so(Language language, params string[] said)
    {
        var page = Page.Read(InventedCourse.Run(InventedCourse.Fitted())).Body!.TextContent;
        Assert.All(said, s => Assert.Contains(s, page, StringComparison.Ordinal));
        Assert.Contains(said[1], Page.File(InventedCourse.Run(InventedCourse.Fitted()), "report.md", language), StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_stand_in_a_column_of_their_own()
    {
        var run = InventedCourse.Run(InventedCourse.Fitted());
        Assert.Contains("| Arms (ships) | Arms: counted |", Page.File(run, "report.md"), StringComparison.Ordinal);
        Assert.EndsWith(",arms,,Arms,軍備,ships,艘,1952,2,1954,1,2,4,6,12.5,20", Page.File(run, "tables/courses.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[^2], StringComparison.Ordinal);
        Assert.Contains("\"seenThrough\": 1954", Page.File(run, "findings.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_without_simulated_models_has_neither_picture_nor_table()
    {
        Assert.Empty(Page.Read(InventedRun.Make()).QuerySelectorAll("figure[data-chart='fan-chart']"));
        Assert.DoesNotContain(ReportWriter.Render(InventedRun.Make(), InventedRun.References, Language.En, "1"), f => f.Path == "tables/courses.csv");
    }

    private static JsonElement Data(CourseAnalysis course) =>
        JsonDocument.Parse(Page.Read(InventedCourse.Run(course)).QuerySelector(".l-en figure[data-chart='fan-chart'] script")!.TextContent).RootElement;
}
