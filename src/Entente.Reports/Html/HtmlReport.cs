using Entente.Cases;
using Entente.Reports.Html.Sections;
using Entente.Reports.Sections;
using Entente.Reports.Texts;
using Entente.Reports.Writing;

namespace Entente.Reports.Html;

/// <summary>The self-contained page: both languages, charts, styles and script in one file that asks the network for nothing.</summary>
internal static class HtmlReport
{
    /// <summary>The page, opening in <paramref name="language"/>.</summary>
    public static void Write(ReportSections sections, Language language, FileBytes bytes)
    {
        var source = sections.Source;
        new HtmlPage(source.Case.Title, source.Version, Meaning.Probability, each => Contents.Write(each, sections), each => Body(each, sections)).Write(language, bytes);
    }

    private static void Body(HtmlText html, ReportSections sections)
    {
        var source = sections.Source;
        Brief.Write(html, sections);
        HtmlPage.Section(html, "agreement", AgreementWords.Heading, sections.Agreement, "side-by-side");
        foreach (var tables in sections.Answers)
        {
            SystemSection.Write(html, sections, tables);
        }

        if (source.Scenarios.Count > 0)
        {
            HtmlPage.Section(html, "scenarios", ScenarioWords.Heading, () => ScenarioCharts.Write(html, source));
        }

        if (sections.Untold.Count > 0)
        {
            HtmlPage.Section(html, "registers", Headings.Registers, () => RegistersSection.Write(html, sections));
        }

        HtmlPage.Section(html, "documents", DocumentWords.Heading, sections.Documents);
        HtmlPage.Section(html, "evidence", Headings.Evidence, sections.Evidence);
        HtmlPage.Section(html, "coding", Headings.Coding, sections.Coding);
        HtmlPage.Section(html, "theories", Headings.Theories, sections.Theories);
        HtmlPage.Section(html, "method", Headings.Method, sections.Method);
    }
}
