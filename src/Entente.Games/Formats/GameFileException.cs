namespace Entente.Games;

/// <summary>Why a text is no game file, and where; in both languages, with the remedy.</summary>
public sealed class GameFileException : FormatException
{
    /// <summary>Makes a fault.</summary>
    /// <param name="place">Where.</param>
    /// <param name="code">Stable code, <c>E0501</c> and on.</param>
    /// <param name="english">What is wrong, what was allowed, the remedy.</param>
    /// <param name="chinese">The same in Traditional Chinese.</param>
    public GameFileException(GameFilePlace place, string code, string english, string chinese)
        : base($"{place}: error {code}: {english}") => (Place, Code, English, Chinese) = (place, code, english, chinese);

    /// <summary>A fault without a place.</summary>
    public GameFileException(string message, Exception innerException)
        : base(message, innerException) => English = message;

    /// <summary>A fault without a place.</summary>
    public GameFileException(string message)
        : base(message) => English = message;

    /// <summary>A fault of which nothing is known.</summary>
    public GameFileException()
    {
    }

    /// <summary>Where it is.</summary>
    public GameFilePlace Place { get; } = new("", 1, 1);

    /// <summary>Stable code; empty for a fault without a place.</summary>
    public string Code { get; } = "";

    /// <summary>What is wrong, what was allowed, the remedy.</summary>
    public string English { get; } = "";

    /// <summary>The same in Traditional Chinese.</summary>
    public string Chinese { get; } = "";
}

/// <summary>A place in a file of text.</summary>
/// <param name="File">The file as it was named to the reader.</param>
/// <param name="Line">From 1; lines end in LF, CR LF or CR.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
public readonly record struct GameFilePlace(string File, int Line, int Column)
{
    /// <summary><c>file:line:column</c>.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}";
}
