using Entente.Analysis.Findings;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Markdown;

/// <summary>A trade-off as a small table and its sentences.</summary>
internal static class MarkdownDilemma
{
    /// <summary>Writes every other point of the curve, the present, and what follows.</summary>
    public static void Write(MarkdownText text, DilemmaAnalysis dilemma)
    {
        var now = dilemma.Present;
        text.Table(
            [DilemmaWords.CommitmentColumn, DilemmaWords.Abandonment, DilemmaWords.Entrapment, DilemmaWords.Adversary, DilemmaWords.Loss],
            [
                .. dilemma.Curve.Where((_, i) => i % 2 == 0).Select(p => Row(Numbers.Value(p.Commitment), p.Abandonment, p.Entrapment, p.Adversary, p.Loss)),
                Row(text.Of(DilemmaWords.Now.Fill(("commitment", Cases.Localised.Same(Numbers.Interval(now.Commitment))))), now.Abandonment, now.Entrapment, now.Adversary, now.Loss),
            ]);
        text.List([.. dilemma.Remarks.Select(text.Of)]);
    }

    private static string[] Row(string head, params Quantity[] cells) => [head, .. cells.Select(Numbers.Interval)];
}
