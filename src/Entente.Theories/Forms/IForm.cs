using Entente.Cases.Yaml;
using Entente.Theories.Files;

namespace Entente.Theories.Forms;

/// <summary>A form of theory: reads the keys of its own and gives what they compute. Discovered, not registered.</summary>
public interface IForm
{
    /// <summary>Id written under <c>form</c>.</summary>
    string Id { get; }

    /// <summary>Reads the form's keys and verdicts, or reports and returns null.</summary>
    (TheoryBody Body, IReadOnlyList<Verdict> Verdicts)? Read(YamlMap map, IReadOnlyList<Parameter> parameters);

    /// <summary>Reads the keys <c>given</c> and <c>then</c> of a worked example, or reports and returns null.</summary>
    WorkedExample? Example(YamlMap map);
}
