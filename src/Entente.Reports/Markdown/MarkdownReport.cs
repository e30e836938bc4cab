using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Registers;
using Entente.Reports.Sections;
using Entente.Reports.Texts;

namespace Entente.Reports.Markdown;

/// <summary>The report as Markdown, in one language: to read, to quote, to compare in a version control system. It says what the page says, but for pictures.</summary>
internal static class MarkdownReport
{
    /// <summary>The document.</summary>
    public static string Write(ReportSource source, Language language)
    {
        var text = new MarkdownText(language);
        Head(text, source);
        Section(text, Headings.Answers, BriefSection.Of(source));
        Section(text, AgreementWords.Heading, AgreementSection.Of(source));
        foreach (var group in source.Systems.SelectMany(s => s.Theories))
        {
            MarkdownAnswers.Write(text, source, group);
        }

        if (ScenarioSection.Of(source) is { Count: > 0 } scenarios)
        {
            Section(text, ScenarioWords.Heading, scenarios.Concat(Reversals(source)));
        }

        Section(text, Headings.Registers, Registers(source));
        Section(text, DocumentWords.Heading, DocumentsSection.Of(source));
        Section(text, Headings.Evidence, EvidenceSection.Of(source));
        Section(text, Headings.Coding, CodingSection.Of(source));
        Section(text, Headings.Theories, TheorySection.Of(source));
        Section(text, Headings.Method, MethodSection.Of(source));
        return text.ToString();
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

    private static IEnumerable<Block> Registers(ReportSource source) =>
        RegisterRecords.Untold(source).SelectMany(r => (Block[])[new Heading(3, r.Register.Title), RegisterTables.Of(source, r.Register, r.Entries)]);
}
