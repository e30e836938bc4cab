using System.Text.Json;
using System.Text.Json.Nodes;

namespace Entente.Acceptance.Tests.Kit;

/// <summary>Reads findings.json.</summary>
internal static class Findings
{
    /// <summary>The whole file without the list of input files, which tells how evidence was laid out.</summary>
    public static string WithoutInputs(byte[] json)
    {
        var root = JsonNode.Parse(json)!.AsObject();
        Assert.True(root.Remove("inputs"));
        return root.ToJsonString();
    }

    /// <summary>The findings alone, one a line.</summary>
    public static IReadOnlyList<string> Alone(byte[] json) => [.. JsonNode.Parse(json)!["findings"]!.AsArray().Select(f => f!.ToJsonString())];

    /// <summary>Ids of the findings.</summary>
    public static IReadOnlyList<string> Ids(byte[] json) => [.. JsonNode.Parse(json)!["findings"]!.AsArray().Select(f => f!["id"]!.GetValue<string>())];

    /// <summary>The first finding of a system of rules.</summary>
    public static JsonElement Of(string system, byte[] json) =>
        JsonDocument.Parse(json).RootElement.GetProperty("findings").EnumerateArray().First(f => f.GetProperty("system").GetString() == system && f.GetProperty("evidence").GetArrayLength() > 0);

    /// <summary>The first finding of a system of rules that gives a verdict and rests on evidence.</summary>
    public static JsonElement OfVerdict(string system, byte[] json) =>
        JsonDocument.Parse(json).RootElement.GetProperty("findings").EnumerateArray().First(f => f.GetProperty("system").GetString() == system && f.GetProperty("evidence").GetArrayLength() > 0 && f.GetProperty("probability").ValueKind == JsonValueKind.Number);
}
