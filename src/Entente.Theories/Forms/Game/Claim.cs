using Entente.Cases;
using Entente.Cases.Reading;
using Entente.Cases.Yaml;

namespace Entente.Theories.Forms.Game;

/// <summary>A statement about the solved game whose probability the finding gives beside its verdict.</summary>
/// <param name="Id">Name, which verdicts may use.</param>
/// <param name="Title">In words.</param>
/// <param name="When">When it holds.</param>
public sealed record Claim(string Id, Localised Title, Formula When)
{
    /// <summary>Reads the sound claims under <c>claims</c>; the others are reported.</summary>
    /// <param name="map">Where they stand.</param>
    /// <param name="names">Names that have a meaning in them.</param>
    /// <param name="functions">Calls that the solved game answers.</param>
    public static IReadOnlyList<Claim> ReadAll(YamlMap map, IReadOnlyList<string> names, IReadOnlyList<string> functions)
    {
        var found = new List<Claim>();
        foreach (var (key, node) in map.OptionalMap("claims")?.FreeEntries() ?? [])
        {
            if (map.AsMap(key.Text, node) is not { } inner || !Names.Check(key, map.Faults))
            {
                continue;
            }

            var title = inner.LocalisedHere(key.Text);
            var when = Formula.Read(inner, "when", [.. names, .. found.Select(c => c.Id)], [], functions);
            inner.Close();
            if (title is not null && when is not null)
            {
                found.Add(new Claim(key.Text, title, when));
            }
        }

        return found;
    }
}
