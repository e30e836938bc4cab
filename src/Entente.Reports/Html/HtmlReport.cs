using Entente.Cases;
using Entente.Reports.Html.Sections;
using Entente.Reports.Outline;
using Entente.Reports.Registers;
using Entente.Reports.Sections;
using Entente.Reports.Texts;

namespace Entente.Reports.Html;

/// <summary>The self-contained page: both languages, charts, styles and script in one file that asks the network for nothing.</summary>
internal static class HtmlReport
{
    /// <summary>The page, opening in <paramref name="language"/>.</summary>
    public static string Write(ReportSource source, Language language) =>
        new HtmlPage(source.Case.Title, source.Version, Meaning.Probability, each => Contents.Write(each, source), each => Body(each, source)).Write(language);

    private static void Body(HtmlText html, ReportSource source)
    {
        Brief.Write(html, source);
        HtmlPage.Section(html, "agreement", AgreementWords.Heading, AgreementSection.Of(source), "side-by-side");
        foreach (var group in source.Systems.SelectMany(s => s.Theories))
        {
            SystemSection.Write(html, source, group);
        }

        if (source.Scenarios.Count > 0)
        {
            HtmlPage.Section(html, "scenarios", ScenarioWords.Heading, () => ScenarioCharts.Write(html, source));
        }

        if (RegisterRecords.Untold(source).Any())
        {
            HtmlPage.Section(html, "registers", Headings.Registers, () => RegistersSection.Write(html, source));
        }

        HtmlPage.Section(html, "documents", DocumentWords.Heading, DocumentsSection.Of(source));
        HtmlPage.Section(html, "evidence", Headings.Evidence, EvidenceSection.Of(source));
        HtmlPage.Section(html, "coding", Headings.Coding, CodingSection.Of(source));
        HtmlPage.Section(html, "theories", Headings.Theories, TheorySection.Of(source));
        HtmlPage.Section(html, "method", Headings.Method, MethodSection.Of(source));
    }
}
