using System.Text.Json;
using Entente.Analysis.Sweeps.Models;
using Entente.Cases;
using Entente.Reports.Blocks;
using Entente.Reports.Html.Charts;
using Entente.Reports.Text;

namespace Entente.Reports.Sweeps;

/// <summary>A tornado: how far a reading's median swings when one input is at the ends of its range.</summary>
internal static class SwingTornado
{
    private const int Most = 15, RowHeight = 42;

    /// <summary>The picture; nothing where no input swings anything. Its numbers stand in the table of inputs.</summary>
    public static IEnumerable<Block> Of(SweepSource source, ReadingSensitivity s, Localised title)
    {
        var present = source.Answer.Summaries.First(r => r.Part == s.Part && r.Reading.Name == s.Reading.Name).Value?.Median ?? double.NaN;
        InputSensitivity[] swinging = [.. s.Inputs.Where(i => i.Swing is { } w && double.IsFinite(w.AtLowest) && double.IsFinite(w.AtHighest)).OrderByDescending(i => Reach(i.Swing!, present))];
        if (!double.IsFinite(present) || swinging.Length == 0 || Reach(swinging[0].Swing!, present) == 0)
        {
            return [];
        }

        var shown = swinging.Take(Most).ToArray();
        return
        [
            new Picture(html => html.Figure("tornado", SweepWords.Tornado.Fill(("reading", title)), (shown.Length * RowHeight) + 90, json => Data(json, s.Reading, present, shown, html.Language))),
            .. swinging.Length <= Most ? Array.Empty<Block>() : [new Paragraph(SweepWords.TornadoMore.Fill(("n", SweepSource.Count(Most)))) { Class = "source" }],
        ];
    }

    private static double Reach(InputSwing swing, double present) => Math.Max(Math.Abs(swing.AtLowest - present), Math.Abs(swing.AtHighest - present));

    private static void Data(Utf8JsonWriter json, SweptReading reading, double present, InputSensitivity[] inputs, Language language)
    {
        json.WriteStartObject("labels");
        json.WriteString("value", SweepSource.Unit(reading.Unit) is { Length: > 0 } unit ? $"{reading.Name} ({unit})" : reading.Name);
        json.Label("present", SweepWords.TornadoPresent.Fill(("value", Localised.Same(Numbers.Significant(present)))), language);
        json.WriteStartArray("keys");
        json.WriteStringValue(SweepWords.TornadoLow.In(language));
        json.WriteStringValue(SweepWords.TornadoHigh.In(language));
        json.WriteEndArray();
        json.WriteEndObject();
        json.One("present", present);
        json.WriteStartArray("items");
        foreach (var input in inputs)
        {
            json.WriteStartObject();
            json.WriteString("id", input.Input);
            json.WriteStartArray("ends");
            End(json, 0, input.Swing!.AtLowest);
            End(json, 1, input.Swing.AtHighest);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void End(Utf8JsonWriter json, int key, double value)
    {
        json.WriteStartArray();
        json.WriteNumberValue(key);
        json.One(value);
        json.WriteEndArray();
    }
}
