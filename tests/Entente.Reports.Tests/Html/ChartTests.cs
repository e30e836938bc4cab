using System.Text.Json;
using AngleSharp.Dom;
using Entente.Reports.Tests.World;

namespace Entente.Reports.Tests.Html;

public sealed class ChartTests
{
    private static readonly IDocument Document = Page.Read(InventedRun.Make());

    [Fact]
    public void A_plane_shows_the_path_of_each_reading_with_its_regions_and_grey_years()
    {
        var planes = Data("phase-plane");
        Assert.Equal(2, planes.Length);
        Assert.Equal(["firm", "calm", "adrift", "dire"], planes[0].GetProperty("regions").EnumerateArray().Select(r => r.GetProperty("label").GetString()));
        Assert.Equal("[0.4,0.6]", planes[0].GetProperty("boundary").GetProperty("x").GetRawText());
        var points = planes[0].GetProperty("points").EnumerateArray().ToArray();
        Assert.Equal(6, points.Length);
        Assert.True(points[0].GetProperty("priorDominated").GetBoolean());
        Assert.Equal(JsonValueKind.Null, points[0].GetProperty("verdictLabel").ValueKind);
        Assert.Equal(0.7, points[1].GetProperty("probability").GetDouble());
    }

    [Fact]
    public void Bands_hold_the_share_of_every_verdict_by_year()
    {
        var year = Data("verdict-bands")[0].GetProperty("years").EnumerateArray().ElementAt(1).GetProperty("shares");
        Assert.Equal(["adrift", "calm", "dire", "firm"], year.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_timeline_groups_promises_by_who_owes_whom_and_leaves_open_ends_open()
    {
        var pair = Data("commitment-timeline").Single().GetProperty("pairs").EnumerateArray().Single();
        Assert.Equal("Aland → Syldavia", pair.GetProperty("label").GetString());
        var promises = pair.GetProperty("commitments").EnumerateArray().ToArray();
        Assert.Equal("1951-03-02", promises[0].GetProperty("from").GetString());
        Assert.Equal(JsonValueKind.Null, promises[0].GetProperty("to").ValueKind);
        Assert.Equal(0.6, promises[0].GetProperty("explicitness").GetDouble());
        Assert.Equal("1955-01-01", promises[1].GetProperty("from").GetString());
        Assert.Equal("2 · consultation", promises[1].GetProperty("obligation").GetString());
    }

    [Fact]
    public void Tornados_lead_to_the_evidence()
    {
        Assert.NotEmpty(Data("tornado"));
        foreach (var item in Data("tornado").SelectMany(d => d.GetProperty("items").EnumerateArray()))
        {
            Assert.NotNull(Document.GetElementById(item.GetProperty("href").GetString()![1..]));
        }
    }

    private static JsonElement[] Data(string chart) =>
        [.. Document.QuerySelectorAll($".l-en figure[data-chart='{chart}'] script").Select(s => JsonDocument.Parse(s.TextContent).RootElement)];
}
