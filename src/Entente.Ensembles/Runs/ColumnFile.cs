using System.Security.Cryptography;

namespace Entente.Ensembles.Runs;

/// <summary>What is wrong with a file.</summary>
internal enum FileFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It ends too early, or does not even begin as a column file.</summary>
    Torn,

    /// <summary>Its bytes are not those that its checksum was made of.</summary>
    Altered,

    /// <summary>It is of another version of the format.</summary>
    OtherVersion,
}

/// <summary>A column file as read.</summary>
/// <param name="Fault">What is wrong with it.</param>
/// <param name="Header">Its header; null of a faulty file.</param>
/// <param name="Table">Its columns; null of a faulty file.</param>
/// <param name="Sum">Its checksum; empty of a faulty file.</param>
internal sealed record ColumnContents(FileFault Fault, ColumnHeader? Header, ColumnTable? Table, byte[] Sum);

/// <summary>Writes and reads column files; see <see cref="ColumnHeader"/> for their layout.</summary>
internal static class ColumnFile
{
    /// <summary>Writes a table whole.</summary>
    internal static void Write(Stream into, ColumnHeader header, ColumnTable table)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Put(into, hash, header.ToBytes());
        for (var c = 0; c < table.Specs.Count; c++) Put(into, hash, table.Bytes(c));
        into.Write(hash.GetHashAndReset());
    }

    /// <summary>Reads a file whole and checks every byte.</summary>
    /// <exception cref="IOException">It cannot be read at all.</exception>
    internal static ColumnContents Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var length = ColumnHeader.LengthIn(bytes);
        if (length < 0 || bytes.Length < ColumnHeader.Start + length + ColumnHeader.Checksum) return Faulty(FileFault.Torn);
        ColumnHeader header;
        try
        {
            header = ColumnHeader.Read(bytes.AsSpan(ColumnHeader.Start, length));
        }
        catch (FormatException fault)
        {
            return Faulty(fault.Message.StartsWith("entente-columns/", StringComparison.Ordinal) ? FileFault.OtherVersion : FileFault.Altered);
        }

        if (bytes.Length != header.FileLength(length)) return Faulty(FileFault.Torn);
        var sum = SHA256.HashData(bytes.AsSpan(0, bytes.Length - ColumnHeader.Checksum));
        return sum.AsSpan().SequenceEqual(bytes.AsSpan(bytes.Length - ColumnHeader.Checksum))
            ? new(FileFault.None, header, Table(header, bytes.AsSpan(ColumnHeader.Start + length)), sum)
            : Faulty(FileFault.Altered);
    }

    /// <summary>A table from the bytes of its columns.</summary>
    private static ColumnTable Table(ColumnHeader header, ReadOnlySpan<byte> data)
    {
        var columns = new Array[header.Columns.Count];
        for (var c = 0; c < columns.Length; c++)
        {
            columns[c] = ColumnTable.Room(header.Columns[c].Type, (int)header.Rows);
            var room = ColumnTable.BytesOf(columns[c]);
            data[..room.Length].CopyTo(room);
            data = data[room.Length..];
        }

        return new(header.Columns, columns);
    }

    private static void Put(Stream into, IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        into.Write(bytes);
        hash.AppendData(bytes);
    }

    private static ColumnContents Faulty(FileFault fault) => new(fault, null, null, []);
}
