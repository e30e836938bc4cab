namespace Entente.Games;

/// <summary>
/// Reads and writes games in Gambit's text formats: <c>.nfg</c> (normal form, with payoffs in a table or with outcomes) and <c>.efg</c>
/// (extensive form), as the documentation of Gambit 16 describes them. Text is UTF-8, UTF-16 with a byte order mark, or else Latin-1; it is
/// written as UTF-8. What is written reads back as an equal game, and writes again as the same text.
/// </summary>
public static class GambitFile
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const long MaximumBytes = 16L << 20;

    /// <summary>The largest number of nodes of a tree that is read.</summary>
    public const int MaximumNodes = 1_000_000;

    /// <summary>Reads a file of either kind: a <see cref="NormalGame"/> or an <see cref="ExtensiveGame"/>.</summary>
    /// <exception cref="GameFileException">It is no such file.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static object Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var stream = File.OpenRead(path);
        var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MaximumBytes)
                throw Fault.Error(new(path, 1, 1), "E0522", $"the file is larger than {MaximumBytes >> 20} MiB, the most that is read; make the game smaller", $"檔案超過可讀取的上限 {MaximumBytes >> 20} MiB；請縮小賽局");
        }

        return Parse(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), path);
    }

    /// <summary>Reads the bytes of a file of either kind.</summary>
    /// <exception cref="GameFileException">They are no such file.</exception>
    public static object Parse(ReadOnlySpan<byte> bytes, string file) => Parse(GameText.Decode(bytes), file);

    /// <summary>Reads a text of either kind; faults are placed in <paramref name="file"/>.</summary>
    /// <exception cref="GameFileException">It is no such text.</exception>
    public static object Parse(string text, string file)
    {
        var reader = Reader(text, file);
        return reader.Next.Text == GameHeader.Normal ? NfgReader.Read(reader) : EfgReader.Read(reader);
    }

    /// <summary>Reads a game in normal form; faults are placed in <paramref name="file"/>.</summary>
    /// <exception cref="GameFileException">It is no such text.</exception>
    public static NormalGame ParseNormal(string text, string file) => NfgReader.Read(Reader(text, file));

    /// <summary>Reads a game in extensive form; faults are placed in <paramref name="file"/>.</summary>
    /// <exception cref="GameFileException">It is no such text.</exception>
    public static ExtensiveGame ParseExtensive(string text, string file) => EfgReader.Read(Reader(text, file));

    /// <summary>A game in normal form as the text of an <c>.nfg</c> file; strategies keep their names.</summary>
    public static string Write(NormalGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return NfgWriter.Write(game);
    }

    /// <summary>A game in extensive form as the text of an <c>.efg</c> file; information sets and outcomes are numbered as they first appear.</summary>
    public static string Write(ExtensiveGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        return EfgWriter.Write(game);
    }

    private static TokenReader Reader(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        return new(text.StartsWith('\uFEFF') ? text[1..] : text, file);
    }
}
