using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Entente.Ensembles.Runs;

/// <summary>
/// What a column file says of itself. A file is: the eight letters <c>ENTCOLS1</c>; the length of the header in bytes
/// (unsigned, 64 bits, lowest byte first); the header, JSON in UTF-8, filled up with spaces to a multiple of eight; the columns one after
/// the other, each value in eight bytes, lowest first; and the SHA-256 of all bytes before it, in 32 bytes.
/// </summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">Rows of each.</param>
/// <param name="Run">Of a unit: the hash of the run's manifest; null of results.</param>
/// <param name="Unit">Of a unit: its number; −1 of results.</param>
internal sealed record ColumnHeader(IReadOnlyList<ColumnSpec> Columns, long Rows, string? Run, int Unit)
{
    /// <summary>The only version of the format so far.</summary>
    internal const string Format = "entente-columns/1";

    /// <summary>Bytes of the letters and of the length.</summary>
    internal const int Start = 16;

    /// <summary>Bytes of the checksum.</summary>
    internal const int Checksum = 32;

    /// <summary>Bytes of a value.</summary>
    internal const int Value = 8;

    private const int MostBytes = 1 << 26;

    private static ReadOnlySpan<byte> Letters => "ENTCOLS1"u8;

    /// <summary>Bytes that the whole file has, its header being so long.</summary>
    internal long FileLength(int header) => Start + header + Columns.Count * Rows * Value + Checksum;

    /// <summary>Letters, length and header.</summary>
    internal byte[] ToBytes()
    {
        var json = Encoding.UTF8.GetBytes(Json().ToJsonString(Manifest.Canonical));
        var length = (json.Length + 7) / 8 * 8;
        var bytes = new byte[Start + length];
        bytes.AsSpan().Fill((byte)' ');
        Letters.CopyTo(bytes);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(8), (ulong)length);
        json.CopyTo(bytes, Start);
        return bytes;
    }

    /// <summary>The length of the header that follows the first sixteen bytes; −1 if they begin no column file.</summary>
    internal static int LengthIn(ReadOnlySpan<byte> start)
    {
        if (start.Length < Start || !start.StartsWith(Letters)) return -1;
        var length = BinaryPrimitives.ReadUInt64LittleEndian(start[8..]);
        return length is > 0 and <= MostBytes ? (int)length : -1;
    }

    /// <summary>Reads the header.</summary>
    /// <exception cref="FormatException">It is none of this version; the message names the version that it says.</exception>
    internal static ColumnHeader Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var root = JsonNode.Parse(json)!.AsObject();
            var format = (string?)root["format"];
            if (format != Format) throw new FormatException(format);
            var columns = root["columns"]!.AsArray().Select(c => new ColumnSpec((string)c!["name"]!, TypeOf((string)c["type"]!), (string)c["unit"]!));
            return new([.. columns], (long)root["rows"]!, (string?)root["run"], (int?)root["unit"] ?? -1);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or NullReferenceException)
        {
            throw new FormatException("?", fault);
        }
    }

    /// <summary>What a file calls a type.</summary>
    internal static string NameOf(ColumnType type) => type == ColumnType.Float64 ? "float64" : "int64";

    internal static ColumnType TypeOf(string name) => name switch
    {
        "float64" => ColumnType.Float64,
        "int64" => ColumnType.Int64,
        _ => throw new FormatException(name),
    };

    private JsonObject Json()
    {
        var json = new JsonObject { ["format"] = Format };
        if (Run is not null) (json["run"], json["unit"]) = (Run, Unit);
        json["rows"] = Rows;
        json["columns"] = new JsonArray([.. Columns.Select(c => (JsonNode)new JsonObject { ["name"] = c.Name, ["type"] = NameOf(c.Type), ["unit"] = c.Unit })]);
        return json;
    }
}
