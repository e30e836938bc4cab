using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;
using Entente.Theories.Files;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Crisis;

/// <summary>Reads the form <c>crisis</c>: a hazard, the game by which a crisis is played, and the cascade by which a war spreads.</summary>
public sealed class CrisisForm : IForm
{
    private const int MostYears = 100;

    /// <inheritdoc/>
    public string Id => "crisis";

    /// <inheritdoc/>
    public (TheoryBody Body, IReadOnlyList<Verdict> Verdicts)? Read(YamlMap map, IReadOnlyList<Parameter> parameters)
    {
        string[] given = [.. parameters.Select(p => p.Id)];
        var (hazard, game, cascade) = (Hazard(map.Map("hazard"), given), Game(map.Map("game")), Cascade(map.Map("cascade")));
        var years = map.Integer("years", 1, MostYears);
        map.Require("years");
        var accident = map.Find("accident") is null ? null : Formula.Read(map, "accident", given, CrisisBody.Variables, []);
        string[] names = [.. given, .. CrisisColumns.Names];
        var (value, unit, rules) = (Formula.Read(map, "value", names, [], []), map.Localised("unit"), VerdictRules.Read(map, names, []));
        return hazard is null || game is null || cascade is null || years is null || value is null || unit is null || rules is null
            ? null
            : (new CrisisBody(hazard, years.Value, game, cascade, accident, rules, value, unit, parameters), rules.Verdicts);
    }

    /// <inheritdoc/>
    public WorkedExample? Example(YamlMap map) => GivenMeasures.Read(map);

    private static Hazard? Hazard(YamlMap? map, string[] given)
    {
        if (map is null)
        {
            return null;
        }

        var (register, by, against, back) = (map.OptionalText("register"), map.OptionalText("by"), map.OptionalText("against"), map.Integer("years-back", 1, 1000));
        var of = map.Find("of") is null ? null : Formula.Read(map, "of", given, CrisisBody.Variables, []);
        var recorded = register is not null && by is not null && against is not null ? new Hazard(new RegisterUse(register, [by, against], map.AtKey("register")), back, null) : null;
        var formula = map.Find("of") is not null;
        map.Close();
        if (formula ? HasAny(map, "register", "by", "against", "years-back") : recorded is null)
        {
            map.Faults.Error(map.At, "E0530", "'hazard' names either a 'register' of dated crises with its columns 'by' and 'against', or, under 'of', a formula for the crises a year", "「hazard」應擇一：以「register」指明載有日期之危機登錄及其「by」與「against」兩欄，或於「of」以算式表示每年危機次數");
            return null;
        }

        return formula ? of is null ? null : new Hazard(null, null, of) : recorded;
    }

    private static bool HasAny(YamlMap map, params string[] keys) => keys.Any(k => map.Find(k) is not null);

    private static PlayedCrisis? Game(YamlMap? map)
    {
        if (map is null)
        {
            return null;
        }

        var (use, attack, provocation) = (TheoryUse.Read(map), Verdicts(map, "attack"), Verdicts(map, "provocation"));
        map.Close();
        var both = attack.Where(a => provocation.Any(p => p.Id == a.Id)).ToArray();
        foreach (var (id, at) in both)
        {
            map.Faults.Error(at, "E0535", $"'{SafeText.Show(id)}' stands under 'attack' and under 'provocation'; who begins the war must be told", $"「{SafeText.Show(id)}」同列於「attack」與「provocation」；須指明何方引發戰爭");
        }

        if (attack.Length + provocation.Length == 0)
        {
            map.Faults.Error(map.At, "E0536", "no verdict of the game leads to war; list some under 'attack' or 'provocation'", "賽局之研判無一導致戰爭；請於「attack」或「provocation」下列出");
        }

        return use is null || both.Length > 0 || attack.Length + provocation.Length == 0 ? null : new PlayedCrisis(use, attack, provocation);
    }

    private static (string Id, Position At)[] Verdicts(YamlMap map, string key) => [.. map.Words(key).Select(w => (w.Text, w.At))];

    private static TheoryUse? Cascade(YamlMap? map)
    {
        var use = map is null ? null : TheoryUse.Read(map);
        map?.Close();
        return use;
    }
}
