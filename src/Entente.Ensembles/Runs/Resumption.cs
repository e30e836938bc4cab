using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Entente.Ensembles.Runs;

/// <summary>What an unfinished run needs to go on, and no result depends on: <c>resume.json</c>, gone when the run is finished.</summary>
/// <param name="Share">The share that is worked out in this folder.</param>
/// <param name="Origin">Where the work's own files lie, as JSON text; its kind knows how to read it.</param>
public sealed record Resumption(Share Share, string Origin)
{
    internal const string Name = "resume.json";

    internal byte[] ToBytes() =>
        Encoding.UTF8.GetBytes(new JsonObject { ["share"] = Share.ToString(), ["origin"] = JsonNode.Parse(Origin) }.ToJsonString(Manifest.Canonical) + "\n");

    /// <summary>Reads it; null if it is none.</summary>
    internal static Resumption? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var json = JsonNode.Parse(bytes)!.AsObject();
            return Share.Read((string)json["share"]!) is { } share ? new(share, json["origin"]!.ToJsonString(Manifest.Canonical)) : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or NullReferenceException)
        {
            return null;
        }
    }
}
