using System.Text.Json;
using Microsoft.Playwright;

namespace Entente.Browser.Tests;

public sealed class ReportTests(ReportPage report) : IClassFixture<ReportPage>
{
    public static TheoryData<int, string, ColorScheme> Looks => new()
    {
        { 1400, "en", ColorScheme.Light },
        { 1400, "zh-Hant", ColorScheme.Dark },
        { 390, "en", ColorScheme.Dark },
        { 390, "zh-Hant", ColorScheme.Light },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Nothing_is_asked_of_the_network_complained_of_or_wider_than_the_screen(int width, string language, ColorScheme scheme)
    {
        var open = await report.Open(width, language, scheme);
        await ScrollThrough(open.Page);
        Assert.Empty(open.Requests);
        Assert.Empty(open.Complaints);
        var overflow = await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"the page is {overflow} px wider than the screen");
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Every_chart_on_show_is_drawn_and_no_text_of_it_is_cut(int width, string language, ColorScheme scheme)
    {
        var open = await report.Open(width, language, scheme);
        await ScrollThrough(open.Page);
        var json = await open.Page.EvaluateAsync<string>("""
            JSON.stringify([...document.querySelectorAll('figure.chart')].filter(f => f.checkVisibility()).map(f => {
              const svg = f.querySelector('.canvas svg'); const box = svg?.getBoundingClientRect();
              const texts = svg ? [...svg.querySelectorAll('text')].map(t => ({ text: t.textContent, b: t.getBoundingClientRect() })).filter(t => t.b.width > 0) : [];
              const cut = texts.filter(t => t.b.left < box.left - 1 || t.b.right > box.right + 1 || t.b.top < box.top - 1 || t.b.bottom > box.bottom + 1).map(t => t.text);
              return { name: f.dataset.chart, width: box?.width ?? 0, height: box?.height ?? 0, cut };
            }))
            """);
        var charts = JsonSerializer.Deserialize<ChartBox[]>(json, JsonSerializerOptions.Web)!;
        Assert.NotEmpty(charts);
        Assert.All(charts, c => Assert.True(c.Width > 200 && c.Height > 40, $"{c.Name} is {c.Width} by {c.Height}"));
        Assert.All(charts, c => Assert.True(c.Cut.Length == 0, $"{c.Name} cuts: {string.Join(" | ", c.Cut)}"));
    }

    [Fact]
    public async Task The_keyboard_alone_changes_language_and_theme_and_reaches_the_findings()
    {
        var open = await report.Open(1400);
        await open.Page.Locator("#lang-toggle").FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.True(await open.Page.Locator(".l-zh").First.IsVisibleAsync());
        Assert.False(await open.Page.Locator("main.l-en, div.l-en").First.IsVisibleAsync());
        var before = await open.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");
        await open.Page.Locator("#theme-toggle").FocusAsync();
        await open.Page.Keyboard.PressAsync("Space");
        Assert.NotEqual(before, await open.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
        var unreachable = await open.Page.EvaluateAsync<int>("[...document.querySelectorAll('a[href], button, summary, input')].filter(e => e.tabIndex < 0).length");
        Assert.Equal(0, unreachable);
    }

    [Fact]
    public async Task A_link_to_evidence_leads_to_its_row()
    {
        var open = await report.Open(1400);
        var link = open.Page.Locator(".l-en a[href^='#']").Filter(new() { HasTextRegex = new("^[CDP][0-9]?-[0-9]+$") }).First;
        var target = await link.GetAttributeAsync("href");
        await link.ClickAsync();
        Assert.True(await open.Page.Locator($"[id='{target![1..]}']").IsVisibleAsync());
    }

    [Fact]
    public async Task The_filter_of_a_verdict_table_leaves_only_rows_that_fit()
    {
        var open = await report.Open(1400);
        await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        var box = open.Page.Locator("input[data-filter-for]:visible").First;
        var table = await box.GetAttributeAsync("data-filter-for");
        var all = await open.Page.Locator($"[id='{table}'] tbody tr:visible").CountAsync();
        await box.FillAsync("2012");
        var left = await open.Page.Locator($"[id='{table}'] tbody tr:visible").CountAsync();
        Assert.InRange(left, 1, all - 1);
    }

    /// <summary>Charts are drawn when they come into view: bring each there and wait for it, for at most ten seconds.</summary>
    private static async Task ScrollThrough(IPage page) => await page.EvaluateAsync("""
        async () => {
          for (const figure of [...document.querySelectorAll('figure.chart')].filter(f => f.checkVisibility())) {
            figure.scrollIntoView({ block: 'center', behavior: 'instant' });
            for (let i = 0; i < 100 && !figure.querySelector('.canvas svg'); i++) await new Promise(r => setTimeout(r, 100));
          }
          await new Promise(r => setTimeout(r, 300));
        }
        """);

    private sealed record ChartBox
    {
        public string Name { get; init; } = "";

        public double Width { get; init; }

        public double Height { get; init; }

        public string[] Cut { get; init; } = [];
    }
}
