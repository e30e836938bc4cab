using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;

namespace Entente.Conformance.Tests.Schemas;

/// <summary>YAML as editors see it: plain scalars typed by the core schema of YAML 1.2, in which <c>yes</c> is a text.</summary>
internal static partial class YamlJson
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document.</summary>
    public static JsonObject Read(string file)
    {
        var faults = new DiagnosticBag();
        var root = YamlDocument.Read(file, File.ReadAllText(file), faults);
        return root is null ? throw new InvalidDataException(string.Join('\n', faults.Sorted().Select(f => f.Format(Language.En)))) : (JsonObject)Of(root)!;
    }

    /// <summary>The same as text, which is YAML too.</summary>
    public static string Write(JsonNode document) => document.ToJsonString(Readable);

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(e => KeyValuePair.Create(e.Key.Text, Of(e.Value)))),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(Of)]),
        YamlScalar { Quoted: true } scalar => JsonValue.Create(scalar.Text),
        YamlScalar scalar => Plain(scalar.Text),
        _ => throw new InvalidDataException($"{node.At}"),
    };

    private static JsonValue? Plain(string text) => text switch
    {
        "" or "~" or "null" => null,
        "true" or "false" => JsonValue.Create(text == "true"),
        _ when Number().IsMatch(text) => JsonValue.Create(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(text),
    };

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Number();
}
