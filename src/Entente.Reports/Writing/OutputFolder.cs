namespace Entente.Reports.Writing;

/// <summary>A folder that receives files whole or not at all.</summary>
/// <param name="folder">Made if missing.</param>
public sealed class OutputFolder(string folder)
{
    private const string Suffix = ".entente-tmp";

    /// <summary>
    /// Writes all files under temporary names beside their places, flushed to disk, and only when every one is there
    /// gives them their names. A failure while writing leaves all earlier files as they were.
    /// </summary>
    /// <param name="files">Relative paths with forward slashes, and contents.</param>
    /// <returns>The paths written, in the order given.</returns>
    /// <exception cref="OutputException">The folder cannot be written, or the disk is full.</exception>
    public IReadOnlyList<string> Write(IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var places = files.Select(f => Path.Combine(folder, Path.Combine(f.Path.Split('/')))).ToArray();
        var written = new List<string>();
        try
        {
            foreach (var (place, (_, bytes)) in places.Zip(files))
            {
                written.Add(place + Suffix);
                WriteWhole(place, bytes);
            }

            foreach (var place in places)
            {
                File.Move(place + Suffix, place, overwrite: true);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            RemoveAll(written);
            throw new OutputException(folder, error);
        }

        return places;
    }

    private static void WriteWhole(string place, byte[] bytes)
    {
        if (Directory.Exists(place))
        {
            throw new IOException($"'{place}' is a folder");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        using var file = new FileStream(place + Suffix, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        file.Write(bytes);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Clearing up is a courtesy: what stops it has stopped the writing too and is reported already.</summary>
    private static void RemoveAll(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            try
            {
                File.Delete(path);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // See above.
            }
        }
    }
}
