using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Entente.Ensembles.Runs;

/// <summary>
/// All that the results of a run depend on. Two runs whose manifests have the same bytes have the same results, on whatever machine and in
/// however many pieces they were worked out.
/// </summary>
public sealed record Manifest
{
    /// <summary>Version of the layout of run folders.</summary>
    public const string Schema = "entente-run/1";

    /// <summary>How all JSON of a run folder is written.</summary>
    internal static readonly JsonSerializerOptions Canonical = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Indented = new(Canonical) { WriteIndented = true, NewLine = "\n" };

    /// <summary>Version and build of the program: other code may compute other bits.</summary>
    public required string Program { get; init; }

    /// <summary>Which kind of work it is.</summary>
    public required string Kind { get; init; }

    /// <summary>Everything else that the work depends on, as JSON text.</summary>
    public required string Work { get; init; }

    /// <summary>Seed of every random stream.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Names of the parts, each of which has all draws: scenarios, or one part alone.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>Draws of each part, at least 1.</summary>
    public required long Draws { get; init; }

    /// <summary>Draws of a unit of work, at least 1; the last unit of a part may have fewer.</summary>
    public required int UnitDraws { get; init; }

    /// <summary>Columns of the results.</summary>
    public required IReadOnlyList<ColumnSpec> Columns { get; init; }

    /// <summary>How the tables of the units become the results.</summary>
    public Folding Folding { get; init; }

    /// <summary>Number of units of work.</summary>
    public int Units => checked((int)(Parts.Count * PerPart));

    /// <summary>SHA-256 of <see cref="ToBytes"/>, in small hexadecimal letters.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(ToBytes()));

    private long PerPart => (Draws + UnitDraws - 1) / UnitDraws;

    /// <summary>A unit of work: units are numbered part by part, draws ascending.</summary>
    /// <param name="number">From 0 to <see cref="Units"/> − 1.</param>
    public WorkUnit Unit(int number)
    {
        var (part, piece) = Math.DivRem(number, PerPart);
        return new(number, (int)part, piece * UnitDraws, (int)Math.Min(UnitDraws, Draws - piece * UnitDraws));
    }

    /// <summary>The file's bytes: indented JSON in UTF-8.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(Json().ToJsonString(Indented) + "\n");

    /// <summary>Reads a manifest; null if it is none of this schema or does not say the same when written again.</summary>
    public static Manifest? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var manifest = Of(JsonNode.Parse(bytes)!.AsObject());
            return bytes.SequenceEqual(manifest.ToBytes()) ? manifest : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or NullReferenceException or FormatException or OverflowException)
        {
            return null;
        }
    }

    private static Manifest Of(JsonObject json) => new()
    {
        Program = (string)json["program"]!,
        Kind = (string)json["kind"]!,
        Work = json["work"]!.ToJsonString(Canonical),
        Seed = (ulong)json["seed"]!,
        Parts = [.. json["parts"]!.AsArray().Select(p => (string)p!)],
        Draws = (long)json["draws"]!,
        UnitDraws = (int)json["unit-draws"]!,
        Folding = (string)json["folding"]! == "counts" ? Folding.Counts : Folding.Rows,
        Columns = [.. json["columns"]!.AsArray().Select(c => new ColumnSpec((string)c!["name"]!, ColumnHeader.TypeOf((string)c["type"]!), (string)c["unit"]!))],
    };

    private JsonObject Json() => new()
    {
        ["schema"] = Schema,
        ["program"] = Program,
        ["kind"] = Kind,
        ["work"] = JsonNode.Parse(Work),
        ["seed"] = Seed,
        ["parts"] = new JsonArray([.. Parts.Select(p => (JsonNode)p)]),
        ["draws"] = Draws,
        ["unit-draws"] = UnitDraws,
        ["folding"] = Folding == Folding.Counts ? "counts" : "rows",
        ["columns"] = new JsonArray([.. Columns.Select(c => (JsonNode)new JsonObject { ["name"] = c.Name, ["type"] = ColumnHeader.NameOf(c.Type), ["unit"] = c.Unit })]),
    };
}
