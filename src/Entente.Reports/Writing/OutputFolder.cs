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
    /// <exception cref="OutputException">The folder cannot be written, the disk is full, or the system allows no larger files.</exception>
    public IReadOnlyList<string> Write(IReadOnlyList<(string Path, byte[] Bytes)> files) =>
        Write(files, f => f.Path, (f, stream) => FileLimit.Write(stream, f.Bytes));

    /// <summary>The same for files that are still to be made: each is written while it is made.</summary>
    internal IReadOnlyList<string> Write(IReadOnlyList<OutputFile> files) =>
        Write(files, f => f.Path, (f, stream) =>
        {
            var bytes = new FileBytes(stream);
            f.Write(bytes);
            bytes.Flush();
        });

    private string[] Write<T>(IReadOnlyList<T> files, Func<T, string> path, Action<T, Stream> write)
    {
        ArgumentNullException.ThrowIfNull(files);
        string[] places = [.. files.Select(f => Path.Combine(folder, Path.Combine(path(f).Split('/'))))];
        try
        {
            Task.WhenAll(files.Zip(places, (file, place) => Task.Run(() => WriteWhole(place, stream => write(file, stream))))).GetAwaiter().GetResult();
            foreach (var place in places)
            {
                File.Move(place + Suffix, place, overwrite: true);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            RemoveAll(places);
            throw new OutputException(folder, error);
        }
        catch
        {
            RemoveAll(places);
            throw;
        }

        return places;
    }

    private static void WriteWhole(string place, Action<Stream> write)
    {
        if (Directory.Exists(place))
        {
            throw new IOException($"'{place}' is a folder");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        using var file = new FileStream(place + Suffix, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        write(file);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Clearing up is a courtesy: what stops it has stopped the writing too and is reported already.</summary>
    private static void RemoveAll(IEnumerable<string> places)
    {
        foreach (var place in places)
        {
            try
            {
                File.Delete(place + Suffix);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // See above.
            }
        }
    }
}
