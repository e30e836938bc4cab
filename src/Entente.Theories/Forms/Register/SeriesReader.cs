using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;
using Entente.Theories.Files;

namespace Entente.Theories.Forms.Register;

/// <summary>Reads the series of a register.</summary>
internal static class SeriesReader
{
    /// <summary>The sound series; the others are reported.</summary>
    public static IReadOnlyList<Series> Read(YamlMap map, IEnumerable<string> columns, IReadOnlyList<Parameter> parameters)
    {
        string[] names = [.. columns.Select(RegisterBody.Name), Series.Year, .. parameters.Select(p => p.Id)];
        var found = new List<Series>();
        foreach (var (key, node) in map.Map("series")?.FreeEntries() ?? [])
        {
            if (map.AsMap(key.Text, node) is not { } inner)
            {
                continue;
            }

            var series = One(key.Text, inner, names);
            inner.Close();
            if (series is not null)
            {
                found.Add(series);
            }
        }

        return found;
    }

    private static Series? One(string id, YamlMap map, string[] names)
    {
        var title = map.LocalisedHere(id);
        var of = Formula.Read(map, "of", names, [], []);
        var where = map.Find("where") is null ? null : Formula.Read(map, "where", names, [], []);
        var fold = Fold(map);
        var window = Window(map);
        var unit = map.Find("unit") is null ? null : map.Localised("unit");
        return title is null || of is null ? null : new Series(id, title, of, where, fold, window, unit);
    }

    private static string Fold(YamlMap map)
    {
        var fold = map.OptionalText("fold") ?? Series.Folds[0];
        if (!Series.Folds.Contains(fold))
        {
            var hint = Hint.For(fold, Series.Folds);
            map.Faults.Error(map.Find("fold")!.At, "E0419", $"'{SafeText.Show(fold)}' is no fold of a series{hint.En}", $"「{SafeText.Show(fold)}」不是序列的彙總方式{hint.ZhHant}");
        }

        return fold;
    }

    private static (int, int)? Window(YamlMap map)
    {
        if (map.OptionalMap("years-back") is not { } window)
        {
            return null;
        }

        var (nearest, farthest) = (window.Integer("nearest", 0, 500) ?? 0, window.Integer("farthest", 0, 500));
        window.Require("farthest");
        window.Close();
        if (farthest < nearest)
        {
            map.Faults.Error(window.At, "E0428", $"the window runs from {nearest} to {farthest} years back; swap them", $"時窗由 {nearest} 年前至 {farthest} 年前；請對調");
        }

        return (nearest, farthest ?? nearest);
    }
}
