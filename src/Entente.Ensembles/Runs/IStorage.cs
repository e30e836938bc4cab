namespace Entente.Ensembles.Runs;

/// <summary>Where the bytes of a run go: the disk, or whatever a test puts in its place.</summary>
public interface IStorage
{
    /// <summary>A new file, empty, that can be written and read at any place; one that stands there is written over.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be made.</exception>
    FileStream Create(string path);

    /// <summary>Sees to it that the bytes are on the disk, and not only on their way to it.</summary>
    /// <exception cref="IOException">They cannot be put there.</exception>
    void Flush(FileStream file);
}

/// <summary>The disk.</summary>
public sealed class Disk : IStorage
{
    /// <summary>The only one.</summary>
    public static Disk Instance { get; } = new();

    private Disk()
    {
    }

    /// <inheritdoc/>
    public FileStream Create(string path) => new(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);

    /// <inheritdoc/>
    public void Flush(FileStream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        file.Flush(flushToDisk: true);
    }
}
