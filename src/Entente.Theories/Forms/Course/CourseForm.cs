using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Cases.Yaml;
using Entente.Expressions;
using Entente.Theories.Files;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Course;

/// <summary>Reads the form <c>course</c>: quantities followed over years, and verdicts over how they move.</summary>
public sealed class CourseForm : IForm
{
    /// <inheritdoc/>
    public string Id => "course";

    /// <inheritdoc/>
    public (TheoryBody Body, IReadOnlyList<Verdict> Verdicts)? Read(YamlMap map, IReadOnlyList<Parameter> parameters)
    {
        var followed = Followed(map);
        var span = map.Integer("years", 2, 100);
        map.Require("years");
        string[] names = [.. parameters.Select(p => p.Id), .. followed.Select(f => f.Id)];
        string[] functions = [.. CourseFunctions.All.Keys];
        var (reported, unit) = (Formula.Read(map, "value", names, [], functions), map.Localised("unit"));
        var rules = VerdictRules.Read(map, names, functions);
        if (followed.Count == 0 || span is not { } years || reported is null || unit is null || rules is null)
        {
            return null;
        }

        var body = new CourseBody(followed, years, rules, reported, parameters, unit);
        return body.Formulas.Skip(followed.Count).All(f => Sound(f, followed, map.Faults)) ? (body, rules.Verdicts) : null;
    }

    /// <inheritdoc/>
    public WorkedExample? Example(YamlMap map) => GivenMeasures.Read(map);

    private static List<Followed> Followed(YamlMap map)
    {
        var found = new List<Followed>();
        Filled.Require(map, "follows");
        foreach (var (key, node) in map.Map("follows")?.FreeEntries() ?? [])
        {
            if (map.AsMap(key.Text, node) is not { } inner || !Names.Check(key, map.Faults))
            {
                continue;
            }

            var (title, value) = (inner.LocalisedHere(key.Text), Quantified.Read(inner, []));
            inner.Close();
            if (title is not null && value is not null)
            {
                found.Add(new Followed(key.Text, title, value));
            }
        }

        return found;
    }

    private static bool Sound(Formula formula, List<Followed> followed, DiagnosticBag faults)
    {
        var ids = followed.Select(f => f.Id).ToArray();
        var wrong = formula.Expression.Calls
            .Where(c => CourseFunctions.All.TryGetValue(c.Function, out var takes) && (c.Arguments.Count != takes || !c.Arguments.All(a => a is Name n && ids.Contains(n.Identifier))))
            .ToArray();
        foreach (var call in wrong)
        {
            var (takes, en, zhHant) = (CourseFunctions.All[call.Function], string.Join(", ", ids), string.Join("、", ids));
            faults.Error(formula.Place(call.Position), "E0446", $"'{call.Function}' takes {takes} of {en}", $"「{call.Function}」須取 {takes} 個：{zhHant}");
        }

        return wrong.Length == 0;
    }
}
