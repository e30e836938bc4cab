using Entente.Cases;
using Entente.Cases.Yaml;
using Entente.Theories.Files;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Register;

/// <summary>Reads the form <c>register</c>: dated records between a debtor and a beneficiary become series by year.</summary>
public sealed class RegisterForm : IForm
{
    /// <inheritdoc/>
    public string Id => "register";

    /// <inheritdoc/>
    public (TheoryBody Body, IReadOnlyList<Verdict> Verdicts)? Read(YamlMap map, IReadOnlyList<Parameter> parameters)
    {
        var (register, from, to) = (map.Text("register"), map.Text("from"), map.Text("to"));
        var columns = map.Words("reads").Select(w => w.Text).ToArray();
        var series = Series(map, columns);
        var (reported, unit) = (map.Text("value"), map.Localised("unit"));
        string[] names = [.. series.Select(s => s.Id), .. parameters.Select(p => p.Id)];
        var rules = VerdictRules.Read(map, names, []);
        if (register is null || from is null || to is null || unit is null || rules is null)
        {
            return null;
        }

        if (series.FirstOrDefault(s => s.Id == reported) is not { } value)
        {
            map.Faults.Error(map.At, "E0411", "'value' must name one of the series", "「value」應為其中一個序列");
            return null;
        }

        var use = new RegisterUse(register, [from, to, .. columns], map.Find("register")!.At);
        return (new RegisterBody(use, from, to, series, value, rules, parameters, unit), rules.Verdicts);
    }

    /// <inheritdoc/>
    public WorkedExample? Example(YamlMap map) => GivenMeasures.Read(map);

    private static List<Series> Series(YamlMap map, string[] columns)
    {
        var found = new List<Series>();
        foreach (var (key, node) in map.Map("series")?.FreeEntries() ?? [])
        {
            if (map.AsMap(key.Text, node) is not { } inner)
            {
                continue;
            }

            var names = columns.Select(RegisterBody.Name).ToArray();
            var title = inner.LocalisedHere(key.Text);
            var of = Formula.Read(inner, "of", names, [], []);
            var where = inner.Find("where") is null ? null : Formula.Read(inner, "where", names, [], []);
            inner.Close();
            if (title is not null && of is not null)
            {
                found.Add(new Series(key.Text, title, of, where));
            }
        }

        return found;
    }
}

/// <summary>A yearly series read off a register: the greatest value of its formula over the records in force; 0 where none is.</summary>
/// <param name="Id">Name under which other theories call it.</param>
/// <param name="Title">In words.</param>
/// <param name="Of">Formula over a record's columns.</param>
/// <param name="Where">Condition that a record must meet.</param>
public sealed record Series(string Id, Localised Title, Formula Of, Formula? Where);
