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
internal sealed record ColumnContents(FileFault Fault, ColumnHeader? Header, ColumnTable? Table);

/// <summary>Writes and reads column files, a piece at a time, so that none is too long; see <see cref="ColumnHeader"/> for their layout.</summary>
internal static class ColumnFile
{
    private const int Block = 1 << 20;

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
        using var file = Open(path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (fault, header) = Head(file, hash);
        if (fault != FileFault.None) return new(fault, null, null);
        var columns = new Array[header!.Columns.Count];
        for (var c = 0; c < columns.Length; c++)
        {
            columns[c] = ColumnTable.Room(header.Columns[c].Type, (int)header.Rows);
            var room = ColumnTable.BytesOf(columns[c]);
            file.ReadExactly(room);
            hash.AppendData(room);
        }

        return Sealed(file, hash.GetHashAndReset()) ? new(FileFault.None, header, new(header.Columns, columns)) : new(FileFault.Altered, null, null);
    }

    /// <summary>Checks every byte of a file without holding it.</summary>
    /// <returns>What is wrong with it, its header, and the SHA-256 of the whole file in small hexadecimal letters; the latter two null of a faulty file.</returns>
    /// <exception cref="IOException">It cannot be read at all.</exception>
    internal static (FileFault Fault, ColumnHeader? Header, string? Digest) Check(string path)
    {
        using var file = Open(path);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (fault, header) = Head(file, hash);
        if (fault != FileFault.None) return (fault, null, null);
        var block = new byte[Block];
        for (var left = file.Length - ColumnHeader.Checksum - file.Position; left > 0;)
        {
            var some = block.AsSpan(0, (int)Math.Min(left, Block));
            file.ReadExactly(some);
            hash.AppendData(some);
            left -= some.Length;
        }

        var sum = hash.GetCurrentHash();
        hash.AppendData(sum);
        return Sealed(file, sum) ? (FileFault.None, header, Convert.ToHexStringLower(hash.GetHashAndReset())) : (FileFault.Altered, null, null);
    }

    /// <summary>Some values of a column of a file that was checked.</summary>
    /// <param name="path">The file.</param>
    /// <param name="header">Its header.</param>
    /// <param name="column">The column.</param>
    /// <param name="first">The first value read.</param>
    /// <param name="into">Receives the values.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    internal static void Values(string path, ColumnHeader header, int column, long first, Array into)
    {
        using var file = Open(path);
        file.Position = header.ToBytes().Length + ((column * header.Rows) + first) * ColumnHeader.Value;
        file.ReadExactly(ColumnTable.BytesOf(into));
    }

    /// <summary>Reads the header; the file then stands at the first value.</summary>
    private static (FileFault Fault, ColumnHeader? Header) Head(FileStream file, IncrementalHash hash)
    {
        var start = new byte[ColumnHeader.Start];
        if (file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length) return (FileFault.Torn, null);
        var length = ColumnHeader.LengthIn(start);
        if (length < 0 || file.Length < ColumnHeader.Start + length + ColumnHeader.Checksum) return (FileFault.Torn, null);
        var json = new byte[length];
        file.ReadExactly(json);
        hash.AppendData(start);
        hash.AppendData(json);
        try
        {
            var header = ColumnHeader.Read(json);
            return file.Length == header.FileLength(length) ? (FileFault.None, header) : (FileFault.Torn, null);
        }
        catch (FormatException fault)
        {
            return (fault.Message.StartsWith("entente-columns/", StringComparison.Ordinal) ? FileFault.OtherVersion : FileFault.Altered, null);
        }
    }

    private static bool Sealed(FileStream file, byte[] sum)
    {
        var written = new byte[ColumnHeader.Checksum];
        file.ReadExactly(written);
        return sum.AsSpan().SequenceEqual(written);
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);

    private static void Put(Stream into, IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        into.Write(bytes);
        hash.AppendData(bytes);
    }
}
