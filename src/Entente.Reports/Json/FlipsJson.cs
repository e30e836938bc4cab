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
    /// verdict, probability, present, doubt, value}]</c>: what it would be worth to know of each document (<c>item</c> is null) and item.
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
                j.Number("doubt", known.Doubt);
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
