using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Entente.Analysis.Runs;
using Entente.Cases;
using Entente.Reports.Tests.World;

namespace Entente.Reports.Tests.Html;

/// <summary>The report of a run, as text and as a browser reads it.</summary>
internal static class Page
{
    public static string Text(RunResult run, Language language = Language.En) => File(run, "report.html", language);

    public static IHtmlDocument Read(RunResult run, Language language = Language.En) => new HtmlParser().ParseDocument(Text(run, language));

    public static string File(RunResult run, string path, Language language = Language.En) =>
        Encoding.UTF8.GetString(ReportWriter.Render(run, InventedRun.References, language, "1.2.3").Single(f => f.Path == path).Bytes);
}
