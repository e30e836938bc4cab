using AngleSharp.Dom;
using Entente.Analysis.Findings;
using Entente.Analysis.Flips;
using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Sections;
using Entente.Reports.Tests.World;
using Entente.Theories.Files;

namespace Entente.Reports.Tests.Html;

public sealed class FindingTablesTests
{
    private static readonly IDocument Document = Page.Read(InventedRun.Make(years: 9));
    private static readonly string Markdown = Page.File(InventedRun.Make(years: 9), "report.md");

    [Fact]
    public void Page_and_Markdown_have_a_row_for_every_finding_with_the_share_of_every_verdict()
    {
        Assert.Equal(18, Document.QuerySelectorAll("[id='table.four-corners-en'] tbody tr").Length);
        Assert.Contains("| Aland–Syldavia | 1950 | the theory's own reading | no verdict | – | 0.62 (0.4–0.8) | firm 10%; calm 10% and 2 more |", Markdown, StringComparison.Ordinal);
        Assert.Contains("**calm** – 70% (firm 10%; adrift 10%; dire 10%)", Page.File(InventedRun.Make(), "report.md"), StringComparison.Ordinal);
        Assert.Contains("| Aland–Syldavia | 1957 | corners swapped | **adrift** | 70% | 0.62 (0.4–0.8) | firm 10%; calm 10% and 1 more |", Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Ties_that_a_theory_of_several_ties_is_not_asked_of_are_named()
    {
        var run = InventedRun.Make();
        var tested = run.Findings.First(f => f.Theory == "four-corners");
        Finding Of(string theory, string a, string b) => tested with { Id = $"R0/{theory}/{a}-{b}/1953", Theory = theory, Subject = [a, b] };
        var (kept, other) = ("four-corners", run.Findings.First(f => f.Theory != "four-corners").Theory);
        Finding[] findings = [Of(kept, "ALA", "SYL"), Of(kept, "ALA", "BOR"), Of(other, "ALA", "SYL"), Of(other, "ALA", "BOR"), Of(other, "BOR", "SYL"), Of("third", "BOR", "SYL")];
        Tie[] ties = [new("ALA-SYL", ["ALA", "SYL"], []), new("ALA-BOR", ["ALA", "BOR"], []), new("BOR-SYL", ["BOR", "SYL"], [])];
        var source = new ReportSource(
            run with
            {
                Theories = new Dictionary<string, TheoryFile>(run.Theories) { ["third"] = run.Theories[kept] },
                Findings = findings,
                Case = run.Case with { Ties = ties.ToDictionary(t => t.Id), Applications = [new(kept, ["ALA-SYL", "ALA-BOR"], [], default), new(other, ["ALA-SYL", "ALA-BOR", "BOR-SYL"], [], default)] },
            },
            InventedRun.References,
            "1");
        var groups = source.Systems.SelectMany(s => s.Theories).ToDictionary(g => g.Series[0].Findings[0].Theory);
        Assert.EndsWith(" Not asked of: Borduria–Syldavia (case.yml names the ties that a theory is asked of).", AskedYears.Of(source, groups[kept]).En, StringComparison.Ordinal);
        Assert.DoesNotContain("Not asked", AskedYears.Of(source, groups[other]).En, StringComparison.Ordinal);
        Assert.DoesNotContain("Not asked", AskedYears.Of(source, groups["third"]).En, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_drawn_together_lead_to_their_findings()
    {
        var years = Document.QuerySelectorAll("main > .l-en tbody tr").First(r => r.QuerySelector("td:nth-child(3)")?.TextContent == "1951–1952");
        Assert.Equal(["#finding.R9.four-corners.ALA-SYL.1951-en", "#finding.R9.four-corners.ALA-SYL.1952-en"], years.QuerySelectorAll("td:nth-child(3) a").Select(a => a.GetAttribute("href")));
        Assert.Contains("| Aland–Syldavia | the theory's own reading | 1951–1952 | **firm** | 70% |", Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.En, "prior outweighs evidence")]
    [InlineData(Language.ZhHant, "先驗超過證據")]
    public void Cautions_are_in_words_and_never_in_codes(Language language, string words)
    {
        Assert.Contains(words, Page.File(InventedRun.Make(), "report.md", language), StringComparison.Ordinal);
        Assert.DoesNotContain("prior-dominates", Page.File(InventedRun.Make(), "report.md", language), StringComparison.Ordinal);
        Assert.DoesNotContain("prior-dominates", Page.Read(InventedRun.Make(), language).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_fears_stand_in_a_table_by_year_with_the_share_of_the_prior()
    {
        var run = InventedDilemma.Make(open: true);
        Assert.Contains("| 1954 | 0.3 (", Page.File(run, "report.md"), StringComparison.Ordinal);
        var row = Page.Read(run).QuerySelectorAll("#answers\\.bond-test-en tbody tr").First(r => r.Children[0].TextContent == "1954" && r.Children.Length == 5);
        Assert.Equal("30%", row.Children[2].TextContent);
    }

    [Theory]
    [InlineData(-12.3, null, "no single item: still 72% without it")]
    [InlineData(-40, null, "no single item: still 44% without it")]
    [InlineData(-40, "e-1", "its absence: 44% without it")]
    [InlineData(-40, "e-2", "absence of e-2; next:")]
    [InlineData(12, null, "next: no alliance 16%")]
    public void An_item_overturns_a_verdict_only_where_another_is_then_the_likeliest(double points, string? overturns, string said)
    {
        FlipSet[] sets = overturns is null ? [] : [new([overturns], "no", 0.56)];
        var run = InventedRun.Of([InventedRun.Make().Findings[0] with { Evidence = [new Influence("e-1", points)], Flips = new(new FlipSearchResult(sets, 1, null, 1, 1), null) }]);
        var row = Page.Read(run).QuerySelector("[id='table.brief-en'] tbody tr:not(.group)")!;
        Assert.StartsWith(said, row.Children[3].TextContent, StringComparison.Ordinal);
        Assert.Equal(points > 0, row.Children[2].TextContent == "no single item");
    }
}
