using Entente.Cases.Codebooks;
using Entente.Cases.Yaml;

namespace Entente.Cases.Reading;

/// <summary>Reads the optional key <c>thin</c> of <c>case.yml</c>: for a system, why it has little evidence.</summary>
internal static class ThinReader
{
    /// <summary>The reasons by system; faults are reported and the faulty entry left out.</summary>
    public static IReadOnlyDictionary<string, ThinReason> Read(YamlMap map)
    {
        var reasons = new Dictionary<string, ThinReason>(StringComparer.Ordinal);
        foreach (var (key, node) in map.OptionalMap("thin")?.FreeEntries() ?? [])
        {
            if (map.AsMap(key.Text, node) is not { } inner)
            {
                continue;
            }

            var because = inner.LocalisedHere(key.Text);
            inner.Close();
            if (SystemId.Check(key, map.Faults) && because is not null)
            {
                reasons[key.Text] = new ThinReason(key.Text, because, key.At);
            }
        }

        return reasons;
    }
}
