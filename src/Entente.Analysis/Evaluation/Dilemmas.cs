using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Dilemma;

namespace Entente.Analysis.Evaluation;

/// <summary>Sums a trade-off up over its draws.</summary>
internal static class Dilemmas
{
    /// <summary>The analysis.</summary>
    public static DilemmaAnalysis Of(TradeOff tradeOff, Subject subject, Case @case, bool dominated)
    {
        var curve = new List<TradeOffPoint>();
        var least = tradeOff.LeastLoss(at => curve.Add(Point(at)));
        var found = new DilemmaAnalysis(
            [.. curve.Select(p => p with { LeastLossShare = (double)least.AsSpan().Count(p.Commitment) / least.Length })],
            Present(tradeOff),
            Quantity(least),
            tradeOff.TighteningHelps(),
            tradeOff.Provokes(),
            dominated,
            []);
        return found with { Remarks = [.. DilemmaWords.Of(found, @case.InText(subject.Actors[0]), @case.InText(subject.Actors[^1]))] };
    }

    private static TradeOffPoint Point(Losses at) => new(at.Level, Once(at.Abandonment), Once(at.Entrapment), Once(at.Adversary), Once(at.Total), 0);

    private static Quantity Once(ReadOnlyMemory<double> draws) => FindingBuilder.Quantity(Intervals.Once(draws.Span), FindingBuilder.ScaleUnit);

    private static PresentCommitment Present(TradeOff tradeOff) => new(
        Quantity(tradeOff.Present),
        Quantity(tradeOff.Abandonment.Now()),
        Quantity(tradeOff.Entrapment.Now()),
        Quantity(tradeOff.Adversary.Now()),
        Quantity(tradeOff.LossNow()));

    private static Quantity Quantity(ReadOnlyMemory<double> draws) => FindingBuilder.Quantity(draws, FindingBuilder.ScaleUnit);
}
