using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;
using Entente.Theories.Files;
using Entente.Theories.Forms.Plane;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Table;

/// <summary>Reads the form <c>table</c>: axes, situations over them, and what each choice brings in each situation.</summary>
public sealed class TableForm : IForm
{
    /// <inheritdoc/>
    public string Id => "table";

    /// <inheritdoc/>
    public (TheoryBody Body, IReadOnlyList<Verdict> Verdicts)? Read(YamlMap map, IReadOnlyList<Parameter> parameters)
    {
        foreach (var owner in (string[])["axes", "columns", "rows"])
        {
            Filled.Require(map, owner);
        }

        var axes = Axis.ReadAll(map, parameters);
        string[] names = [.. axes.Select(a => a.Id)];
        var rules = VerdictRules.Read(map, names, []);
        var columns = Columns(map);
        var rows = Rows(map, rules, columns);
        var (value, unit) = (Formula.Read(map, "value", names, [], []), map.Localised("unit"));
        return axes.Count == 0 || rules is null || value is null || unit is null
            ? null
            : (new TableBody(axes, rules, new DecisionTable(columns, rows), value, unit), rules.Verdicts);
    }

    /// <inheritdoc/>
    public WorkedExample? Example(YamlMap map) => GivenMeasures.Read(map);

    private static List<(string, Localised)> Columns(YamlMap map)
    {
        var found = new List<(string, Localised)>();
        foreach (var (key, node) in map.Map("columns")?.FreeEntries() ?? [])
        {
            var inner = map.AsMap(key.Text, node);
            if (inner?.LocalisedHere(key.Text) is { } title)
            {
                found.Add((key.Text, title));
            }

            inner?.Close();
        }

        return found;
    }

    private static List<DecisionRow> Rows(YamlMap map, VerdictRules? rules, List<(string Id, Localised Title)> columns)
    {
        var found = new List<DecisionRow>();
        map.Require("rows");
        foreach (var node in map.Sequence("rows"))
        {
            if (map.AsMap("rows", node) is not { } inner)
            {
                continue;
            }

            var situation = Situation(inner, rules);
            var choice = inner.Localised("choice");
            Localised?[] cells = [.. columns.Select(c => inner.Localised(c.Id))];
            inner.Close();
            if (situation is not null && choice is not null && !cells.Contains(null))
            {
                found.Add(new DecisionRow(situation, choice, [.. cells.OfType<Localised>()]));
            }
        }

        return found;
    }

    private static string? Situation(YamlMap map, VerdictRules? rules)
    {
        if (map.Text("situation") is not { } id || rules is null || rules.Verdicts.Any(v => v.Id == id))
        {
            return map.OptionalText("situation");
        }

        var hint = Hint.For(id, rules.Verdicts.Select(v => v.Id));
        map.Faults.Error(map.Find("situation")!.At, "E0418", $"'{SafeText.Show(id)}' is none of the verdicts{hint.En}", $"「{SafeText.Show(id)}」不是任何一項研判{hint.ZhHant}");
        return null;
    }
}
