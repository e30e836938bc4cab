using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Html;
using Entente.Reports.Html.Charts;
using Entente.Reports.Json;
using Entente.Reports.Markdown;
using Entente.Reports.Sections;
using Entente.Reports.Tests.World;

namespace Entente.Reports.Tests.Html;

public sealed class CascadeTests
{
    private static readonly Case World = InventedCase.Make();
    private static readonly IDocument Page = Read(Language.En);

    [Fact]
    public void Each_actor_stands_with_its_shares_and_the_chain_by_which_it_comes_in()
    {
        var row = Page.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Single().Children.Select(c => c.TextContent).ToArray();
        Assert.Equal([Name("BOR"), "50%", "10%", "40%", $"{Name("SYL")} → {Name("BOR")} (pledge <solemn>) 50%", "30%"], row);
    }

    [Fact]
    public void The_most_dangerous_link_is_told_in_words() => Assert.Contains(
        $"The link that draws most actors in, and also makes great powers on both sides likeliest: {Name("BOR")} to {Name("SYL")}: pledge <solemn>. Without it 0.1 actors on average would be dragged in instead of 0.6, and great powers would be on both sides in 5% of the wars instead of 25%.",
        Page.Body!.TextContent,
        StringComparison.Ordinal);

    [Fact]
    public void Where_another_link_makes_great_powers_likelier_both_are_told_and_where_none_does_only_the_one_that_draws_most_in()
    {
        var cascade = InventedCascade.Make();
        string Told(double great) => Shown(Language.En, cascade with { Links = [cascade.Links[0] with { Cut = new LinkChange(-0.5, 0) }, cascade.Links[1] with { Cut = new LinkChange(-0.1, great) }] }).Body!.TextContent;
        Assert.Contains($"The link that draws most actors in: {Name("BOR")} to {Name("SYL")}", Told(-0.2), StringComparison.Ordinal);
        Assert.Contains($"The link that makes great powers on both sides likeliest: {Name("SYL")} strikes {Name("BOR")}", Told(-0.2), StringComparison.Ordinal);
        Assert.Contains("The link that draws most actors in:", Told(0), StringComparison.Ordinal);
        Assert.DoesNotContain("likeliest:", Told(0), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_stand_with_what_cutting_and_conditioning_them_changes()
    {
        var rows = Page.QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr").Select(r => r.Children.Select(c => c.TextContent).ToArray()).ToArray();
        Assert.Equal(["50%", "−0.5", "−20.0", "−0.1", "0.0"], rows[0][1..]);
        Assert.Contains($"{Name("SYL")} strikes {Name("BOR")}", rows[1][0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_leaves_out_links_that_hardly_ever_drag()
    {
        var data = JsonDocument.Parse(Page.QuerySelector("figure[data-chart=cascade-map] script")!.TextContent).RootElement;
        Assert.Equal(["attacker", "attacked", "joiner"], data.GetProperty("actors").EnumerateArray().Select(a => a.GetProperty("role").GetString()));
        Assert.Equal([0.5, 0.1], data.GetProperty("links").EnumerateArray().Select(l => l.GetProperty("drags").GetDouble()));
    }

    [Fact]
    public void Where_nothing_drags_one_sentence_says_so()
    {
        var text = new MarkdownText(Language.En);
        text.Write(CascadeTables.Of(InventedCascade.Make() with { Links = [] }, World));
        Assert.Contains("No link drags anybody in", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_name_links_by_their_ids()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            CascadeJson.Member(json, InventedCascade.Make());
            json.WriteEndObject();
        }

        var cascade = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement.GetProperty("cascade");
        Assert.Equal("pledge:BOR-SYL", cascade.GetProperty("chains")[0].GetProperty("links")[0].GetString());
        Assert.Equal(-0.2, cascade.GetProperty("links")[0].GetProperty("cut").GetProperty("bothSides").GetDouble());
    }

    [Fact]
    public void Chinese_pages_speak_chinese() => Assert.Contains("牽動行為者最多、亦最易使強權分居兩方之連結", Read(Language.ZhHant).Body!.TextContent, StringComparison.Ordinal);

    private static string Name(string actor) => World.NameOf(actor).En;

    private static IDocument Read(Language language) => Shown(language, InventedCascade.Make());

    private static IDocument Shown(Language language, CascadeAnalysis cascade)
    {
        var html = new HtmlText(language);
        CascadeMap.Write(html, cascade, World);
        html.Write(CascadeTables.Of(cascade, World));
        return new HtmlParser().ParseDocument($"<body>{html}</body>");
    }
}
