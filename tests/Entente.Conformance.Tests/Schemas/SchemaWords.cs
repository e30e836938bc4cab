using System.Text.Json.Nodes;

namespace Entente.Conformance.Tests.Schemas;

/// <summary>What a schema is made of.</summary>
internal static class SchemaWords
{
    /// <summary>Every name of a property, at any depth.</summary>
    public static IReadOnlySet<string> Names(JsonSchema schema) =>
        Parts(schema.Root).Select(p => p.Node["properties"]).OfType<JsonObject>().SelectMany(p => p.Select(e => e.Key)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Every schema within a schema, with its path.</summary>
    public static IEnumerable<(string Path, JsonObject Node)> Parts(JsonNode? node, string path = "#") => node switch
    {
        JsonObject map => map.SelectMany(e => Parts(e.Value, $"{path}/{e.Key}")).Prepend((path, map)),
        JsonArray list => list.SelectMany((item, i) => Parts(item, $"{path}/{i}")),
        _ => [],
    };
}
