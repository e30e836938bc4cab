using Entente.Cases.Yaml;
using Entente.Theories.Files;
using Entente.Theories.Forms.Index;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Comparison;

/// <summary>Reads the form <c>comparison</c>: the same pillars asked of two ties.</summary>
public sealed class ComparisonForm : IForm
{
    /// <inheritdoc/>
    public string Id => "comparison";

    /// <inheritdoc/>
    public (TheoryBody Body, IReadOnlyList<Verdict> Verdicts)? Read(YamlMap map, IReadOnlyList<Parameter> parameters)
    {
        var pillars = Component.ReadAll(map, "pillars", weights: null);
        var stands = ParameterUse.Read(map, "stands-from", parameters);
        var unit = map.Localised("unit");
        var rules = VerdictRules.Read(map, [.. ComparisonBody.Names, .. parameters.Select(p => p.Id)], []);
        return pillars.Count == 0 || stands is null || unit is null || rules is null
            ? null
            : (new ComparisonBody(pillars, stands, rules, parameters, unit), rules.Verdicts);
    }

    /// <inheritdoc/>
    public WorkedExample? Example(YamlMap map) => GivenMeasures.Read(map);
}
