using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Sections;
using Entente.Reports.Texts;
using Entente.Reports.Writing;

namespace Entente.Reports.Markdown;

/// <summary>The report as Markdown, in one language: to read, to quote, to compare in a version control system. It says what the page says, but for pictures.</summary>
internal static class MarkdownReport
{
    /// <summary>The document.</summary>
    public static void Write(ReportSections sections, Language language, FileBytes bytes)
    {
        var source = sections.Source;
        var text = new MarkdownText(language, bytes);
        Head(text, source);
        Section(text, Headings.Answers, sections.Brief);
        Section(text, AgreementWords.Heading, sections.Agreement);
        foreach (var tables in sections.Answers)
        {
            MarkdownAnswers.Write(text, sections, tables);
        }

        if (ScenarioSection.Of(source) is { Count: > 0 } scenarios)
        {
            Section(text, ScenarioWords.Heading, scenarios.Concat(Reversals(source)));
        }

        Section(text, Headings.Registers, Registers(sections));
        Section(text, DocumentWords.Heading, sections.Documents);
        Section(text, Headings.Evidence, sections.Evidence);
        Section(text, Headings.Coding, sections.Coding);
        Section(text, Headings.Theories, sections.Theories);
        Section(text, Headings.Method, sections.Method);
        text.End();
    }

    private static void Head(MarkdownText text, ReportSource source)
    {
        text.Heading(1, text.Of(source.Case.Title));
        text.Paragraph($"**{text.Of(source.Case.Question)}**");
        text.Paragraph($"> **{text.Of(Headings.Coding)}**{text.Of(Words.Colon)}{text.Of(source.Case.Coding.Note)}");
        text.Write(new Heading(2, Meaning.Heading));
        text.Write(new Bullets([Meaning.Probability, Meaning.Interval, Meaning.Influence, Meaning.Prior]));
    }

    private static void Section(MarkdownText text, Localised title, IEnumerable<Block> blocks)
    {
        if (blocks.Any())
        {
            text.Write(blocks.Prepend(new Heading(2, title)));
        }
    }

    private static IEnumerable<Block> Reversals(ReportSource source)
    {
        var reversals = Reversal.Of(source);
        return OrderTables.Overview(source, reversals).Concat(
            reversals.Select(r => OrderTables.Of(AnswerOrder.Of(source, r.Finding, r.Courses), OrderWords.Caption.Fill(("subject", OrderTables.Subject(source, r))))));
    }

    private static IEnumerable<Block> Registers(ReportSections sections) =>
        sections.Untold.SelectMany(r => (Block[])[new Heading(3, r.Register.Title), RegisterTables.Of(sections.Source, r.Register, r.Entries)]);
}
