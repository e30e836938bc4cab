using System.Text.Json.Nodes;

namespace Entente.Conformance.Tests.Schemas;

/// <summary>A document with one thing changed.</summary>
/// <param name="What">What was changed.</param>
/// <param name="At">The mapping that was changed: keys and indices, each after a slash.</param>
/// <param name="Document">The whole document.</param>
internal sealed record Mutant(string What, string At, JsonObject Document);

/// <summary>Changes a sound document in one place at a time, in every place whose like has not been changed before.</summary>
internal static class Mutants
{
    /// <summary>A key that no file knows.</summary>
    public const string Unknown = "zzz-unknown";

    /// <summary>Each without one of its keys.</summary>
    public static IEnumerable<Mutant> WithoutAKey(JsonObject document, IReadOnlySet<string> names) =>
        from place in Places(document, names)
        from key in Keys(At(document, place), names)
        select Changed(document, place, $"without {place}/{key}", map => map.Remove(key));

    /// <summary>Each with one key that no file knows.</summary>
    public static IEnumerable<Mutant> WithAnUnknownKey(JsonObject document, IReadOnlySet<string> names) =>
        Places(document, names).Select(place => Changed(document, place, $"with {place}/{Unknown}", map => map[Unknown] = "x"));

    /// <summary>Each with a mapping that says nothing, or a list of lists, under one of its keys.</summary>
    public static IEnumerable<Mutant> WithAWrongKind(JsonObject document, IReadOnlySet<string> names) =>
        from place in Places(document, names)
        from key in Keys(At(document, place), names)
        from wrong in new JsonNode[] { new JsonObject { [Unknown] = "x" }, new JsonArray(new JsonArray()) }
        select Changed(document, place, $"with {place}/{key}: {wrong.ToJsonString()}", map => map[key] = wrong.DeepClone());

    /// <summary>Each with every known name that it lacks.</summary>
    public static IEnumerable<Mutant> WithEveryName(JsonObject document, IReadOnlySet<string> names) =>
        Places(document, names).Select(place => Changed(document, place, $"with every name at {place}/", map =>
        {
            foreach (var name in names.Where(n => !map.ContainsKey(n)).ToArray())
            {
                map[name] = "x";
            }
        }));

    /// <summary>The mapping at a place.</summary>
    public static JsonObject At(JsonObject document, string place) =>
        place.Split('/').Skip(1).Aggregate<string, JsonNode>(document, (node, key) => node is JsonArray list ? list[int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)]! : node[key]!).AsObject();

    /// <summary>Keys that the schema names, and the first of the free ones for all of them.</summary>
    private static string[] Keys(JsonObject map, IReadOnlySet<string> names) =>
        [.. map.Select(e => e.Key).GroupBy(k => names.Contains(k) ? k : "").Select(g => g.First())];

    private static Mutant Changed(JsonObject document, string place, string what, Action<JsonObject> change)
    {
        var copy = document.DeepClone().AsObject();
        change(At(copy, place));
        return new Mutant(what, place, copy);
    }

    /// <summary>One mapping of each kind: free names are left out of the path, and of alike mappings the first stands for all.</summary>
    private static IEnumerable<string> Places(JsonObject document, IReadOnlySet<string> names) =>
        from place in Walk(document, "")
        let kind = string.Join('/', place.Split('/').Select(k => names.Contains(k) ? k : "*"))
        group place by (kind, Keys: string.Join(',', At(document, place).Select(e => e.Key).Where(names.Contains)))
        into alike
        select alike.First();

    private static IEnumerable<string> Walk(JsonNode? node, string at) => node switch
    {
        JsonObject map => map.SelectMany(e => Walk(e.Value, $"{at}/{e.Key}")).Prepend(at),
        JsonArray list => list.SelectMany((item, i) => Walk(item, $"{at}/{i}")),
        _ => [],
    };
}
