using System.Text.Json;
using Entente.Analysis.Scenarios;

namespace Entente.Reports.Json;

/// <summary>What scenarios do to the findings, for machines.</summary>
public static class ScenarioJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one result as UTF-8 without byte-order mark, lines ended by LF.</summary>
    /// <param name="result">The result.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(ScenarioResult result, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(stream);
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            Members(json, result);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>
    /// Writes the members: <c>id, title, recommendation, cannot, changes:[{target, low, high, surely:[…], because}], judged, open,
    /// effects:[{finding, verdict, probability, with, points, differs, becomes, becomesProbability, overturns, nearlyEqual, mover, moverNow, moverThen}]</c>.
    /// </summary>
    internal static void Members(Utf8JsonWriter json, ScenarioResult result)
    {
        var scenario = result.Scenario;
        json.Text("id", scenario.Id);
        json.Localised("title", scenario.Title);
        json.Text("recommendation", scenario.Recommendation ?? string.Empty);
        if (scenario.Cannot is { } cannot)
        {
            json.Localised("cannot", cannot);
        }

        json.Array("changes", scenario.Changes, static (j, c) =>
        {
            j.Text("target", c.Target);
            j.WriteString("kind", c.Kind switch { Cases.InterventionKind.Shift => "by", _ => "to" });
            j.Number("low", c.Low);
            j.Number("high", c.High);
            j.Number("surelyLow", c.SurelyLow);
            j.Number("surelyHigh", c.SurelyHigh);
            j.Localised("because", c.Because);
        });
        json.WriteNumber("judged", result.Judged);
        json.WriteNumber("open", result.Open);
        json.Array("effects", result.Effects, Effect);
    }

    private static void Effect(Utf8JsonWriter json, ScenarioEffect effect)
    {
        json.Text("finding", effect.Finding.Id);
        json.Text("verdict", effect.Finding.Verdict);
        json.Number("probability", effect.Finding.Probability);
        json.Number("with", effect.With);
        json.Number("points", effect.Points);
        json.Number("differs", effect.Differs);
        json.Text("becomes", effect.Becomes);
        json.Number("becomesProbability", effect.BecomesShare);
        json.WriteBoolean("overturns", effect.Overturns);
        json.WriteBoolean("nearlyEqual", effect.NearlyEqual);
        json.Text("mover", effect.Mover?.Verdict ?? string.Empty);
        json.Number("moverNow", effect.Mover?.Now);
        json.Number("moverThen", effect.Mover?.Then);
    }
}
