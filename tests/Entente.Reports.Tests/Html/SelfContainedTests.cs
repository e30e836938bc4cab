using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using Entente.Reports.Tests.World;

namespace Entente.Reports.Tests.Html;

public sealed class SelfContainedTests
{
    private static readonly IDocument Document = Page.Read(InventedRun.Make());

    [Fact]
    public void Nothing_is_fetched_from_anywhere()
    {
        Assert.Empty(Document.QuerySelectorAll("[src], link, iframe, object, embed, base, form"));
        Assert.All(Document.QuerySelectorAll("[href]"), e => Assert.StartsWith("#", e.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain("url(", Document.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_forbids_the_network_and_allows_the_one_script_by_its_hash()
    {
        var policy = Document.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        var script = Assert.Single(Document.QuerySelectorAll("script:not([type])")).TextContent;
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("connect-src", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_of_three_hundred_findings_stays_under_three_megabytes() =>
        Assert.InRange(Encoding.UTF8.GetByteCount(Page.Text(InventedRun.Make(years: 150))), 0, 3_000_000);
}
