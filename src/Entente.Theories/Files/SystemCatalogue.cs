using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;

namespace Entente.Theories.Files;

/// <summary>A system of the catalogue: what theories model and evidence feeds.</summary>
/// <param name="Id">Such as <c>R8</c>.</param>
/// <param name="Title">Short title.</param>
public sealed record SystemEntry(string Id, Localised Title);

/// <summary>Reads <c>theories/systems.yml</c>: a short title in both languages under each system's number.</summary>
public static class SystemCatalogue
{
    /// <summary>Path of the file below the home folder.</summary>
    public const string Path = "theories/systems.yml";

    /// <summary>The systems in order of their numbers; faults are reported and the faulty entry left out.</summary>
    /// <param name="path">Path shown in messages.</param>
    /// <param name="text">Text of the file.</param>
    /// <param name="faults">Takes the faults.</param>
    public static IReadOnlyList<SystemEntry> Read(string path, string text, DiagnosticBag faults)
    {
        if (YamlDocument.Read(path, text, faults) is not { } root)
        {
            return [];
        }

        var map = new YamlMap(root, faults);
        var systems = map.FreeEntries().Select(e => Entry(map, e.Key, e.Value)).OfType<SystemEntry>().ToArray();
        return [.. systems.OrderBy(s => SystemId.Number(s.Id))];
    }

    private static SystemEntry? Entry(YamlMap map, YamlScalar key, YamlNode node)
    {
        if (!SystemId.Check(key, map.Faults) || map.AsMap(key.Text, node) is not { } inner)
        {
            return null;
        }

        var title = inner.LocalisedHere(key.Text);
        inner.Close();
        return title is null ? null : new SystemEntry(key.Text, title);
    }
}
