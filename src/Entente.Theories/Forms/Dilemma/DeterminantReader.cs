using Entente.Cases.Reading;
using Entente.Cases.Yaml;

namespace Entente.Theories.Forms.Dilemma;

/// <summary>Reads titled formulas under ids.</summary>
internal static class DeterminantReader
{
    /// <summary>The sound ones; the others are reported.</summary>
    public static IReadOnlyList<Determinant> All(YamlMap? map)
    {
        var found = new List<Determinant>();
        foreach (var (key, node) in map?.FreeEntries() ?? [])
        {
            if (Names.Check(key, map!.Faults) && One(key.Text, map.AsMap(key.Text, node)) is { } determinant)
            {
                found.Add(determinant);
            }
        }

        return found;
    }

    /// <summary>One, or null after reporting.</summary>
    public static Determinant? One(string id, YamlMap? map)
    {
        if (map is null)
        {
            return null;
        }

        var (title, value) = (map.LocalisedHere(id), Quantified.Read(map, []));
        map.Close();
        return title is null || value is null ? null : new Determinant(id, title, value);
    }
}
