using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>The numbers of the curve that shows what commitment does to the losses.</summary>
internal static class TradeOffTable
{
    /// <summary>A row for each point, and one for the present.</summary>
    public static Grid Of(DilemmaAnalysis dilemma)
    {
        var now = dilemma.Present;
        return new Grid(
            DilemmaWords.Table,
            [DilemmaWords.CommitmentColumn, .. new[] { DilemmaWords.Abandonment, DilemmaWords.Entrapment, DilemmaWords.Adversary, DilemmaWords.Loss, DilemmaWords.LeastLoss }.Select(Column.Number)],
            [
                .. dilemma.Curve.Select(p => Row(Localised.Same(Numbers.Value(p.Commitment)), Numbers.Percent(p.LeastLossShare), p.Abandonment, p.Entrapment, p.Adversary, p.Loss)),
                Row(DilemmaWords.Now.Fill(("commitment", Localised.Same(Numbers.Interval(now.Commitment)))), Numbers.None, now.Abandonment, now.Entrapment, now.Adversary, now.Loss),
            ]);
    }

    private static Row Row(Localised head, string share, params Quantity[] cells) =>
        new([head, .. cells.Select(c => Cell.Number(Numbers.Interval(c))), Cell.Number(share)]);
}
