using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>What a reader with two pages needs: every theory's latest answer, and which give none.</summary>
internal static class BriefSection
{
    /// <summary>What follows the section's heading and the meaning of a probability.</summary>
    public static IEnumerable<Block> Of(ReportSource source)
    {
        var groups = QuestionGroup.Of(source);
        var all = groups.SelectMany(g => g.Theories).ToArray();
        if (all.Length == 0)
        {
            return [new Paragraph(Headings.NoFindings)];
        }

        var open = all.Where(t => AnswerLine.Of(t).Count == 0).ToArray();
        var count = BriefWords.Count.Fill(("all", Number(all.Length)), ("answered", Number(all.Length - open.Length)), ("open", Number(open.Length)));
        return [new Paragraph(count, " ", BriefWords.Latest), .. AnswerTable.Of(source, groups), .. OpenTable.Of(source, open)];
    }

    private static Localised Number(int number) => Localised.Same($"{number}");
}
