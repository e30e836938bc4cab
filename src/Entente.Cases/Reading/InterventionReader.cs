using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Cases.Codebooks;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;

namespace Entente.Cases.Reading;

/// <summary>Reads what a scenario changes: the level of an indicator, or a parameter of a theory.</summary>
internal sealed partial class InterventionReader(IndicatorReader indicators)
{
    private static readonly ValueRange Share = new(0, 1);

    /// <summary>The sound changes under <c>changes</c>; the others are reported.</summary>
    public IReadOnlyList<Intervention> ReadAll(YamlMap scenario)
    {
        var found = new List<Intervention>();
        foreach (var node in scenario.Sequence("changes"))
        {
            if (scenario.AsMap("changes", node) is not { } map)
            {
                continue;
            }

            var change = map.Find("parameter") is null ? Indicator(map) : Parameter(map);
            map.Close();
            if (change is not null && found.FirstOrDefault(f => f.Target == change.Target) is { } other)
            {
                map.Faults.Error(map.At, "E0326", $"'{change.Target}' is changed already, at line {other.At.Line}; say it once", $"「{change.Target}」已於第 {other.At.Line} 行變動；請僅列一次");
                continue;
            }

            found.AddRange(change is null ? [] : [change]);
        }

        return found;
    }

    private Intervention? Indicator(YamlMap map)
    {
        var (text, because, surely) = (map.Text("of"), map.Localised("because"), Surely(map));
        var known = text is null ? null : indicators.Read(text, map.Find("of")!.At);
        var shifts = map.Find("by") is not null;
        if (shifts == map.Find("to") is not null)
        {
            map.Faults.Error(map.At, "E0327", "a change has either 'by', a shift, or 'to', a new value", "每項變動須以「by」列位移或以「to」列新值，兩者擇一");
            return null;
        }

        if (known is not { } indicator)
        {
            return null;
        }

        var width = indicator.Range.To - indicator.Range.From;
        var range = shifts ? Range(map, "by", new ValueRange(-width, width)) : Range(map, "to", indicator.Range);
        return range is { } of && surely is { } sure && because is not null
            ? new Intervention(indicator.Canonical, shifts ? InterventionKind.Shift : InterventionKind.Set, of.Low, of.High, sure.Low, sure.High, because, map.At) { Range = indicator.Range }
            : null;
    }

    private static Intervention? Parameter(YamlMap map)
    {
        var (name, because, range, surely) = (map.Text("parameter"), map.Localised("because"), Range(map, "to", new ValueRange(-1e9, 1e9)), Surely(map));
        return name is null || because is null || range is null || surely is null
            ? null
            : new Intervention(name, InterventionKind.Parameter, range.Value.Low, range.Value.High, surely.Value.Low, surely.Value.High, because, map.At);
    }

    private static (double Low, double High)? Surely(YamlMap map) => map.Find("surely") is null ? (1, 1) : Range(map, "surely", Share);

    /// <summary>One number, or two with two dots between.</summary>
    private static (double Low, double High)? Range(YamlMap map, string key, ValueRange within)
    {
        if (map.Text(key) is not { } text)
        {
            return null;
        }

        var match = Form().Match(text);
        if (match.Success)
        {
            var low = double.Parse(match.Groups["low"].Value, CultureInfo.InvariantCulture);
            var high = match.Groups["high"].Success ? double.Parse(match.Groups["high"].Value, CultureInfo.InvariantCulture) : low;
            if (low <= high && within.Holds(low) && within.Holds(high))
            {
                return (low, high);
            }
        }

        var (from, to) = (within.From.ToString(CultureInfo.InvariantCulture), within.To.ToString(CultureInfo.InvariantCulture));
        map.Faults.Error(map.Find(key)!.At, "E0328", $"'{SafeText.Show(text)}' is no range within {from} to {to}; write 'low..high'", $"「{SafeText.Show(text)}」不是 {from} 至 {to} 內的範圍；請寫作「低..高」");
        return null;
    }

    [GeneratedRegex(@"^\s*(?<low>[+-]?\d{1,9}(?:\.\d{1,9})?)\s*(?:\.\.\s*(?<high>[+-]?\d{1,9}(?:\.\d{1,9})?))?\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
