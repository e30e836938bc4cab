using Entente.Cases.Yaml;
using Entente.Theories.Files;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Intervention;

/// <summary>Reads the form <c>intervention</c>: what following recommendations would change in all other conclusions.</summary>
public sealed class InterventionForm : IForm
{
    /// <inheritdoc/>
    public string Id => "intervention";

    /// <inheritdoc/>
    public (TheoryBody Body, IReadOnlyList<Verdict> Verdicts)? Read(YamlMap map, IReadOnlyList<Parameter> parameters)
    {
        var (register, addressee, unit) = (map.Text("register"), map.Text("addressee"), map.Localised("unit"));
        var rules = VerdictRules.Read(map, [.. InterventionBody.Names, .. parameters.Select(p => p.Id)], []);
        return register is null || addressee is null || unit is null || rules is null
            ? null
            : (new InterventionBody(new RegisterUse(register, [addressee], map.Find("register")!.At), addressee, rules, parameters, unit), rules.Verdicts);
    }

    /// <inheritdoc/>
    public WorkedExample? Example(YamlMap map) => GivenMeasures.Read(map);
}
