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
        var least = tradeOff.LeastLoss();
        var found = new DilemmaAnalysis(
            [.. TradeOff.Grid.Select(level => Point(tradeOff, level, least))],
            Present(tradeOff),
            Quantity(least),
            tradeOff.TighteningHelps(),
            tradeOff.Provokes(),
            dominated,
            []);
        return found with { Remarks = [.. DilemmaWords.Of(found, @case.NameOf(subject.Actors[0]), @case.NameOf(subject.Actors[^1]))] };
    }

    private static TradeOffPoint Point(TradeOff tradeOff, double level, double[] least)
    {
        var present = tradeOff.Present.Span;
        return new TradeOffPoint(
            level,
            Quantity(tradeOff.Abandonment.At(level, present)),
            Quantity(tradeOff.Entrapment.At(level, present)),
            Quantity(tradeOff.Adversary.At(level, present)),
            Quantity(tradeOff.LossAt(level)),
            (double)least.AsSpan().Count(level) / least.Length);
    }

    private static PresentCommitment Present(TradeOff tradeOff) => new(
        Quantity(tradeOff.Present),
        Quantity(tradeOff.Abandonment.Now()),
        Quantity(tradeOff.Entrapment.Now()),
        Quantity(tradeOff.Adversary.Now()),
        Quantity(tradeOff.LossNow()));

    private static Quantity Quantity(ReadOnlyMemory<double> draws) => FindingBuilder.Quantity(draws, FindingBuilder.ScaleUnit);
}
