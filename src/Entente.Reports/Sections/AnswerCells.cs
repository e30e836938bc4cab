using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>One verdict of the brief: about whom, what decides it, what would overturn it, who disagrees.</summary>
internal static class AnswerCells
{
    private const int MostSubjects = 4;
    private const int ClaimWidth = 60;
    private const string OneDocument = "single-document";

    /// <summary>The cells after the theory's name.</summary>
    public static IEnumerable<Cell> Of(ReportSource source, TheoryGroup theory, AnswerLine line) =>
        [Answer(line), Decides(source, line), Overturn(line.Lead), Rivals.Cell(source, Rival.Of(source, theory, line), line.Series.Count > 1)];

    private static Cell Answer(AnswerLine line) => new(
    [
        Pieces.Verdict(line.Series[0].Latest), " ", new Span(Localised.Same(line.Probability), Look.Strong), " ", Span.Break,
        .. line.Series.Take(MostSubjects).Select(s => (Span[])[Pieces.Subject(s.Subject, s.Latest)]).Joined(Words.Semicolon),
        line.Series.Count > MostSubjects ? $" +{line.Series.Count - MostSubjects}" : string.Empty,
    ]);

    private static Cell Decides(ReportSource source, AnswerLine line)
    {
        var lead = line.Lead;
        if (lead.Carrying() is not { } first)
        {
            return lead.Probability is null ? Cell.Nothing : new Cell([BriefWords.NoItem]);
        }

        var claim = source.Items.GetValueOrDefault(first.Id)?.Provenance.Claim ?? Localised.Same(string.Empty);
        return new Cell(
        [
            .. line.Series.Count > 1 ? (Span[])[new Span(source.SubjectOf(lead), Look.Muted), Words.Colon] : [],
            .. Pieces.Influence(source, first),
            " ", new Localised(Clip.To(claim.En, ClaimWidth), Clip.To(claim.ZhHant, ClaimWidth)),
            .. OneItem.Of(lead) is { } one ? (Span[])[" ", new Span(OneItemWords.After(one.How), Look.Strong)] : [],
            .. lead.Warnings.Any(w => w.Code == OneDocument) ? (Span[])[" ", new Span(OneItemWords.OneDocument, Look.Strong)] : [],
        ]);
    }

    /// <summary>What is left of the verdict without the item that carries it most, which stands in the cell before; then the runner-up.</summary>
    private static Cell Overturn(Finding lead)
    {
        if (lead.Probability is not { } probability)
        {
            return Cell.Nothing;
        }

        var next = lead.Alternatives.FirstOrDefault(a => a.Probability > 0);
        Span[][] said =
        [
            .. lead.Carrying() is { } carrying ? (Span[][])[[Overturning(lead, carrying, probability)]] : [],
            .. next is null ? Array.Empty<Span[]>() : [[BriefWords.Next, Words.Colon, next.Text, $" {Numbers.Percent(next.Probability)}"]],
        ];
        return said.Length == 0 ? Cell.Nothing : new Cell([.. said.Joined(Words.Semicolon)]);
    }

    /// <summary>Whether the item would overturn the verdict by its absence, and what is left of the verdict without it.</summary>
    private static Localised Overturning(Finding lead, Influence carrying, double probability)
    {
        var left = Math.Clamp(probability + (carrying.Points!.Value / 100), 0, 1);
        var alone = lead.Flips?.Removal.Sets.Where(s => s.Items.Count == 1).Select(s => s.Items[0]).ToArray() ?? [];
        var words = alone.Contains(carrying.Id) ? BriefWords.Overturns : alone.Length > 0 ? BriefWords.OverturnsElsewhere : BriefWords.Robust;
        return words.Fill(("left", Localised.Same(Numbers.Percent(left))), ("item", Localised.Same(alone.FirstOrDefault() ?? string.Empty)));
    }
}
