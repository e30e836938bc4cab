using System.Text.Json;
using Entente.Analysis.Findings;

namespace Entente.Reports.Json;

/// <summary>The trade-off of a finding in <c>findings.json</c>.</summary>
internal static class DilemmaJson
{
    /// <summary>Writes <c>dilemma</c>; nothing where the finding is about none.</summary>
    public static void Member(Utf8JsonWriter json, DilemmaAnalysis? dilemma)
    {
        if (dilemma is null)
        {
            return;
        }

        json.WriteStartObject("dilemma");
        json.Array("curve", dilemma.Curve, Point);
        Present(json, dilemma.Present);
        json.Quantiles("leastLoss", dilemma.LeastLoss);
        json.Number("tighteningHelps", dilemma.TighteningHelps);
        json.Number("provokes", dilemma.Provokes);
        json.WriteBoolean("priorDominated", dilemma.PriorDominated);
        json.Localised("remarks", dilemma.Remarks);
        json.WriteEndObject();
    }

    private static void Point(Utf8JsonWriter json, TradeOffPoint point)
    {
        json.Number("commitment", point.Commitment);
        json.Quantiles("abandonment", point.Abandonment);
        json.Quantiles("entrapment", point.Entrapment);
        json.Quantiles("adversary", point.Adversary);
        json.Quantiles("loss", point.Loss);
        json.Number("leastLossShare", point.LeastLossShare);
    }

    private static void Present(Utf8JsonWriter json, PresentCommitment present)
    {
        json.WriteStartObject("present");
        json.Quantiles("commitment", present.Commitment);
        json.Quantiles("abandonment", present.Abandonment);
        json.Quantiles("entrapment", present.Entrapment);
        json.Quantiles("adversary", present.Adversary);
        json.Quantiles("loss", present.Loss);
        json.WriteEndObject();
    }
}
