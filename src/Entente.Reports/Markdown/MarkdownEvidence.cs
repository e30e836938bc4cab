using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Markdown;

/// <summary>The items that findings rest on, where they stand, and which they move most.</summary>
internal static class MarkdownEvidence
{
    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownText text, ReportSource source)
    {
        text.Heading(2, text.Of(Headings.Evidence));
        text.Paragraph($"{text.Of(MethodWords.Grades)} {text.Of(Meaning.Influence)}");
        text.Table(
            [Cases.Localised.Same("ID"), MethodWords.Claim, Words.Date, Words.Source, Words.Grade, MethodWords.Moves],
            source.Items.Values.Where(i => i.Uses.Count > 0).Select(i => Row(text, i)));
    }

    private static string[] Row(MarkdownText text, Item item)
    {
        var p = item.Provenance;
        var largest = item.Largest is { } use && Numbers.Shows(use.Points) ? $"{MarkdownText.Escape(use.Finding.Id)} ({Numbers.Points(use.Points)})" : Numbers.None;
        return [MarkdownText.Escape(p.Id), text.Of(p.Claim), MarkdownText.Escape(p.Date.Text), MarkdownText.Escape($"{p.Source}, {p.Locator}"), p.Grade.ToString(), largest];
    }
}
