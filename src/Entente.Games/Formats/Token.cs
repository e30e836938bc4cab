namespace Entente.Games;

/// <summary>What the lexer tells apart.</summary>
internal enum TokenKind
{
    /// <summary>Nothing is left.</summary>
    End,

    /// <summary>An opening brace.</summary>
    Open,

    /// <summary>A closing brace.</summary>
    Close,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A quoted text, without its quotes.</summary>
    Text,

    /// <summary>Anything else up to a space, quote, brace or comma.</summary>
    Word,
}

/// <summary>A piece of a game file.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, GameFilePlace At)
{
    private const int Excerpt = 40;

    internal string English => Kind == TokenKind.End ? "the end of the file" : Shown;

    internal string Chinese => Kind == TokenKind.End ? "檔案結尾" : $"「{Shown}」";

    private string Shown => Kind switch
    {
        TokenKind.Open => "{",
        TokenKind.Close => "}",
        TokenKind.Comma => ",",
        TokenKind.Text => $"\"{Cut()}\"",
        _ => Cut(),
    };

    /// <summary>Enough of the text to find it, on one line.</summary>
    private string Cut()
    {
        var plain = string.Concat(Text.Take(Excerpt).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '?' : c));
        return Text.Length > Excerpt ? plain + "…" : plain;
    }
}
