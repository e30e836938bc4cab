using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;
using Entente.Theories.Files;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Aftermath;

/// <summary>Reads the form <c>aftermath</c>: events of one kind, and whether those of another follow.</summary>
public sealed class AftermathForm : IForm
{
    private static readonly string[] Between = ["members", "adversary"];

    /// <inheritdoc/>
    public string Id => "aftermath";

    /// <inheritdoc/>
    public (TheoryBody Body, IReadOnlyList<Verdict> Verdicts)? Read(YamlMap map, IReadOnlyList<Parameter> parameters)
    {
        var (first, then) = (Kind(map, "first"), Kind(map, "then"));
        var (from, through, within) = (Number(map, "from", 1, 9999), Number(map, "through", 1, 9999), Number(map, "within", 0, 50));
        string[] names = [.. parameters.Select(p => p.Id), .. AftermathBody.Names];
        var (reported, unit, rules) = (Formula.Read(map, "value", names, [], []), map.Localised("unit"), VerdictRules.Read(map, names, []));
        if (from > through - 4 || through > from + 200)
        {
            map.Faults.Error(map.Find("through")!.At, "E0478", $"the years run from {from} to {through}; there must be 5 to 200 of them", $"年份自 {from} 至 {through}；須為 5 至 200 年");
            return null;
        }

        return first is null || then is null || from is null || through is null || within is null || reported is null || unit is null || rules is null
            ? null
            : (new AftermathBody(first, then, from.Value, through.Value, within.Value, rules, reported, parameters, unit), rules.Verdicts);
    }

    /// <inheritdoc/>
    public WorkedExample? Example(YamlMap map) => GivenMeasures.Read(map);

    private static int? Number(YamlMap map, string key, int low, int high)
    {
        var number = map.Integer(key, low, high);
        map.Require(key);
        return number;
    }

    private static Happened? Kind(YamlMap map, string key)
    {
        if (map.Map(key) is not { } inner)
        {
            return null;
        }

        var (title, register, year) = (inner.LocalisedHere(key), inner.Text("register"), inner.OptionalText("year"));
        var (from, to, between) = (inner.Text("from"), inner.Text("to"), inner.OptionalText("between") ?? Between[0]);
        inner.Close();
        if (!Between.Contains(between))
        {
            var hint = Hint.For(between, Between);
            map.Faults.Error(inner.Find("between")!.At, "E0479", $"'{SafeText.Show(between)}' is not whom events are between{hint.En}", $"「{SafeText.Show(between)}」不是事件所涉之當事方{hint.ZhHant}");
            return null;
        }

        string[] columns = year is null ? [from ?? "", to ?? ""] : [from ?? "", to ?? "", year];
        return title is null || register is null || from is null || to is null
            ? null
            : new Happened(title, new RegisterUse(register, columns, inner.Find("register")!.At) { Sure = columns[2..] }, year, between == Between[1]);
    }
}
