using System.Text.RegularExpressions;
using Entente.Cases;
using Entente.Reports.Tests.Html;
using Entente.Reports.Tests.World;

namespace Entente.Reports.Tests.Approvals;

public sealed partial class ApprovalTests
{
    [Fact]
    public void The_page_is_as_approved() => Approve.Text("report.html", WithoutAssets(Page.Text(InventedRun.Make(years: 4))));

    [Theory]
    [InlineData(Language.En)]
    [InlineData(Language.ZhHant)]
    public void The_Markdown_report_is_as_approved(Language language) =>
        Approve.Text($"report.{language.Tag()}.md", Page.File(InventedRun.Make(years: 4), "report.md", language));

    [Fact]
    public void The_JSON_is_as_approved() => Approve.Text("findings.json", Page.File(InventedRun.Make(years: 1), "findings.json"));

    [Theory]
    [InlineData("findings")]
    [InlineData("evidence")]
    [InlineData("register-promises")]
    public void Tables_are_as_approved(string table) => Approve.Text($"{table}.csv", Visible(Page.File(InventedRun.Make(years: 1), $"tables/{table}.csv")));

    /// <summary>Byte-order mark and carriage returns, which editors and git may change unseen.</summary>
    private static string Visible(string text) => text.Replace("\uFEFF", "(BOM)", StringComparison.Ordinal).Replace("\r", "␍", StringComparison.Ordinal);

    /// <summary>Script and stylesheet have their own tests, and change for their own reasons; a line per element shows what changed.</summary>
    private static string WithoutAssets(string page) => Assets().Replace(page, "…").Replace("><", ">\n<", StringComparison.Ordinal);

    [GeneratedRegex("(?<=<script>).*?(?=</script>)|(?<=<style>).*?(?=</style>)|(?<=sha256-).*?(?=&#39;)", RegexOptions.Singleline)]
    private static partial Regex Assets();
}
