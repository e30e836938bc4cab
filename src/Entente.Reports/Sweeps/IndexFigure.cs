using System.Text.Json;
using Entente.Analysis.Sweeps.Models;
using Entente.Cases;
using Entente.Ensembles.Sensitivity;
using Entente.Reports.Blocks;
using Entente.Reports.Html.Charts;

namespace Entente.Reports.Sweeps;

/// <summary>Sensitivity indices with their intervals; of elementary effects, which have none, the table must do.</summary>
internal static class IndexFigure
{
    private const int Most = 15, RowHeight = 34;

    /// <summary>The picture of the weightiest inputs, which come first.</summary>
    public static IEnumerable<Block> Of(SweepSource source, ReadingSensitivity s, Localised title)
    {
        ArgumentNullException.ThrowIfNull(source);
        var inputs = s.Inputs.Take(Most).ToArray();
        return inputs[0] is { First: null, Delta.Delta: null } ? [] :
            [new Picture(html => html.Figure("index-intervals", SweepWords.Indices.Fill(("reading", title)), (inputs.Length * RowHeight) + 90, json => Data(json, s, inputs, html.Language)))];
    }

    private static void Data(Utf8JsonWriter json, ReadingSensitivity s, InputSensitivity[] inputs, Language language)
    {
        var sobol = inputs[0].First is not null;
        json.WriteStartObject("labels");
        json.Label("index", SweepWords.Index, language);
        json.WriteStartArray("measures");
        foreach (var measure in sobol ? (Localised[])[SweepWords.First, SweepWords.Total] : [SweepWords.Delta])
        {
            json.WriteStringValue(measure.In(language));
        }

        json.WriteEndArray();
        json.Label("none", SweepWords.DummyLine, language);
        json.WriteEndObject();
        if (s.DummyDelta?.Delta is { } dummy)
        {
            json.One("none", dummy.Value);
        }

        json.WriteStartArray("items");
        foreach (var input in inputs)
        {
            json.WriteStartObject();
            json.WriteString("label", input.Input);
            json.WriteStartArray("estimates");
            foreach (var estimate in sobol ? (Estimate?[])[input.First, input.Total] : [input.Delta?.Delta])
            {
                json.WriteStartArray();
                foreach (var value in (double[])[estimate?.Value ?? double.NaN, estimate?.Low ?? double.NaN, estimate?.High ?? double.NaN])
                {
                    json.One(value);
                }

                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
