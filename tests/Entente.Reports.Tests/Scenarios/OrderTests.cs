using System.Text.Json;
using Entente.Analysis.Runs;
using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Tests.Html;
using Entente.Reports.Tests.World;

namespace Entente.Reports.Tests.Scenarios;

/// <summary>Where the order of answers changes, in every form in which a run is told.</summary>
public sealed class OrderTests
{
    private static readonly RunResult Run = InventedScenarios.Make();

    [Fact]
    public void A_finding_is_drawn_as_things_stand_and_under_the_courses_that_put_another_answer_first()
    {
        var figure = Page.Read(Run).QuerySelectorAll(".l-en figure[data-chart='answer-order']").Single();
        Assert.Equal("Test of the bond · Aland–Syldavia, 1954: how the answers rank, as things stand and under the courses that put another first", figure.QuerySelector("figcaption")!.TextContent);
        var data = JsonDocument.Parse(figure.QuerySelector("script")!.TextContent).RootElement;
        Assert.Equal(["alliance", "no alliance"], data.GetProperty("answers").EnumerateArray().Select(a => a.GetProperty("label").GetString()));
        Assert.Equal(["as things stand [0.84,0.16]", "A thaw <in spring> [0.3,0.7]"], data.GetProperty("rows").EnumerateArray().Select(r => $"{r.GetProperty("label").GetString()} {r.GetProperty("shares").GetRawText()}"));
    }

    [Fact]
    public void The_overview_counts_and_names_them()
    {
        var page = Page.Read(Run);
        Assert.Contains("Of the 2 verdicts that any course touches, 1 have another likeliest answer", page.QuerySelector("main > .l-en")!.TextContent, StringComparison.Ordinal);
        var table = page.QuerySelectorAll(".l-en table").Single(t => t.Id == "table.reversals-en");
        Assert.Equal(["Test of the bond · Aland–Syldavia, 1954", "alliance 84%", "+68.0", "A thaw <in spring>", "no alliance 70%", "+40.0"], table.QuerySelectorAll("tbody tr").Single().Children.Select(c => c.TextContent));
    }

    [Fact]
    public void An_answer_that_leads_by_less_than_three_points_is_nearly_equal_and_not_told_as_a_reversal()
    {
        var narrow = Run with { Scenarios = [.. Run.Scenarios.Select(s => s with { Effects = [.. s.Effects.Select(e => e.Overturns ? e with { With = 0.49, Then = [0.49, 0.51], BecomesShare = 0.51 } : e)] })] };
        var page = Page.Read(narrow);
        var row = page.QuerySelectorAll(".l-en table").Single(t => t.Id == "table.reversals-en").QuerySelectorAll("tbody tr").Single();
        Assert.Equal("no alliance 51% (nearly equal)", row.Children[4].TextContent);
        Assert.Contains("1 have another likeliest answer under at least one of them, 0 of these with a clear lead", page.QuerySelector("main > .l-en")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 more nearly equal", page.QuerySelector("main > .l-en")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("近乎並列", Page.File(narrow, "report.md", Language.ZhHant), StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_of_fewer_draws_than_the_run_has_say_so()
    {
        Assert.DoesNotContain("rest here on", Page.Read(Run with { Options = Run.Options with { Draws = 4000 } }).Body!.TextContent, StringComparison.Ordinal);
        var many = Run with { Options = Run.Options with { Draws = 10_000 } };
        Assert.Contains("rest here on 4\u202F000 draws; the probability that a finding itself gives rests on all 10\u202F000", Page.Read(many).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("依全部 10\u202F000 次抽樣", Page.File(many, "report.md", Language.ZhHant), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.En, "### Where another answer comes first", "| **A thaw &lt;in spring&gt;** | 2 · 30% | **1 · 70%** |")]
    [InlineData(Language.ZhHant, "### 排序反轉：最可能之答案何時改變", "| **解凍** | 2 · 30% | **1 · 70%** |")]
    public void The_Markdown_has_the_same_numbers(Language language, string heading, string row)
    {
        var text = Page.File(Run, "report.md", language).Replace("\\<", "&lt;", StringComparison.Ordinal).Replace("\\>", "&gt;", StringComparison.Ordinal);
        Assert.Contains(heading, text, StringComparison.Ordinal);
        Assert.Contains(row, text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_has_every_answer_under_every_course_that_touches_the_finding()
    {
        var lines = Page.File(Run, "tables/orders.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("R1/bond-test/ALA-SYL/1954,present,,yes,alliance,同盟,1,0.84,false", lines);
        Assert.Contains("R1/bond-test/ALA-SYL/1954,scenario,thaw,no,no alliance,非同盟,1,0.7,true", lines);
        Assert.Contains(lines, l => l.Contains(",scenario,thaw,calm,", StringComparison.Ordinal) && l.EndsWith(",,0,false", StringComparison.Ordinal));
        Assert.Equal(1 + 4 + 8, lines.Length);
    }

    [Fact]
    public void Options_are_put_in_order_without_each_criterion()
    {
        var order = AnswerOrder.Of(InventedOptions.Make())!;
        Assert.Equal(["as things stand", "without “speed”", "gate “safety” opened"], order.Rows.Select(r => r.Label.En));
        Assert.Equal([0, 1, 0], order.Rows.Select(r => r.First));
        Assert.Equal([1, 3, 2], order.Rows[2].Places);
        Assert.Null(AnswerOrder.Of(InventedOptions.Make() with { Firsts = [] }));
    }

    [Fact]
    public void Places_follow_shares_what_never_comes_about_has_none_and_equals_keep_their_order()
    {
        Assert.Equal([2, 1, null], new AnswerRow(Localised.Same("a"), [0.2, 0.8, 0]).Places);
        Assert.Equal([1, 2], new AnswerRow(Localised.Same("a"), [0.5, 0.5]).Places);
        Assert.Equal(-1, new AnswerRow(Localised.Same("a"), [0, 0]).First);
        Assert.Equal(60, new AnswerRow(Localised.Same("a"), [0.2, 0.8]).Lead, 9);
    }

    [Fact]
    public void Where_no_course_puts_another_answer_first_the_report_says_so()
    {
        var calm = Run with { Scenarios = [.. Run.Scenarios.Select(s => s with { Effects = [.. s.Effects.Where(e => !e.Overturns)] })] };
        Assert.Contains("Of the 1 verdicts that any course touches, none has another likeliest answer", Page.Read(calm).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Page.Read(calm).QuerySelectorAll("figure[data-chart='answer-order']"));
    }
}
