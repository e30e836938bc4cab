using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;

namespace Entente.Theories.Forms;

/// <summary>Reads <c>given</c> (names with values) and <c>then</c> of a worked example.</summary>
public static class GivenMeasures
{
    /// <summary>The example, or null after reporting.</summary>
    public static WorkedExample? Read(YamlMap map)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, node) in map.Map("given")?.FreeEntries() ?? [])
        {
            if (node is YamlScalar { Text: { Length: > 0 } value })
            {
                given[key.Text] = value;
            }
            else
            {
                map.Faults.Error(node.At, "E0410", $"'{SafeText.Show(key.Text)}' needs a value", $"「{SafeText.Show(key.Text)}」應有值");
            }
        }

        return map.Text("then") is { } then ? new WorkedExample(map.OptionalText("reading") ?? "default", given, then, map.At) : null;
    }
}
