using System.Text.Json;
using Entente.Analysis.Findings;

namespace Entente.Reports.Json;

/// <summary>What would bring a wanted outcome about, in <c>findings.json</c>.</summary>
internal static class GameLeverageJson
{
    /// <summary>Writes <c>leverage</c>; null where the theory names no wanted outcome.</summary>
    public static void Member(Utf8JsonWriter json, GameLeverage? leverage)
    {
        if (leverage is null)
        {
            json.WriteNull("leverage");
            return;
        }

        json.WriteStartObject("leverage");
        json.Localised("target", leverage.Target);
        json.Array("swaps", leverage.Swaps, Swaps);
        json.Array("transfers", leverage.Transfers, Transfer);
        json.Array("patience", leverage.Patience, Patience);
        json.Localised("notHeld", leverage.NotHeld);
        json.Localised("assumption", leverage.Assumption);
        json.WriteEndObject();
    }

    private static void Swaps(Utf8JsonWriter json, LeverageSwaps swaps)
    {
        json.Text("aim", swaps.Aim);
        json.Localised("aimText", swaps.AimText);
        json.Number("count", swaps.Count);
        json.WriteBoolean("complete", swaps.Complete);
        json.Number("atLeast", swaps.AtLeast);
        json.WriteStartArray("solutions");
        foreach (var solution in swaps.Solutions)
        {
            json.WriteStartObject();
            json.Localised("swaps", solution);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Transfer(Utf8JsonWriter json, LeverageTransfer transfer)
    {
        json.Text("aim", transfer.Aim);
        json.Localised("aimText", transfer.AimText);
        json.WriteBoolean("complete", transfer.Complete);
        json.Number("even", transfer.Even);
        json.Number("evenHeld", transfer.EvenHeld);
        json.Numbers("byPlayer", transfer.ByPlayer);
        Drawn(json, transfer.Drawn);
    }

    private static void Patience(Utf8JsonWriter json, GamePatience patience)
    {
        json.Localised("player", patience.Player);
        json.Number("even", patience.Even);
        Drawn(json, patience.Drawn);
    }

    private static void Drawn(Utf8JsonWriter json, GamePayoff? drawn)
    {
        if (drawn is { } spread)
        {
            json.WriteStartObject("drawn");
            GameJson.Payoff(json, spread);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("drawn");
        }
    }
}
