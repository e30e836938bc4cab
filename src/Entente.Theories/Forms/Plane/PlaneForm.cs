using Entente.Cases.Yaml;
using Entente.Theories.Files;

namespace Entente.Theories.Forms.Plane;

/// <summary>Reads the form <c>plane</c>: two axes, each cut by a drawn boundary, four named regions, hysteresis.</summary>
public sealed class PlaneForm : IForm
{
    /// <inheritdoc/>
    public string Id => "plane";

    /// <inheritdoc/>
    public (TheoryBody Body, IReadOnlyList<Verdict> Verdicts)? Read(YamlMap map, IReadOnlyList<Parameter> parameters)
    {
        var axes = Axis.ReadAll(map, parameters);
        var hysteresis = map.Number("hysteresis", 0, 0, 0.5);
        map.Require("hysteresis");
        var unit = map.Localised("unit");
        var value = map.Text("value");
        _ = map.Find("regions"); // known even where a fault stops the reading before it
        if (axes.Count != 2)
        {
            map.Faults.Error(map.AtKey("axes"), "E0406", "a plane needs exactly two axes, each of them sound", "平面須恰有兩條正確的軸");
            return null;
        }

        if (axes.All(a => a.Id != value))
        {
            map.Faults.Error(map.Find("value")?.At ?? map.At, "E0407", $"'value' names the axis to report: {axes[0].Id} or {axes[1].Id}", $"「value」應為要報告的軸：{axes[0].Id} 或 {axes[1].Id}");
            return null;
        }

        var regions = Regions(map, axes);
        return regions is null || unit is null ? null : (new PlaneBody(axes[0], axes[1], regions, hysteresis, value!, unit), [.. regions.Select(r => r.Verdict)]);
    }

    /// <inheritdoc/>
    public WorkedExample? Example(YamlMap map) => GivenMeasures.Read(map);

    private static List<Region>? Regions(YamlMap map, IReadOnlyList<Axis> axes)
    {
        var regions = new List<Region>();
        foreach (var (key, node) in map.Map("regions")?.FreeEntries() ?? [])
        {
            if (map.AsMap(key.Text, node) is not { } inner)
            {
                continue;
            }

            var (first, second, text) = (Side(inner, axes[0].Id), Side(inner, axes[1].Id), inner.LocalisedHere(key.Text));
            inner.Close();
            if (first is { } x && second is { } y && text is not null)
            {
                regions.Add(new Region(new Verdict(key.Text, text), x, y));
            }
        }

        if (regions.Count == 4 && regions.Select(r => (r.FirstHigh, r.SecondHigh)).Distinct().Count() == 4)
        {
            return regions;
        }

        map.Faults.Error(map.AtKey("regions"), "E0408", "'regions' must name each of the four quarters once", "「regions」須將四個象限各命名一次");
        return null;
    }

    private static bool? Side(YamlMap map, string axis)
    {
        switch (map.Text(axis))
        {
            case "high":
                return true;
            case "low":
                return false;
            case null:
                return null;
            default:
                map.Faults.Error(map.Find(axis)!.At, "E0409", $"'{axis}' is high or low", $"「{axis}」應為 high 或 low");
                return null;
        }
    }
}
