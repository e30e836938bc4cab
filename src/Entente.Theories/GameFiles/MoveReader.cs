using Entente.Cases;
using Entente.Cases.Reading;
using Entente.Cases.Yaml;

namespace Entente.Theories.GameFiles;

/// <summary>Reads words with titles: strategies, actions, what chance may draw.</summary>
internal static class MoveReader
{
    /// <summary>Whether a mapping has neither too few entries nor too many.</summary>
    internal static bool Fits(YamlMap map) => map.FreeEntries().Count() is >= 1 and <= GameBounds.Moves;

    /// <summary>Each entry of a mapping with its own mapping, still open; null after reporting that one is wrong.</summary>
    internal static IReadOnlyList<(StatedMove Move, YamlMap Body)>? Open(YamlMap map)
    {
        var found = new List<(StatedMove, YamlMap)>();
        var entries = map.FreeEntries().ToArray();
        foreach (var (key, node) in entries)
        {
            if (Names.Check(key, map.Faults) && map.AsMap(key.Text, node) is { } inner)
            {
                found.Add((new StatedMove(key.Text, inner.LocalisedHere(key.Text) ?? Localised.Same(key.Text)), inner));
            }
        }

        return found.Count == entries.Length ? found : null;
    }

    /// <summary>The same where nothing but titles is said.</summary>
    internal static IReadOnlyList<StatedMove>? Plain(YamlMap map)
    {
        if (Open(map) is not { } open)
        {
            return null;
        }

        foreach (var (_, body) in open)
        {
            body.Close();
        }

        return [.. open.Select(entry => entry.Move)];
    }
}
