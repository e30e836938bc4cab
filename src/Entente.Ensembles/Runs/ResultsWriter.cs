using System.Security.Cryptography;

namespace Entente.Ensembles.Runs;

/// <summary>Puts the tables of all units together.</summary>
internal static class ResultsWriter
{
    private const int Block = 1 << 20;

    /// <summary>Writes <c>results.columns</c>.</summary>
    /// <param name="folder">Receives it.</param>
    /// <param name="unit">The table of a unit.</param>
    /// <returns>What <c>finished.json</c> is to say.</returns>
    internal static FinishedRun Write(RunFolder folder, Func<int, ColumnTable> unit)
    {
        var manifest = folder.Manifest;
        FinishedRun? finished = null;
        folder.Write(folder.Results, file => finished = manifest.Folding == Folding.Counts ? Counts(file, manifest, unit) : Rows(file, manifest, unit));
        return finished!;
    }

    private static FinishedRun Counts(FileStream file, Manifest manifest, Func<int, ColumnTable> unit)
    {
        var total = unit(0);
        for (var number = 1; number < manifest.Units; number++) total = CountTable.Sum(total, unit(number));
        ColumnFile.Write(file, new(manifest.Columns, total.Rows, null, -1), total);
        file.Position = 0;
        return new(manifest.Hash, Convert.ToHexStringLower(SHA256.HashData(file)), total.Rows);
    }

    /// <summary>Every value has its place: a row per draw, the parts one after the other.</summary>
    private static FinishedRun Rows(FileStream file, Manifest manifest, Func<int, ColumnTable> unit)
    {
        var rows = manifest.Parts.Count * manifest.Draws;
        var header = new ColumnHeader(manifest.Columns, rows, null, -1).ToBytes();
        file.Write(header);
        for (var number = 0; number < manifest.Units; number++)
        {
            var (at, table) = (manifest.Unit(number), unit(number));
            for (var c = 0; c < table.Specs.Count; c++)
            {
                file.Position = header.Length + (c * rows + at.Part * manifest.Draws + at.First) * ColumnHeader.Value;
                file.Write(table.Bytes(c));
            }
        }

        return new(manifest.Hash, Seal(file), rows);
    }

    /// <summary>Appends the checksum; the digest is that of the whole file, checksum and all, as common tools print it.</summary>
    private static string Seal(FileStream file)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var block = new byte[Block];
        file.Position = 0;
        for (var read = file.Read(block); read > 0; read = file.Read(block)) hash.AppendData(block, 0, read);
        var sum = hash.GetCurrentHash();
        file.Write(sum);
        hash.AppendData(sum);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
