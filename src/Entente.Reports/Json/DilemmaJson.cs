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
        Quantiles(json, "leastLoss", dilemma.LeastLoss);
        json.Number("tighteningHelps", dilemma.TighteningHelps);
        json.Number("provokes", dilemma.Provokes);
        json.WriteBoolean("priorDominated", dilemma.PriorDominated);
        json.Localised("remarks", dilemma.Remarks);
        json.WriteEndObject();
    }

    private static void Point(Utf8JsonWriter json, TradeOffPoint point)
    {
        json.Number("commitment", point.Commitment);
        Quantiles(json, "abandonment", point.Abandonment);
        Quantiles(json, "entrapment", point.Entrapment);
        Quantiles(json, "adversary", point.Adversary);
        Quantiles(json, "loss", point.Loss);
        json.Number("leastLossShare", point.LeastLossShare);
    }

    private static void Present(Utf8JsonWriter json, PresentCommitment present)
    {
        json.WriteStartObject("present");
        Quantiles(json, "commitment", present.Commitment);
        Quantiles(json, "abandonment", present.Abandonment);
        Quantiles(json, "entrapment", present.Entrapment);
        Quantiles(json, "adversary", present.Adversary);
        Quantiles(json, "loss", present.Loss);
        json.WriteEndObject();
    }

    private static void Quantiles(Utf8JsonWriter json, string name, Quantity quantity)
    {
        json.WriteStartObject(name);
        json.Number("median", quantity.Median);
        json.Number("p05", quantity.P05);
        json.Number("p95", quantity.P95);
        json.WriteEndObject();
    }
}
