using System.Text;

namespace Entente.Games;

/// <summary>Cuts a game file into tokens, one at a time.</summary>
internal sealed class Lexer(string text, string file)
{
    private int index;
    private int line = 1;
    private int column = 1;

    /// <summary>Characters not yet looked at: nothing announced can be longer than these.</summary>
    internal int Remaining => text.Length - index;

    private GameFilePlace Here => new(file, line, column);

    internal Token Next()
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
            Step();
        var at = Here;
        if (index == text.Length)
            return new(TokenKind.End, "", at);
        return text[index] switch
        {
            '{' => Mark(TokenKind.Open, at),
            '}' => Mark(TokenKind.Close, at),
            ',' => Mark(TokenKind.Comma, at),
            '"' => new(TokenKind.Text, Quoted(at), at),
            _ => new(TokenKind.Word, Word(), at),
        };
    }

    private Token Mark(TokenKind kind, GameFilePlace at)
    {
        Step();
        return new(kind, "", at);
    }

    private string Word()
    {
        var start = index;
        while (index < text.Length && !char.IsWhiteSpace(text[index]) && text[index] is not ('{' or '}' or ',' or '"'))
            Step();
        return text[start..index];
    }

    private string Quoted(GameFilePlace at)
    {
        Step();
        var content = new StringBuilder();
        while (index < text.Length)
        {
            var slashes = Slashes();
            if (index == text.Length)
                break;
            var quote = text[index] == '"';
            content.Append('\\', quote ? slashes / 2 : slashes);
            if (quote && slashes % 2 == 0)
            {
                Step();
                return content.ToString();
            }

            content.Append(Step());
        }

        throw Fault.Error(
            at,
            "E0502",
            "the quoted text that begins here is not closed before the file ends; close it with \", and write quotes inside it as \\\"",
            "由此開始的引號文字直到檔案結尾都沒有結束；請以 \" 結束，文字中的引號請寫成 \\\"");
    }

    private int Slashes()
    {
        var start = index;
        while (index < text.Length && text[index] == '\\')
            Step();
        return index - start;
    }

    private char Step()
    {
        var c = text[index++];
        if (c == '\n' || (c == '\r' && (index == text.Length || text[index] != '\n')))
            (line, column) = (line + 1, 1);
        else
            column++;
        return c;
    }
}
