using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Entente.Analysis.Sweeps.Models;
using Entente.Cases;
using Entente.Ensembles.Runs;
using Entente.Reports.Sweeps;

namespace Entente.Reports.Tests.Sweeps;

public sealed class SweepReportTests
{
    private static readonly ModelRequest Asked = new("richardson")
    {
        Draws = 600,
        Steps = 30,
        Set = ["fatigue=1..2", "reaction=0..0.5", "step-length=0.1"],
        Interest = "arms.1>=2",
        Choose = "reaction.2=0,0.5",
        Goal = "least:arms.1",
    };

    private static readonly string[] Sections = ["top", "readings", "courses", "depends", "interest", "tipping", "choices", "method"];

    private static readonly Lazy<Dictionary<string, string>> Written = new(() => Files(Asked, 1));

    [Fact]
    public void A_page_in_both_languages_and_a_text_in_each_are_written() =>
        Assert.Equal(["report.html", "report.md", "report.zh-Hant.md"], Written.Value.Keys);

    [Fact]
    public void Threads_change_no_byte() => Assert.Equal(Written.Value, Files(Asked, 2));

    [Fact]
    public void Every_section_is_on_the_page_in_both_languages_and_in_the_contents()
    {
        using var page = new HtmlParser().ParseDocument(Written.Value["report.html"]);
        foreach (var language in (string[])["en", "zh"])
        {
            var sections = page.QuerySelectorAll($"main > .l-{language} > section").Select(s => s.Id!).ToArray();
            Assert.Equal(Sections.Select(s => $"section.{s}-{language}"), sections);
            Assert.Equal(sections.Skip(1).Select(s => "#" + s), page.QuerySelectorAll($".contents.l-{language} a").Select(a => a.GetAttribute("href")));
        }

        Assert.All(page.QuerySelectorAll(".l-zh h2, .l-zh h4, .l-zh figcaption, .l-zh caption"), h => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", h.TextContent));
    }

    [Fact]
    public void Its_pictures_are_fans_tornados_and_indices_with_numbers_that_can_be_read()
    {
        using var page = new HtmlParser().ParseDocument(Written.Value["report.html"]);
        var figures = page.QuerySelectorAll("figure.chart").ToLookup(f => f.GetAttribute("data-chart"));
        Assert.Equal(["fan-chart", "index-intervals", "tornado"], figures.Select(f => f.Key).Order());
        Assert.Equal(2 * 2, figures["fan-chart"].Count());
        Assert.All(figures["fan-chart"].Select(Data), d => Assert.All(d["panels"]!.AsArray(), p => Assert.Equal(d["at"]!.AsArray().Count, p!["median"]!.AsArray().Count)));
        Assert.All(figures["tornado"].Select(Data), d => Assert.All(d["items"]!.AsArray(), i => Assert.Equal([0, 1], i!["ends"]!.AsArray().Select(e => (int)e![0]!))));
        Assert.All(figures["index-intervals"].Select(Data), d => Assert.All(d["items"]!.AsArray(), i => Assert.Equal(d["labels"]!["measures"]!.AsArray().Count, i!["estimates"]!.AsArray().Count)));
    }

    [Fact]
    public void Boxes_are_told_in_words_with_the_quantile_convention_and_their_edges_drawn()
    {
        var text = Written.Value["report.md"];
        Assert.Contains("- **Box 1**: where grievance.1 ≥ ", text, StringComparison.Ordinal);
        Assert.Contains("order statistics, nothing interpolated", text, StringComparison.Ordinal);
        Assert.Contains("順序統計量，不內插", Written.Value["report.zh-Hant.md"], StringComparison.Ordinal);
        Assert.Matches("░+█+", text);
    }

    [Fact]
    public void A_negative_index_is_explained_in_words()
    {
        var files = Files(new("richardson") { Draws = 400, Design = Design.Saltelli, Steps = 10, Set = ["step-length=0.1"] }, 1);
        Assert.Contains("Below zero: ", files["report.md"], StringComparison.Ordinal);
        Assert.Contains("sampling error", files["report.md"], StringComparison.Ordinal);
        Assert.Contains("估計值為負", files["report.zh-Hant.md"], StringComparison.Ordinal);
        Assert.Contains("with interactions (ST)", files["report.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_run_is_printed_with_program_seed_and_digest()
    {
        foreach (var said in (string[])["Entente 1.0.0+test", "SHA-256 of manifest.json", "fixed at 0.1", "independent draws"])
            Assert.Contains(said, Written.Value["report.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_runs_of_interest_it_says_how_to_ask_for_them_in_words_that_can_be_given_back()
    {
        var files = Files(new("richardson") { Draws = 300, Steps = 10 }, 1);
        using var page = new HtmlParser().ParseDocument(files["report.html"]);
        string Of(string language) => page.QuerySelectorAll($".l-{language} > section").Single(s => s.Id == $"section.interest-{language}").TextContent;
        var condition = System.Text.RegularExpressions.Regex.Match(Of("en"), "--interest \"([^\"]+)\"").Groups[1].Value;
        Assert.StartsWith("arms.1", condition, StringComparison.Ordinal);
        Assert.Contains("--interest \"" + condition, Of("zh"), StringComparison.Ordinal);
        var complaints = new List<Localised>();
        Assert.NotNull(RequestReader.Read(new("richardson") { Draws = 300, Interest = condition }, complaints));
        Assert.Empty(complaints);
        Assert.DoesNotContain("is told which those are", Written.Value["report.md"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Design.Random, "δ how strongly")]
    [InlineData(Design.Saltelli, "ST how much")]
    [InlineData(Design.Morris, "how far it moves single runs")]
    public void Why_the_tornado_is_in_another_order_than_the_table_is_said_of_every_design(Design design, string said)
    {
        var files = Files(new("richardson") { Draws = 400, Steps = 5, Design = design }, 1);
        Assert.Contains(said, files["report.md"], StringComparison.Ordinal);
        Assert.Contains("次序可能不同", files["report.zh-Hant.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Outputs_that_span_many_orders_of_magnitude_get_an_axis_that_shows_them_and_a_word_on_it()
    {
        var wide = Files(new("richardson") { Draws = 300, Steps = 200 }, 1);
        using var page = new HtmlParser().ParseDocument(wide["report.html"]);
        Assert.All(page.QuerySelectorAll("figure.chart[data-chart=fan-chart]").Select(Data), d => Assert.All(d["panels"]!.AsArray(), p => Assert.Equal(1, (double)p!["linear"]!)));
        Assert.Contains("(symlog)", wide["report.md"], StringComparison.Ordinal);
        Assert.Contains("arms may become negative", wide["report.md"], StringComparison.Ordinal);
        Assert.DoesNotContain("symlog", Written.Value["report.md"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "too few runs have a value")]
    [InlineData(50, "the same in all runs")]
    public void A_sweep_that_shows_nothing_says_why(long draws, string said)
    {
        var files = Files(new("richardson") { Draws = draws, Steps = 0, Set = ["reaction=0", "fatigue=1", "grievance=0..1", "start=1", "disturbance=0", "step-length=0.1"] }, 1);
        Assert.Contains(said, files["report.md"], StringComparison.Ordinal);
        Assert.Contains("No courses are shown", files["report.md"], StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", files["report.html"].Split("<script>")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_left_out_of_a_table_are_counted()
    {
        var files = Files(new("influence-network") { Draws = 30, Steps = 2, Actors = 64, Vary = ["disturbance"], Outputs = ["opinion"], Read = [Dynamics.Reduction.Final, Dynamics.Reduction.Peak] }, 1);
        Assert.Matches(@"… and 68 more in tables/readings\.csv", files["report.md"]);
        Assert.Contains("52 more courses are not shown", files["report.md"], StringComparison.Ordinal);
    }

    private static JsonNode Data(IElement figure) => JsonNode.Parse(figure.QuerySelector("script")!.TextContent)!;

    private static Dictionary<string, string> Files(ModelRequest request, int threads)
    {
        var complaints = new List<Localised>();
        var sweep = RequestReader.Read(request, complaints);
        Assert.Empty(complaints);
        var place = Directory.CreateTempSubdirectory("entente-sweep-").FullName;
        try
        {
            using var folder = RunFolder.Begin(place, ModelWork.Manifest(sweep!, 1, "1.0.0+test", 1000), new(Share.Whole, "{}"));
            RunEngine.Run(folder, new ModelWork(sweep!, 1), threads, new());
            var results = RunFinish.Gather(folder, new());
            return SweepReport.Of(sweep!, ModelAnalysis.Of(results, threads), results).ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Bytes));
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }
}
