using System.Text.Json.Nodes;
using Entente.Cases;
using Entente.Conformance.Tests.Schemas;
using Entente.Tests.Kit;

namespace Entente.Conformance.Tests.Golden;

/// <summary>Reads the statements.</summary>
internal static class Statements
{
    /// <summary>Before <see cref="All"/>, which is read with it.</summary>
    private static readonly string[] Keys = ["id", "system", "source", "statement", "findings", "examples", "because", "not-read"];

    public static readonly IReadOnlyList<Statement> All =
        [.. YamlJson.Read(Repository.At("tests", "Entente.Conformance.Tests", "Golden", "statements.yml"))["statements"]!.AsArray().Select(s => Of(s!))];

    /// <summary>A misspelt key must not make a statement pass as one that nothing reads.</summary>
    private static Statement Of(JsonNode node) =>
        node.AsObject().FirstOrDefault(p => !Keys.Contains(p.Key)) is { Key: { } unknown } ? throw new InvalidDataException($"{node.GetPath()}: unknown key '{unknown}'")
        : (node["not-read"] is not null) != (node["findings"] is null && node["examples"] is null) ? throw new InvalidDataException($"{node.GetPath()} has findings or examples, or else says 'not-read'")
        : Read(node);

    private static Statement Read(JsonNode node) => new(
        Text(node, "id"), Text(node, "system"), Text(node, "source"), Both(node["statement"]!),
        [.. List(node, "findings").SelectMany(Looks)],
        [.. List(node, "examples").Select(e => new Worked(Text(e, "theory"), (int)e["at"]!.GetValue<decimal>(), Text(e, "confirms"), Both(e["title"]!)))],
        node["because"] is { } because ? Both(because) : null);

    /// <summary>One entry names a theory's subject, years and readings; each year and reading is a finding.</summary>
    private static IEnumerable<Look> Looks(JsonNode node) =>
        from year in List(node, "years").Select(y => $"{y}")
        from reading in List(node, "readings").Select(r => $"{r}").DefaultIfEmpty("")
        select new Look($"{Text(node, "of")}/{year}{(reading is "" or "default" ? "" : $"/{reading}")}", [.. List(node, "confirms").Select(c => $"{c}")], node["part"]?.GetValue<string>());

    private static IEnumerable<JsonNode> List(JsonNode node, string key) => node[key]?.AsArray().Select(n => n!) ?? [];

    private static string Text(JsonNode node, string key) => node[key]?.GetValue<string>() ?? throw new InvalidDataException($"{node.GetPath()} has no {key}");

    private static Localised Both(JsonNode node) => new(Text(node, "en"), Text(node, "zh-Hant"));
}
