using Entente.Reports.Blocks;
using Entente.Reports.Html.Charts;
using Entente.Reports.Registers;
using Entente.Reports.Sections;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Sections;

/// <summary>The registers that no theory's section tabulates, each as a timeline, where it makes one, and as a table.</summary>
internal static class RegistersSection
{
    /// <summary>Writes what follows the section's heading.</summary>
    public static void Write(HtmlText html, ReportSections sections)
    {
        var source = sections.Source;
        html.Write(new Paragraph(Headings.OtherRegisters));
        foreach (var (register, entries) in sections.Untold)
        {
            html.Write(new Heading(3, register.Title));
            if (RegisterTimeline.Of(register, entries) is { } timeline)
            {
                RecordTimeline.Write(html, source, timeline);
                html.Write(new Paragraph(ChartWords.Reading) { Class = "source" });
            }

            html.Write(((Block[])[RegisterTables.Of(source, register, entries)]).Under(register.Title));
        }
    }
}
