using Entente.Cases;
using Entente.Cases.Reading;
using Entente.Cases.Yaml;
using Entente.Theories.Files;

namespace Entente.Theories.Forms.Index;

/// <summary>A component of an index.</summary>
/// <param name="Id">Name used in the combination and in the verdicts.</param>
/// <param name="Title">In words.</param>
/// <param name="Value">Its level, 0–1, the higher the more.</param>
/// <param name="Weight">Its weight, a drawn parameter; null where all weigh alike or a formula combines them.</param>
public sealed record Component(string Id, Localised Title, Quantified Value, Parameter? Weight)
{
    /// <summary>Reads the components under <paramref name="owner"/>: the sound ones; the others are reported.</summary>
    /// <param name="map">Where they stand.</param>
    /// <param name="owner">The key that holds them.</param>
    /// <param name="weights">Parameters that may serve as weights; none where the form has no use for weights.</param>
    public static IReadOnlyList<Component> ReadAll(YamlMap map, string owner, IReadOnlyList<Parameter>? weights)
    {
        var found = new List<Component>();
        Filled.Require(map, owner);
        foreach (var (key, node) in map.Map(owner)?.FreeEntries() ?? [])
        {
            if (map.AsMap(key.Text, node) is not { } inner || !Names.Check(key, map.Faults))
            {
                continue;
            }

            var title = inner.LocalisedHere(key.Text);
            var weight = weights is null || inner.Find("weight") is null ? null : ParameterUse.Read(inner, "weight", weights);
            var value = Quantified.Read(inner, []);
            inner.Close();
            if (title is not null && value is not null)
            {
                found.Add(new Component(key.Text, title, value, weight));
            }
        }

        return found;
    }
}
