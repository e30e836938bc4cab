using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Entente.Conformance.Tests.Kit;
using Entente.Tests.Kit;

namespace Entente.Conformance.Tests.Schemas;

/// <summary>What holds of every schema.</summary>
public sealed partial class SchemaTests
{
    public static TheoryData<string> All => [.. Shipped.All.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void It_states_its_draft(string schema) =>
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", Of(schema).Root["$schema"]!.GetValue<string>());

    [Theory]
    [MemberData(nameof(All))]
    public void Every_reference_leads_somewhere(string schema) =>
        Assert.All(References(schema), r => Assert.NotNull(Of(schema).Resolve(r)));

    [Theory]
    [MemberData(nameof(All))]
    public void Every_description_is_in_both_languages(string schema) =>
        Breach.None(from part in SchemaWords.Parts(Of(schema).Root)
                    where part.Node["description"] is JsonValue || part.Node["$comment"] is JsonValue
                    where !Script.IsChinese(Text(part.Node, "$comment")) || Script.IsChinese(Text(part.Node, "description")) || Text(part.Node, "description").Length == 0
                    select part.Path);

    /// <summary>Each schema can be used by itself, so that common definitions are repeated; they must not drift apart.</summary>
    [Fact]
    public void Definitions_of_one_name_are_the_same_in_all() =>
        Breach.None(from schema in Shipped.All
                    from definition in schema.Value.Root["$defs"] as JsonObject ?? []
                    group definition.Value!.ToJsonString() by definition.Key into alike
                    where alike.Distinct().Count() > 1
                    select alike.Key);

    /// <summary>Keys that no shipped file has, and that the tests of agreement so never meet, are found in the readers' source.</summary>
    [Theory]
    [InlineData("src/Entente.Theories", "theory.json")]
    [InlineData("src/Entente.Theories/ConflictFiles", "conflict.json")]
    [InlineData("src/Entente.Theories/GameFiles", "game.json")]
    [InlineData("src/Entente.Cases/Codebooks", "codebook.json")]
    [InlineData("src/Entente.Cases/Reading", "case.json")]
    [InlineData("src/Entente.Cases/Reading", "scenario.json")]
    public void Every_key_that_a_reader_asks_for_is_described(string source, string schema)
    {
        var asked = Repository.Files(source, ".cs").Where(f => SchemaOfReader(f) == schema).SelectMany(f => Asked().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value);
        Assert.Empty(asked.Distinct().Except(SchemaWords.Names(Of(schema))));
    }

    /// <summary>Files of some kinds are read below the folder of another kind, and have schemas of their own.</summary>
    private static string SchemaOfReader(string file) =>
        file.Contains("ConflictFiles", StringComparison.Ordinal) ? "conflict.json"
        : file.Contains("GameFiles", StringComparison.Ordinal) ? "game.json"
        : Path.GetFileName(file) is "ScenarioReader.cs" or "InterventionReader.cs" ? "scenario.json"
        : file.Contains("Entente.Theories", StringComparison.Ordinal) ? "theory.json"
        : file.Contains("Codebooks", StringComparison.Ordinal) ? "codebook.json"
        : "case.json";

    private static JsonSchema Of(string schema) => Shipped.All[schema];

    private static IEnumerable<string> References(string schema) =>
        SchemaWords.Parts(Of(schema).Root).Select(p => p.Node["$ref"]).OfType<JsonValue>().Select(r => r.GetValue<string>());

    private static string Text(JsonObject part, string key) => part[key]?.GetValue<string>() ?? "";

    [GeneratedRegex("""(?:\.(?:Find|Require|Text|OptionalText|Number|Integer|OptionalMap|Map|Sequence|Words|Localised)\(|\b(?:Read|ReadAll|Reasoned|Id|Each)\(\w+, )["]([a-z][a-z0-9-]*)["]""")]
    private static partial Regex Asked();
}
