using Entente.Analysis.Runs;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Reports;
using Entente.Theories.Files;
using Microsoft.Playwright;

namespace Entente.Browser.Tests;

/// <summary>The report of the reference case in a real browser, made once for all tests.</summary>
public sealed class ReportPage : IAsyncLifetime
{
    private static readonly string[] Flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string _folder = "";

    public Uri Address { get; private set; } = new("about:blank");

    public async ValueTask InitializeAsync()
    {
        _folder = Directory.CreateTempSubdirectory("entente-browser-").FullName;
        Address = new Uri(Write(_folder));
        if (Chromium() is { } path)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Flags });
        }
    }

    /// <summary>Opens the report; every request but for the page itself is recorded and refused.</summary>
    public async Task<OpenReport> Open(int width, string language = "en", ColorScheme scheme = ColorScheme.Light)
    {
        Assert.SkipWhen(_browser is null, "Chromium is not installed: ./test installs it");
        var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
        var page = await context.NewPageAsync();
        var open = new OpenReport(page);
        await page.RouteAsync("**/*", async route =>
        {
            if (route.Request.Url == Address.AbsoluteUri)
            {
                await route.ContinueAsync();
                return;
            }

            open.Requests.Add(route.Request.Url);
            await route.AbortAsync();
        });
        page.Console += (_, message) => open.Complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => open.Complaints.Add(error);
        await page.GotoAsync(Address.AbsoluteUri);
        if (language != "en")
        {
            await page.Locator("#lang-toggle").ClickAsync();
        }

        return open;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static string Write(string folder)
    {
        var home = Home();
        var faults = new DiagnosticBag();
        var library = TheoryLibrary.Read(home, faults);
        var @case = CaseReader.Read(Path.Combine(home, "cases", "taiwan-strait"), faults)
            ?? throw new InvalidDataException(string.Join('\n', faults.Sorted().Select(f => f.Format(Language.En))));
        var run = Runner.Run(@case, library, new RunOptions(500, 1, 2, @case.AsOf), faults)!;
        ReportWriter.Write(run, library.References, Language.En, "test", folder);
        return Path.Combine(folder, "report.html");
    }

    private static string Home()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Entente.slnx")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    private static string? Chromium() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(p => Path.Combine(p, "chromium")).FirstOrDefault(File.Exists);
}

/// <summary>An open report with what it asked for and complained of.</summary>
public sealed record OpenReport(IPage Page)
{
    public List<string> Requests { get; } = [];

    public List<string> Complaints { get; } = [];
}
