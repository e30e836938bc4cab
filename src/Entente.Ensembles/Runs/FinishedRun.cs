using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Entente.Ensembles.Runs;

/// <summary>The last file that a run writes, <c>finished.json</c>: where it stands, all else does.</summary>
/// <param name="Run">Hash of the manifest.</param>
/// <param name="Digest">SHA-256 of <c>results.columns</c>, the whole file.</param>
/// <param name="Rows">Rows of the results.</param>
public sealed record FinishedRun(string Run, string Digest, long Rows)
{
    internal const string Name = "finished.json";

    internal byte[] ToBytes() =>
        Encoding.UTF8.GetBytes(new JsonObject { ["run"] = Run, ["digest"] = Digest, ["rows"] = Rows }.ToJsonString(Manifest.Canonical) + "\n");

    internal static FinishedRun? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var json = JsonNode.Parse(bytes)!.AsObject();
            return new((string)json["run"]!, (string)json["digest"]!, (long)json["rows"]!);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or NullReferenceException)
        {
            return null;
        }
    }
}
