using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Entente.Conformance.Tests.Schemas;

/// <summary>A breach of a schema.</summary>
/// <param name="Keyword">The keyword that is not met.</param>
/// <param name="At">Where in the instance: keys and indices, each after a slash.</param>
internal sealed record SchemaFault(string Keyword, string At);

/// <summary>
/// JSON Schema, draft 2020-12, as far as the schemas of this repository use it: any other keyword is an error, so that none
/// is thought to hold that is not checked. References lead within one document.
/// </summary>
internal sealed class JsonSchema(JsonObject root)
{
    private static readonly string[] Silent = ["$schema", "$comment", "$defs", "title", "description", "then"];
    private readonly Dictionary<string, JsonNode> _resolved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Regex> _patterns = new(StringComparer.Ordinal);

    /// <summary>The document.</summary>
    public JsonObject Root => root;

    /// <summary>Breaches of the schema at <paramref name="pointer"/>; none where the instance is valid.</summary>
    public IReadOnlyList<SchemaFault> Check(JsonNode? instance, string pointer = "#") => [.. Against(Resolve(pointer), instance, "")];

    /// <summary>What a reference leads to.</summary>
    public JsonNode Resolve(string pointer)
    {
        if (!_resolved.TryGetValue(pointer, out var found))
        {
            found = pointer.Split('/').Skip(1).Aggregate<string, JsonNode>(root, (node, key) => node[key] ?? throw new InvalidDataException($"'{pointer}' leads nowhere"));
            _resolved[pointer] = found;
        }

        return found;
    }

    private IEnumerable<SchemaFault> Against(JsonNode? schema, JsonNode? instance, string at) => schema switch
    {
        JsonObject keywords => keywords.Where(k => !Silent.Contains(k.Key)).SelectMany(k => Keyword(keywords, k.Key, k.Value!, instance, at)),
        JsonValue value when value.GetValue<bool>() => [],
        _ => [new SchemaFault("false", at)],
    };

    private bool Holds(JsonNode? schema, JsonNode? instance) => !Against(schema, instance, "").Any();

    private IEnumerable<SchemaFault> Keyword(JsonObject schema, string keyword, JsonNode value, JsonNode? instance, string at) => keyword switch
    {
        "$ref" => Against(Resolve(value.GetValue<string>()), instance, at),
        "allOf" => value.AsArray().SelectMany(s => Against(s, instance, at)),
        "if" => Holds(value, instance) ? Against(schema["then"], instance, at) : [],
        "properties" or "additionalProperties" or "propertyNames" => instance is JsonObject map ? Entries(schema, keyword, value, map, at) : [],
        "items" => instance is JsonArray list ? list.SelectMany((item, i) => Against(value, item, $"{at}/{i}")) : [],
        "required" => instance is JsonObject map ? value.AsArray().Select(k => k!.GetValue<string>()).Where(k => !map.ContainsKey(k)).Select(k => new SchemaFault(keyword, $"{at}/{k}")) : [],
        _ => Simple(keyword, value, instance) ? [] : [new SchemaFault(keyword, at)],
    };

    private IEnumerable<SchemaFault> Entries(JsonObject schema, string keyword, JsonNode value, JsonObject map, string at) => keyword switch
    {
        "properties" => value.AsObject().Where(p => map.ContainsKey(p.Key)).SelectMany(p => Against(p.Value, map[p.Key], $"{at}/{p.Key}")),
        "propertyNames" => map.Where(e => !Holds(value, JsonValue.Create(e.Key))).Select(e => new SchemaFault(keyword, $"{at}/{e.Key}")),
        _ when value is JsonValue => map.Where(e => !Declared(schema, e.Key)).Select(e => new SchemaFault(keyword, $"{at}/{e.Key}")),
        _ => map.Where(e => !Declared(schema, e.Key)).SelectMany(e => Against(value, e.Value, $"{at}/{e.Key}")),
    };

    private static bool Declared(JsonObject schema, string key) => schema["properties"] is JsonObject declared && declared.ContainsKey(key);

    private bool Simple(string keyword, JsonNode value, JsonNode? instance) => keyword switch
    {
        "anyOf" => value.AsArray().Any(s => Holds(s, instance)),
        "not" => !Holds(value, instance),
        "type" => value is JsonArray several ? several.Any(t => Kinds.Is(instance, t!.GetValue<string>())) : Kinds.Is(instance, value.GetValue<string>()),
        "enum" => value.AsArray().Any(v => JsonNode.DeepEquals(v, instance)),
        "const" => JsonNode.DeepEquals(value, instance),
        "pattern" => !Kinds.Is(instance, "string") || Pattern(value.GetValue<string>()).IsMatch(instance!.GetValue<string>()),
        "minimum" => !Kinds.Is(instance, "number") || Kinds.Number(instance!) >= Kinds.Number(value),
        "maximum" => !Kinds.Is(instance, "number") || Kinds.Number(instance!) <= Kinds.Number(value),
        "minItems" => instance is not JsonArray list || list.Count >= value.GetValue<int>(),
        "maxItems" => instance is not JsonArray list || list.Count <= value.GetValue<int>(),
        "uniqueItems" => instance is not JsonArray list || list.Select(i => i?.ToJsonString()).Distinct().Count() == list.Count,
        "minProperties" => instance is not JsonObject map || map.Count >= value.GetValue<int>(),
        "maxProperties" => instance is not JsonObject map || map.Count <= value.GetValue<int>(),
        _ => throw new InvalidDataException($"this validator does not know '{keyword}'"),
    };

    private Regex Pattern(string pattern)
    {
        if (!_patterns.TryGetValue(pattern, out var regex))
        {
            regex = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.ECMAScript);
            _patterns[pattern] = regex;
        }

        return regex;
    }
}
