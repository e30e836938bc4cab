using Entente.Cases.Yaml;
using Entente.Theories.Files;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Index;

/// <summary>Reads the form <c>index</c>: components, how they combine, and ordered verdicts over the result.</summary>
public sealed class IndexForm : IForm
{
    /// <inheritdoc/>
    public string Id => "index";

    /// <inheritdoc/>
    public (TheoryBody Body, IReadOnlyList<Verdict> Verdicts)? Read(YamlMap map, IReadOnlyList<Parameter> parameters)
    {
        var components = Component.ReadAll(map, "components", parameters);
        string[] names = [.. components.Select(c => c.Id), .. parameters.Select(p => p.Id)];
        var combination = Combine(map, components, names);
        var unit = map.Localised("unit");
        var rules = VerdictRules.Read(map, [.. names, IndexBody.Name], []);
        return components.Count == 0 || combination is null || unit is null || rules is null
            ? null
            : (new IndexBody(components, combination, rules, parameters, unit), rules.Verdicts);
    }

    /// <inheritdoc/>
    public WorkedExample? Example(YamlMap map) => GivenMeasures.Read(map);

    /// <summary>Weights belong to the means; a formula says itself what weighs how much.</summary>
    private static Combination? Combine(YamlMap map, IReadOnlyList<Component> components, string[] names)
    {
        if (map.Text("combine") is not { } how)
        {
            return null;
        }

        var mean = how is Combination.Additive or Combination.Multiplicative;
        var weighted = components.Count(c => c.Weight is not null);
        if (weighted > 0 && (!mean || weighted < components.Count))
        {
            map.Faults.Error(map.Find("combine")!.At, "E0449", "weights need 'combine: additive' or 'combine: multiplicative', and then every component has one or none has", "權重須搭配「combine: additive」或「combine: multiplicative」，且各組成須皆有權重或皆無權重");
            return null;
        }

        return mean ? new Combination(how, null) : Formula.Read(map, "combine", names, [], []) is { } formula ? new Combination("formula", formula) : null;
    }
}
