using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;

namespace Entente.Theories.Files;

/// <summary>Reads a reference to one of the theory's parameters.</summary>
public static class ParameterUse
{
    /// <summary>The parameter named under <paramref name="key"/>, or null after reporting.</summary>
    public static Parameter? Read(YamlMap map, string key, IReadOnlyList<Parameter> parameters)
    {
        if (map.Text(key) is not { } name)
        {
            return null;
        }

        if (parameters.FirstOrDefault(p => p.Id == name) is { } found)
        {
            return found;
        }

        var hint = Hint.For(name, parameters.Select(p => p.Id));
        map.Faults.Error(map.Find(key)!.At, "E0404", $"'{SafeText.Show(name)}' is no parameter of this theory{hint.En}", $"「{SafeText.Show(name)}」不是此理論的參數{hint.ZhHant}");
        return null;
    }
}
