using System.Text.Json.Nodes;

namespace Entente.Conformance.Tests.Schemas;

/// <summary>A document with one thing changed.</summary>
/// <param name="What">What was changed.</param>
/// <param name="At">The mapping that was changed: keys and indices, each after a slash.</param>
/// <param name="Document">The whole document.</param>
internal sealed record Mutant(string What, string At, JsonObject Document);

/// <summary>Changes sound documents of one kind in one place at a time, in every place whose like has not been changed before in any of them.</summary>
internal static class Mutants
{
    /// <summary>A key that no file knows.</summary>
    public const string Unknown = "zzz-unknown";

    /// <summary>Each without one of its keys.</summary>
    public static IEnumerable<Mutant> WithoutAKey(IReadOnlyList<JsonObject> documents, IReadOnlySet<string> names) =>
        from place in Places(documents, names)
        from key in Keys(place.Map, names)
        select Changed(place, $"without {place.Path}/{key}", map => map.Remove(key));

    /// <summary>Each with one key that no file knows.</summary>
    public static IEnumerable<Mutant> WithAnUnknownKey(IReadOnlyList<JsonObject> documents, IReadOnlySet<string> names) =>
        Places(documents, names).Select(place => Changed(place, $"with {place.Path}/{Unknown}", map => map[Unknown] = "x"));

    /// <summary>Each with a mapping that says nothing, or a list of lists, under one of its keys.</summary>
    public static IEnumerable<Mutant> WithAWrongKind(IReadOnlyList<JsonObject> documents, IReadOnlySet<string> names) =>
        from place in Places(documents, names)
        from key in Keys(place.Map, names)
        from wrong in new JsonNode[] { new JsonObject { [Unknown] = "x" }, new JsonArray(new JsonArray()) }
        select Changed(place, $"with {place.Path}/{key}: {wrong.ToJsonString()}", map => map[key] = wrong.DeepClone());

    /// <summary>Each with every known name that it lacks.</summary>
    public static IEnumerable<Mutant> WithEveryName(IReadOnlyList<JsonObject> documents, IReadOnlySet<string> names) =>
        Places(documents, names).Select(place => Changed(place, $"with every name at {place.Path}/", map =>
        {
            foreach (var name in names.Where(n => !map.ContainsKey(n)).ToArray())
            {
                map[name] = "x";
            }
        }));

    /// <summary>The mapping at a path.</summary>
    public static JsonObject At(JsonObject document, string path) =>
        path.Split('/').Skip(1).Aggregate<string, JsonNode>(document, (node, key) => node is JsonArray list ? list[int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)]! : node[key]!).AsObject();

    /// <summary>Keys that the schema names, and the first of the free ones for all of them.</summary>
    private static string[] Keys(JsonObject map, IReadOnlySet<string> names) =>
        [.. map.Select(e => e.Key).GroupBy(k => names.Contains(k) ? k : "").Select(g => g.First())];

    private static Mutant Changed(Place place, string what, Action<JsonObject> change)
    {
        var copy = place.Document.DeepClone().AsObject();
        change(At(copy, place.Path));
        return new Mutant(place.Document["id"] is JsonValue id ? $"{id}: {what}" : what, place.Path, copy);
    }

    /// <summary>One mapping of each kind: free names are left out of the path, and of alike mappings the first stands for all.</summary>
    private static IEnumerable<Place> Places(IReadOnlyList<JsonObject> documents, IReadOnlySet<string> names) =>
        from document in documents
        from path in Walk(document, "")
        let place = new Place(document, path, At(document, path))
        let kind = string.Join('/', path.Split('/').Select(k => names.Contains(k) ? k : "*"))
        group place by (kind, Keys: string.Join(',', place.Map.Select(e => e.Key).Where(names.Contains)))
        into alike
        select alike.First();

    private static IEnumerable<string> Walk(JsonNode? node, string at) => node switch
    {
        JsonObject map => map.SelectMany(e => Walk(e.Value, $"{at}/{e.Key}")).Prepend(at),
        JsonArray list => list.SelectMany((item, i) => Walk(item, $"{at}/{i}")),
        _ => [],
    };

    /// <summary>A mapping in a document.</summary>
    private sealed record Place(JsonObject Document, string Path, JsonObject Map);
}
