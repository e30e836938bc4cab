using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;
using Entente.Theories.Files;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Tests;

/// <summary>Reads the form <c>tests</c>: necessary and strengthening conditions, observed conduct, and ordered verdicts.</summary>
public sealed class TestsForm : IForm
{
    private static readonly string[] Roles = ["necessary", "observed", "strengthening"];

    /// <inheritdoc/>
    public string Id => "tests";

    /// <inheritdoc/>
    public (TheoryBody Body, IReadOnlyList<Verdict> Verdicts)? Read(YamlMap map, IReadOnlyList<Parameter> parameters)
    {
        var tests = new List<Test>();
        (YamlScalar Key, YamlNode Value)[] entries = [.. map.Map("tests")?.FreeEntries() ?? []];
        if (map.Find("tests") is YamlMapping none && entries.Length == 0)
        {
            map.Faults.Error(none.At, "E0416", "'tests' needs at least one test", "「tests」至少須有一項檢驗");
        }

        foreach (var (key, node) in entries)
        {
            if (map.AsMap(key.Text, node) is not { } inner)
            {
                continue;
            }

            var test = One(key.Text, inner, parameters);
            inner.Close();
            if (test is not null)
            {
                tests.Add(test);
            }
        }

        var unit = map.Localised("unit");
        var names = tests.Select(t => t.Id).ToArray();
        if (VerdictRules.Read(map, names, []) is not { } rules || unit is null)
        {
            return null;
        }

        return (new TestsBody(tests, rules, unit), rules.Verdicts);
    }

    /// <inheritdoc/>
    public WorkedExample? Example(YamlMap map) => GivenMeasures.Read(map);

    private static Test? One(string id, YamlMap map, IReadOnlyList<Parameter> parameters)
    {
        var title = map.Localised("title");
        var role = Role(map);
        var at = ParameterUse.Read(map, "at-least", parameters);
        var value = Quantified.Read(map, []);
        return title is null || role is null || at is null || value is null ? null : new Test(id, title, role, value, at);
    }

    private static string? Role(YamlMap map)
    {
        if (map.Text("role") is not { } role || Roles.Contains(role))
        {
            return map.OptionalText("role");
        }

        var hint = Hint.For(role, Roles);
        map.Faults.Error(map.Find("role")!.At, "E0405", $"'{SafeText.Show(role)}' is no role of a test{hint.En}", $"「{SafeText.Show(role)}」不是檢驗的角色{hint.ZhHant}");
        return null;
    }
}

/// <summary>One condition.</summary>
/// <param name="Id">Name used in the verdicts.</param>
/// <param name="Title">In words.</param>
/// <param name="Role"><c>necessary</c>, <c>observed</c> or <c>strengthening</c>.</param>
/// <param name="Value">Its level, 0–1.</param>
/// <param name="AtLeast">Level from which on it holds.</param>
public sealed record Test(string Id, Localised Title, string Role, Quantified Value, Parameter AtLeast);
