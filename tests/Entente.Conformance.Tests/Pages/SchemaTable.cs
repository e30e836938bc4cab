using System.Text.Json.Nodes;
using Entente.Cases;
using Entente.Conformance.Tests.Schemas;

namespace Entente.Conformance.Tests.Pages;

/// <summary>Tables of keys, made from a schema: English from its descriptions, Chinese from its comments.</summary>
internal sealed class SchemaTable(JsonSchema schema, Language language)
{
    /// <summary>Bounds as far out as this only keep numbers finite: nobody need know them.</summary>
    private const double Endless = 1e9;

    private static readonly Dictionary<string, Localised> Types = new(StringComparer.Ordinal)
    {
        ["string"] = new("text", "文字"),
        ["number"] = new("number", "數字"),
        ["integer"] = new("whole number", "整數"),
        ["object"] = new("keys and values", "鍵與值"),
        ["array"] = new("list", "清單"),
    };

    private bool English => language == Language.En;

    /// <summary>The table of all keys of a mapping, nested ones under their path.</summary>
    /// <param name="mapping">The schema of the mapping.</param>
    /// <param name="leaveOut">Keys that are told elsewhere.</param>
    public string Of(JsonObject mapping, IReadOnlyCollection<string>? leaveOut = null)
    {
        var head = English ? "| key | required | value | meaning |\n|---|---|---|---|\n" : "| 鍵 | 必填 | 值 | 意義 |\n|---|---|---|---|\n";
        return head + string.Concat(Rows(mapping, "", leaveOut ?? []));
    }

    /// <summary>What a schema says in words.</summary>
    public string Said(JsonObject part) => Text(part, English ? "description" : "$comment");

    /// <summary>The short name of a definition that a row names instead of spelling it out; empty for others.</summary>
    public string Name(JsonObject part) => part["title"] is null ? "" : English ? Text(part, "title") : Text(part, "$comment").Split('：')[0];

    /// <summary>What it says without its short name.</summary>
    public string Meaning(JsonObject part) => English ? Said(part) : Said(part)[(Name(part).Length + 1)..];

    private IEnumerable<string> Rows(JsonObject mapping, string path, IReadOnlyCollection<string> leaveOut)
    {
        var required = mapping["required"]?.AsArray().Select(k => k!.GetValue<string>()).ToHashSet(StringComparer.Ordinal) ?? [];
        var both = mapping["properties"] is JsonObject named && named.ContainsKey("en") && named.ContainsKey("zh-Hant");
        foreach (var (key, node) in mapping["properties"] as JsonObject ?? [])
        {
            if (node is JsonObject part && !leaveOut.Contains(key) && !(both && key == "zh-Hant"))
            {
                var shown = both && key == "en" ? $"`{path}en`, `{path}zh-Hant`" : $"`{path}{key}`";
                var said = both && key == "en" ? English ? "Text in English and in Traditional Chinese." : "英文與正體中文文字。" : Explained(part);
                yield return Row(shown, required.Contains(key), part, said);
                foreach (var row in Nested(Followed(part), $"{path}{key}"))
                {
                    yield return row;
                }
            }
        }
    }

    private IEnumerable<string> Nested(JsonObject part, string path) => (part["properties"], part["additionalProperties"], part["items"]) switch
    {
        _ when part["title"] is not null => [],
        (_, _, JsonObject items) => Nested(Followed(items), $"{path}[]"),
        (JsonObject, JsonObject others, _) => [.. Rows(part, $"{path}.", []), .. Free(others, path)],
        (JsonObject, _, _) => Rows(part, $"{path}.", []),
        (_, JsonObject others, _) => Free(others, path),
        _ => [],
    };

    private IEnumerable<string> Free(JsonObject others, string path)
    {
        var star = $"{path}.*";
        var inner = Followed(others);
        var told = Said(others).Length > 0 || inner["title"] is not null;
        return [.. told ? [Row($"`{star}`", false, others, Said(others))] : Array.Empty<string>(), .. Nested(inner, star)];
    }

    private string Row(string key, bool required, JsonObject part, string said) =>
        $"| {key} | {(required ? English ? "yes" : "是" : "")} | {Value(part)} | {said.Replace("|", "\\|", StringComparison.Ordinal)} |\n";

    /// <summary>What it says itself, or else what the definition says that it refers to.</summary>
    private string Explained(JsonObject part) => Said(part).Length > 0 || Followed(part)["title"] is not null ? Said(part) : Said(Followed(part));

    private string Value(JsonObject part)
    {
        var what = Followed(part);
        return what switch
        {
            _ when Name(what) is { Length: > 0 } name => name,
            _ when what["enum"] is JsonArray words => string.Join(English ? ", " : "、", words.Select(w => $"`{w}`")),
            _ when what["anyOf"] is JsonArray several => Value(several[0]!.AsObject()) + (English ? ", or a list" : "，或其清單"),
            _ when what["items"] is JsonObject items && Name(Followed(items)) is { Length: > 0 } of => English ? $"list: {of}" : $"清單：{of}",
            _ when what["type"] is JsonValue type => Types[type.GetValue<string>()].In(language) + Range(what),
            _ => "",
        };
    }

    private string Range(JsonObject part) =>
        part["minimum"] is not { } from || part["maximum"] is not { } to || Kinds.Number(to) >= Endless ? "" : English ? $" from {from} to {to}" : $"，{from} 至 {to}";

    private JsonObject Followed(JsonObject part) => part["$ref"] is JsonValue reference ? Followed(schema.Resolve(reference.GetValue<string>()).AsObject()) : part;

    private static string Text(JsonObject part, string key) => part[key]?.GetValue<string>() ?? "";
}
