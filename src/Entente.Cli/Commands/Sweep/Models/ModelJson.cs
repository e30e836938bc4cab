using System.Text.Json.Nodes;
using Entente.Analysis.Sweeps.Models;
using Entente.Ensembles.Discovery;
using Entente.Ensembles.Sensitivity;

namespace Entente.Cli.Commands.Sweep.Models;

/// <summary>The answer of a sweep for machines. What is not a finite number is null.</summary>
internal static class ModelJson
{
    /// <summary>All of it.</summary>
    public static JsonObject Of(ModelSweep sweep, ModelAnswer answer) => new()
    {
        ["model"] = sweep.Model,
        ["design"] = JsonNode.Parse(sweep.ToJson())!["design"]!.DeepClone(),
        ["readings"] = List(answer.Summaries, s => new()
        {
            ["part"] = s.Part,
            ["reading"] = s.Reading.Name,
            ["unit"] = s.Reading.Unit,
            ["median"] = Number(s.Value?.Median),
            ["p05"] = Number(s.Value?.P05),
            ["p95"] = Number(s.Value?.P95),
            ["missing"] = s.Missing,
        }),
        ["sensitivity"] = List(answer.Sensitivities, s => new()
        {
            ["part"] = s.Part,
            ["reading"] = s.Reading.Name,
            ["outcome"] = s.Outcome.ToString(),
            ["runs"] = s.Runs,
            ["missing"] = s.Missing,
            ["inputs"] = List(s.Inputs, Input),
            ["dummy"] = s.DummyDelta is { } dummy ? new JsonObject { ["delta"] = Interval(dummy.Delta), ["pawn"] = Number(s.DummyPawn?.Median) } : null,
        }),
        ["regions"] = List(answer.Regions, r => new()
        {
            ["part"] = r.Part,
            ["share"] = r.Share,
            ["missing"] = r.Missing,
            ["runs"] = r.Runs,
            ["boxes"] = List(r.Boxes, b => Box(sweep, b.Box)),
        }),
        ["tippingPoints"] = List(answer.Tippings, t => new()
        {
            ["part"] = t.Part,
            ["input"] = t.Input,
            ["points"] = List(t.Points.Points, p => new() { ["low"] = p.Low, ["high"] = p.High, ["before"] = Lean(p.Before), ["after"] = Lean(p.After) }),
        }),
        ["choices"] = List(answer.Choices, c => new()
        {
            ["part"] = c.Part,
            ["goodEnough"] = Number(c.Satisficing?.Share),
            ["goodEnoughLeftOut"] = c.Satisficing?.Missing,
            ["regret"] = c.Regret is { } r ? new JsonObject { ["largest"] = Number(r.Largest), ["mean"] = Number(r.Mean), ["q90"] = Number(r.Quantile90), ["bestShare"] = r.BestShare } : null,
            ["regretLeftOut"] = c.LeftOut,
        }),
    };

    /// <summary>How much of the runs is of interest.</summary>
    internal static string Lean(int lean) => lean switch { 1 => "greater-part", 0 => "about-half", _ => "smaller-part" };

    private static JsonObject Input(InputSensitivity input)
    {
        var json = new JsonObject { ["input"] = input.Input };
        if (input.First is not null)
        {
            (json["first"], json["total"]) = (Interval(input.First), Interval(input.Total));
        }

        if (input.Effects is { } e)
        {
            (json["mean"], json["meanAbsolute"], json["deviation"]) = (Number(e.Mean), Number(e.MeanAbsolute), Number(e.Deviation));
        }

        if (input.Delta is { } delta)
        {
            (json["delta"], json["pawn"]) = (Interval(delta.Delta), Number(input.Pawn?.Median));
        }

        if (input.Swing is { } swing)
        {
            json["medianAtEnds"] = new JsonArray(Number(swing.AtLowest), Number(swing.AtHighest));
        }

        return json;
    }

    private static JsonObject Box(ModelSweep sweep, Box box) => new()
    {
        ["limits"] = List(box.Restricted, j => new() { ["input"] = sweep.Inputs[j].Name, ["low"] = Number(box.Low[j]), ["high"] = Number(box.High[j]) }),
        ["density"] = box.Density,
        ["coverage"] = box.Coverage,
        ["mass"] = box.Mass,
    };

    private static JsonObject? Interval(Estimate? estimate) =>
        estimate is { } e ? new() { ["value"] = Number(e.Value), ["low"] = Number(e.Low), ["high"] = Number(e.High) } : null;

    private static JsonNode? Number(double? value) => value is { } v && double.IsFinite(v) ? v : null;

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonObject> make) => [.. items.Select(i => (JsonNode)make(i))];
}
