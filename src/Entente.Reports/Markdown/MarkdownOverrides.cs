using Entente.Reports.Outline;
using Entente.Reports.Texts;

namespace Entente.Reports.Markdown;

/// <summary>What an analyst has set by hand.</summary>
internal static class MarkdownOverrides
{
    /// <summary>Writes the section; nothing where nothing is set.</summary>
    public static void Write(MarkdownText text, ReportSource source)
    {
        if (source.Case.Overrides.Count == 0)
        {
            return;
        }

        text.Heading(2, text.Of(Headings.Overrides));
        text.Table(
            [Cases.Localised.Same("ID"), Words.Indicator, Words.Years, MethodWords.Range, MethodWords.Analyst, Words.Date, MethodWords.Because],
            source.Case.Overrides.Select(o => new[]
            {
                MarkdownText.Escape(o.Id), MarkdownText.Escape(o.Indicator), OverrideText.Years(o), OverrideText.Range(o), MarkdownText.Escape(o.Analyst), MarkdownText.Escape(o.Provenance.Date.Text), text.Of(o.Reason),
            }));
    }
}
