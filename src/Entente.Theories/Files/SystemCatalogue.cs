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
        var systems = map.FreeEntries().Select(e => (e.Key.At, Entry: Entry(map, e.Key, e.Value))).Where(s => s.Entry is not null).ToArray();
        foreach (var (before, after) in systems.Zip(systems.Skip(1)).Where(p => SystemId.Number(p.First.Entry!.Id) > SystemId.Number(p.Second.Entry!.Id)))
        {
            faults.Error(after.At, "E0452", $"'{after.Entry!.Id}' stands after '{before.Entry!.Id}'; put the systems in order of their numbers", $"「{after.Entry!.Id}」列於「{before.Entry!.Id}」之後；請依編號排列");
        }

        return [.. systems.Select(s => s.Entry!)];
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
