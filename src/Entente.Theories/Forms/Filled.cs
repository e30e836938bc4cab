using Entente.Cases.Yaml;

namespace Entente.Theories.Forms;

/// <summary>Reports lists and mappings that stand there with nothing in them.</summary>
internal static class Filled
{
    /// <summary>Reports the key if it holds no entries; whether it is there at all is asked elsewhere.</summary>
    public static void Require(YamlMap map, string owner)
    {
        if (map.Find(owner) is YamlMapping { Entries.Count: 0 } or YamlSequence { Items.Count: 0 })
        {
            map.Faults.Error(map.Find(owner)!.At, "E0448", $"'{owner}' needs at least one entry", $"「{owner}」至少須有一項");
        }
    }
}
