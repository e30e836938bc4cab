using System.Text.Json;
using Entente.Analysis.Flips;
using Entente.Reports.Text;

namespace Entente.Reports.Json;

/// <summary>What would overturn a finding, in <c>findings.json</c>.</summary>
internal static class FlipsJson
{
    /// <summary>
    /// Writes <c>flips</c>: <c>{removal:{sets:[{items:[…], verdict, probability}], exhausted, atMost, items, supporting}, opposite:{…}}</c>;
    /// <c>opposite</c> only where it was looked for, nothing where there is no verdict. Where it was, also <c>known:[{source, item, items,
    /// verdict, probability, present, stands, doubt, uninformed, informed, value}]</c>: what it would be worth to know of each document
    /// (<c>item</c> is null) and item (value of clairvoyance, Howard 1966). <c>verdict</c> is the likeliest without it, <c>probability</c> its share then,
    /// <c>present</c> that of the present verdict then, <c>stands</c> the same as things stand, in the same draws. <c>doubt</c> d is rough, as the
    /// grade already weighs in pooling. <c>uninformed</c> is max [(1−d) P + d P′], <c>informed</c> (1−d) max P + d max P′, all shares 0–1;
    /// <c>value</c> is their difference in percentage points.
    /// </summary>
    public static void Member(Utf8JsonWriter json, FlipAnalysis? flips)
    {
        if (flips is null)
        {
            return;
        }

        json.WriteStartObject("flips");
        Search(json, "removal", flips.Removal);
        if (flips.Opposite is { } opposite)
        {
            Search(json, "opposite", opposite);
        }

        if (flips.Known.Count > 0)
        {
            json.Array("known", flips.Known, static (j, known) =>
            {
                j.WriteString("source", Clean.ForData(known.Source));
                j.WriteString("item", known.Item is { } item ? Clean.ForData(item) : null);
                j.WriteNumber("items", known.Items);
                j.Text("verdict", known.Verdict);
                j.Number("probability", known.Probability);
                j.Number("present", known.Present);
                j.Number("stands", known.Stands);
                j.Number("doubt", known.Doubt);
                j.Number("uninformed", known.Uninformed);
                j.Number("informed", known.Informed);
                j.Number("value", known.Value);
            });
        }

        json.WriteEndObject();
    }

    private static void Search(Utf8JsonWriter json, string name, FlipSearchResult result)
    {
        json.WriteStartObject(name);
        json.Array("sets", result.Sets, static (j, set) =>
        {
            j.WriteStartArray("items");
            foreach (var id in set.Items)
            {
                j.WriteStringValue(Clean.ForData(id));
            }

            j.WriteEndArray();
            j.Text("verdict", set.Verdict);
            j.Number("probability", set.Probability);
        });
        json.WriteNumber("exhausted", result.Exhausted);
        json.Number("atMost", result.AtMost);
        json.WriteNumber("items", result.Items);
        json.WriteNumber("supporting", result.Supporting);
        json.WriteEndObject();
    }
}
