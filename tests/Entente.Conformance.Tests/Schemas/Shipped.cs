using System.Text.Json.Nodes;
using Entente.Tests.Kit;

namespace Entente.Conformance.Tests.Schemas;

/// <summary>The schemas, and the files that they are for.</summary>
internal static class Shipped
{
    public static readonly JsonSchema Theory = Load("theory.json");
    public static readonly JsonSchema Systems = Load("systems.json");
    public static readonly JsonSchema Case = Load("case.json");
    public static readonly JsonSchema Codebook = Load("codebook.json");
    public static readonly JsonSchema Tables = Load("tables.json");
    public static readonly JsonSchema Conflict = Load("conflict.json");
    public static readonly JsonSchema Game = Load("game.json");
    public static readonly JsonSchema Scenario = Load("scenario.json");

    /// <summary>The schemas by file name.</summary>
    public static IReadOnlyDictionary<string, JsonSchema> All { get; } = new SortedDictionary<string, JsonSchema>(StringComparer.Ordinal)
    {
        ["case.json"] = Case,
        ["codebook.json"] = Codebook,
        ["conflict.json"] = Conflict,
        ["game.json"] = Game,
        ["scenario.json"] = Scenario,
        ["systems.json"] = Systems,
        ["tables.json"] = Tables,
        ["theory.json"] = Theory,
    };

    /// <summary>Every YAML file of the theories and cases, by its path below the root.</summary>
    public static IEnumerable<string> YamlFiles => Repository.Files("theories", ".yml").Concat(Repository.Files("cases", ".yml")).Select(Repository.Shown);

    /// <summary>Name of the schema for a YAML file.</summary>
    public static string SchemaOf(string shown) => Path.GetFileName(shown) switch
    {
        "case.yml" => "case.json",
        "codebook.yml" => "codebook.json",
        "systems.yml" => "systems.json",
        _ when shown.StartsWith("cases/classic/conflicts/", StringComparison.Ordinal) => "conflict.json",
        _ when Path.GetFileName(Path.GetDirectoryName(shown)) == "games" => "game.json",
        _ when Path.GetFileName(Path.GetDirectoryName(shown)) == "scenarios" => "scenario.json",
        _ => "theory.json",
    };

    /// <summary>Path of the folder of schemas from the folder of a YAML file.</summary>
    public static string FromFolderOf(string shown) =>
        Path.GetRelativePath(Path.GetDirectoryName(Repository.At(shown))!, Folder).Replace('\\', '/');

    private static string Folder => Repository.At("docs", "reference", "schemas");

    private static JsonSchema Load(string name) => new(JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!.AsObject());
}
