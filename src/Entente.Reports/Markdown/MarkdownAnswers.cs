using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Sections;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Markdown;

/// <summary>What one theory says: the table of answers, then the latest of each subject in detail.</summary>
internal static class MarkdownAnswers
{
    private const int MostDeciding = 3;

    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownText text, ReportSections sections, TheoryTables tables)
    {
        var (source, group) = (sections.Source, tables.Group);
        text.Heading(2, $"{MarkdownText.Escape(group.Theory.System)} · {text.Of(group.Theory.Title)}");
        text.Paragraph(text.Of(group.Theory.Explains));
        text.Paragraph(text.Of(tables.Asked));
        if (tables.Register is { } register)
        {
            text.Write(RegisterTables.Of(source, register));
        }

        if (tables.IsLong)
        {
            text.Write(tables.Stretches);
        }

        text.Write(tables.Verdicts);
        text.Write(group.Series.SelectMany(FearsTable.Of));
        text.Write(tables.Series);
        text.Write(tables.Decisions);
        foreach (var series in group.Own)
        {
            Details(text, sections, series.Latest);
        }
    }

    private static void Details(MarkdownText text, ReportSections sections, Finding finding)
    {
        var source = sections.Source;
        text.Heading(3, text.Of(finding.Question));
        var probability = finding.Probability is null ? string.Empty : $" – {MarkdownText.Escape(Numbers.Percent(finding.Probability))}";
        text.Paragraph($"**{text.Of(finding.VerdictText)}**{probability}{Alternatives(text, finding)}");
        text.List(
        [
            .. WhyOpen.Of(finding) is { } why ? [text.Of(why)] : Array.Empty<string>(),
            .. finding.Warnings.Select(w => $"{text.Of(Words.Warnings)}{text.Of(Words.Colon)}{text.Of(w.Text)}"),
            .. finding.Parts.Where(p => double.IsFinite(p.Value.Median)).Select(p => Part(text, p)),
            .. OneItem.Of(finding) is { } one ? [$"**{text.Of(OneItemWords.Before(one.How))}**{text.Of(Words.Colon)}{MarkdownText.Escape(one.Item.Id)}"] : Array.Empty<string>(),
            .. FlipWords.Of(finding).Select(s => $"**{text.Of(FlipWords.Heading)}**{text.Of(Words.Colon)}{text.Of(s)}"),
            .. finding.Deciding(MostDeciding).Select(e => Claim(text, source, e)),
            .. finding.Heaviest(MostDeciding).Select(e => Claim(text, source, e)),
        ]);
        Swings(text, finding);
        text.Write(Tables(sections, finding));
    }

    /// <summary>The numbers of the picture that shows what leaving out single items does, in a line.</summary>
    private static void Swings(MarkdownText text, Finding finding)
    {
        if (Swing.Of(finding) is { Count: > 1 } swings)
        {
            var caption = text.Of(TornadoWords.Caption.Fill(("verdict", finding.VerdictText)));
            text.Paragraph($"*{caption}*{text.Of(Words.Colon)}{string.Join(text.Of(Words.Semicolon), swings.Select(s => Without(text, finding, s)))}");
        }
    }

    private static string Without(MarkdownText text, Finding finding, Swing swing)
    {
        var notes = string.Concat(swing.Notes(finding).Select(n => $" – {text.Of(n).TrimEnd('.', '。')}"));
        return $"{MarkdownText.Escape(swing.Item.Id)} {MarkdownText.Escape(Numbers.Percent(swing.Without))} ({Numbers.Points(swing.Item.Points)}){notes}";
    }

    private static IEnumerable<Block> Tables(ReportSections sections, Finding finding) =>
    [
        .. finding.Profile is { } profile ? (Block[])[ProfileTable.Of(profile)] : [],
        .. finding.Dilemma is { } dilemma ? (Block[])[TradeOffTable.Of(dilemma), new Bullets([.. dilemma.Remarks.Select(r => (Cell)r)])] : [],
        .. finding.Options is { } options ? OptionTables.Of(options).Concat(OptionTables.Orders(options)) : [],
        .. finding.Course is { } course ? CourseTable.Of(course) : [],
        .. finding.Cascade is { } cascade ? CascadeTables.Of(cascade, sections.Source.Case) : [],
        .. finding.Game is { } game ? sections.Game(game) : [],
    ];

    private static string Alternatives(MarkdownText text, Finding finding)
    {
        var all = finding.Alternatives.Where(a => a.Probability > 0).Select(a => $"{text.Of(a.Text)} {MarkdownText.Escape(Numbers.Percent(a.Probability))}").ToArray();
        return all.Length == 0 ? string.Empty : $" ({string.Join(text.Of(Words.Semicolon), all)})";
    }

    private static string Part(MarkdownText text, Part part)
    {
        var holds = part.Probability is null ? string.Empty : $"{text.Of(Words.Semicolon)}{text.Of(Words.Holds)} {MarkdownText.Escape(Numbers.Percent(part.Probability))}";
        return $"{text.Of(part.Title)}{text.Of(Words.Colon)}{Numbers.Interval(part.Value)}{holds}{text.Of(Words.Semicolon)}{text.Of(Words.PriorShare)} {MarkdownText.Escape(Numbers.Percent(part.PriorShare))}";
    }

    private static string Claim(MarkdownText text, ReportSource source, Influence influence)
    {
        var claim = source.Items.GetValueOrDefault(influence.Id)?.Provenance.Claim ?? Localised.Same(string.Empty);
        var points = influence.Points is null ? string.Empty : $" ({Numbers.Points(influence.Points)})";
        return $"{text.Of(influence.Points is null ? Words.Heaviest : Words.Evidence)} {MarkdownText.Escape(influence.Id)}{points}{text.Of(Words.Colon)}{text.Of(claim)}";
    }
}
