using Entente.Reports.Tests.World;
using Entente.Reports.Text;

namespace Entente.Reports.Tests.Html;

public sealed class HostileTextTests
{
    private const string Hostile = "</script><script>alert(1)</script> <img src=x onerror=alert(2)> \" ' & ]]> <!-- \0 \u001B[2J \u202Etxt.exe \uD800 \u200Fok";

    [Fact]
    public void Evidence_cannot_become_markup()
    {
        var document = Page.Read(InventedRun.Make(Hostile));
        Assert.Single(document.QuerySelectorAll("script:not([type])"));
        Assert.Empty(document.QuerySelectorAll("img, [onerror]"));
        var shown = document.QuerySelector("tr[id='item.e-1-en'] td")!.TextContent;
        Assert.StartsWith("</script><script>alert(1)</script> <img src=x onerror=alert(2)> \" ' & ]]> <!-- ", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_and_reversals_show_as_replaced_and_marks_of_direction_stay()
    {
        var shown = Page.Read(InventedRun.Make(Hostile)).QuerySelector("tr[id='item.e-1-en'] td")!.TextContent;
        Assert.DoesNotContain(shown, c => c is '\0' or '\u001B' or '\u202E' || char.IsSurrogate(c));
        Assert.Equal(4, shown.Count(c => c == '\uFFFD'));
        Assert.EndsWith("\u200Fok", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_data_cannot_end_its_script()
    {
        var run = InventedRun.Make();
        var hostile = InventedRun.Of([.. run.Findings.Select(f => f with { VerdictText = new(Hostile, Hostile) })]);
        var document = Page.Read(hostile);
        Assert.All(document.QuerySelectorAll("script[type]"), s => System.Text.Json.JsonDocument.Parse(s.TextContent).Dispose());
        Assert.All(document.QuerySelectorAll("script[type]"), s => Assert.DoesNotContain("<", s.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Different_ids_never_share_a_place()
    {
        string[] ids = ["a/b", "a.b", "a b", "a_b", "a-b", "a_0020b", "é"];
        Assert.Equal(ids.Length, ids.Select(Anchor.Slug).Distinct().Count());
    }

    [Fact]
    public void Markdown_shows_hostile_text_as_text()
    {
        var text = Page.File(InventedRun.Make("<script>x</script> | [a](javascript:b)\n# head"), "report.md");
        Assert.Contains("\\<script\\>x\\</script\\> \\| \\[a\\](javascript:b) \\# head", text, StringComparison.Ordinal);
    }
}
