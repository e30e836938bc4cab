using System.Globalization;
using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Markdown;

/// <summary>The brief as Markdown, in one language: to read, to quote, to compare in a version control system.</summary>
internal static class MarkdownReport
{
    /// <summary>The document.</summary>
    public static string Write(ReportSource source, Language language)
    {
        var text = new MarkdownText(language);
        Head(text, source);
        foreach (var group in source.Systems.SelectMany(s => s.Theories))
        {
            MarkdownAnswers.Write(text, source, group);
        }

        MarkdownEvidence.Write(text, source);
        Sources(text, source);
        Run(text, source);
        return text.ToString();
    }

    private static void Head(MarkdownText text, ReportSource source)
    {
        text.Heading(1, text.Of(source.Case.Title));
        text.Paragraph($"**{text.Of(source.Case.Question)}**");
        text.Paragraph($"> **{text.Of(Headings.Coding)}**{text.Of(Words.Colon)}{text.Of(source.Case.Coding.Note)}");
        text.Heading(2, text.Of(Meaning.Heading));
        text.List([text.Of(Meaning.Probability), text.Of(Meaning.Interval), text.Of(Meaning.Influence), text.Of(Meaning.Prior)]);
    }

    private static void Sources(MarkdownText text, ReportSource source)
    {
        text.Heading(2, text.Of(Headings.Sources));
        text.List(source.Case.Sources.Values.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => $"**{MarkdownText.Escape(s.Key)}** {MarkdownText.Escape(s.Citation)}"));
        text.Heading(2, text.Of(Headings.Theories));
        text.List(source.Theories.Values.OrderBy(t => t.Id, StringComparer.Ordinal).Select(t => Theory(text, source, t)));
    }

    private static string Theory(MarkdownText text, ReportSource source, Theories.Files.TheoryFile theory)
    {
        var citations = theory.Sources.Select(key => (source.References.GetValueOrDefault(key) ?? source.Case.Sources.GetValueOrDefault(key))?.Citation ?? key);
        return $"**{text.Of(theory.Title)}**{text.Of(Words.Colon)}{string.Join("; ", citations.Select(MarkdownText.Escape))}";
    }

    private static void Run(MarkdownText text, ReportSource source)
    {
        var options = source.Run.Options;
        MarkdownOverrides.Write(text, source);
        text.Heading(2, text.Of(Headings.Run));
        text.List(
        [
            $"{text.Of(MethodWords.Version)}{text.Of(Words.Colon)}{MarkdownText.Escape(source.Version)}",
            $"{text.Of(MethodWords.Seed)}{text.Of(Words.Colon)}{options.Seed.ToString(CultureInfo.InvariantCulture)}",
            $"{text.Of(MethodWords.Draws)}{text.Of(Words.Colon)}{Numbers.Count(options.Draws)}",
            $"{text.Of(MethodWords.AsOf)}{text.Of(Words.Colon)}{options.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
        ]);
        text.Table([MethodWords.File, Localised.Same("SHA-256")], source.Run.Inputs.Select(i => new[] { MarkdownText.Escape(i.Path), i.Sha256 }));
    }
}
