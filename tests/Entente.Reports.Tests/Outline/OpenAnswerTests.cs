using Entente.Analysis.Findings;
using Entente.Reports.Outline;
using Entente.Reports.Tests.Html;
using Entente.Reports.Tests.World;

namespace Entente.Reports.Tests.Outline;

public sealed class OpenAnswerTests
{
    private static readonly Finding Open = InventedRun.Make().Findings.First(f => f.Verdict == Finding.NoVerdict && f.Variant == "default") with
    {
        Alternatives = [new Alternative("no", new("no alliance", "非同盟"), 0.62), new Alternative("yes", new("alliance", "同盟"), 0.38)],
    };

    [Fact]
    public void The_subject_and_year_whose_thinnest_part_is_best_known_speak_for_the_theory()
    {
        var group = Group(Thin(1950, 0.9), Thin(1951, 0.6), Thin(1952, 0.7));
        Assert.Equal(1951, OpenAnswer.Of(group).Finding.Year);
    }

    [Fact]
    public void What_is_lacking_is_the_part_that_binds_and_not_the_indicator_that_is_known_least()
    {
        var (title, share) = OpenAnswer.Of(Group(Thin(1950, 0.6))).Thinnest!.Value;
        Assert.Equal(("gain", 0.6), (title.En, share));
    }

    [Fact]
    public void Where_the_share_is_that_of_all_parts_together_the_least_known_indicator_is_named() =>
        Assert.Equal("threat perceived: Aland → Borduria", OpenAnswer.Of(Group(Thin(1950, 0.6) with { PriorShare = 0.55 })).Thinnest!.Value.Title.En);

    [Fact]
    public void A_finding_without_a_verdict_says_which_part_holds_it_up_and_what_the_likeliest_is_worth()
    {
        var why = WhyOpen.Of(Thin(1950, 0.6))!;
        Assert.Equal("What decides and is known least is “gain”: the prior has 60% of its weight, and it holds in 27% of draws. That “no alliance” is likeliest (62%) says more about what is not known of it than about the subject.", why.En);
        Assert.Contains("「gain」，先驗占 60%，於 27% 的抽樣中成立", why.ZhHant, StringComparison.Ordinal);
        Assert.Null(WhyOpen.Of(InventedRun.Make().Findings[0]));
    }

    [Fact]
    public void Page_and_Markdown_say_why()
    {
        var run = InventedRun.Of([Thin(1955, 0.6)]);
        Assert.Contains(WhyOpen.Of(run.Findings[0])!.En, Page.Read(run).QuerySelector("details.finding")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("What decides and is known least is “gain”", Page.File(run, "report.md"), StringComparison.Ordinal);
    }

    private static Finding Thin(int year, double prior) => Open with
    {
        Id = $"R1/bond-test/ALA-SYL/{year}",
        Year = year,
        PriorShare = prior,
        Parts = [Part("threat", 0.3, 0.5), Part("gain", prior, 0.27)],
    };

    private static Part Part(string id, double prior, double holds) => new(id, new(id, id), new Quantity(0.5, 0.1, 0.9, new("0–1", "0–1")), holds, prior);

    private static TheoryGroup Group(params Finding[] findings) => new ReportSource(InventedRun.Of(findings), InventedRun.References, "1").Systems[0].Theories[0];
}
