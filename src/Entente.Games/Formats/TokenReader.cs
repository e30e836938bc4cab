using System.Globalization;

namespace Entente.Games;

/// <summary>Takes tokens of a game file in order and says what was expected where something else stands.</summary>
internal sealed class TokenReader
{
    private readonly Lexer lexer;

    internal TokenReader(string text, string file)
    {
        lexer = new(text, file);
        Next = lexer.Next();
    }

    /// <summary>The token to be taken next.</summary>
    internal Token Next { get; private set; }

    internal Token Take()
    {
        var taken = Next;
        if (taken.Kind != TokenKind.End)
            Next = lexer.Next();
        return taken;
    }

    internal bool TryTake(TokenKind kind)
    {
        if (Next.Kind != kind)
            return false;
        Take();
        return true;
    }

    internal Token Expect(TokenKind kind, string english, string chinese)
    {
        if (Next.Kind != kind)
            throw Unexpected(english, chinese);
        return Take();
    }

    /// <summary>What stands next cannot stand there.</summary>
    internal GameFileException Unexpected(string english, string chinese) => Fault.Error(
        Next.At,
        "E0503",
        $"expected {english}, found {Next.English}; put it there, or mend what stands before it",
        $"此處應為{chinese}，卻是{Next.Chinese}；請補上，或修正其前的內容");

    /// <summary>A quoted text.</summary>
    internal string Text(string english, string chinese) => Expect(TokenKind.Text, english, chinese).Text;

    /// <summary>Quoted texts in braces.</summary>
    internal List<string> Texts(string english, string chinese)
    {
        if (!TryTake(TokenKind.Open))
            throw Unexpected($"an opening brace and {english}", $"左大括號與{chinese}");
        var texts = new List<string>();
        while (!TryTake(TokenKind.Close))
            texts.Add(Next.Kind == TokenKind.Text ? Take().Text : throw Unexpected($"{english} in quotes or a closing brace", $"加引號的{chinese}或右大括號"));
        return texts;
    }

    /// <summary>An exact number.</summary>
    internal ExactNumber Number(string english, string chinese)
    {
        var token = Expect(TokenKind.Word, english, chinese);
        if (ExactNumber.TryParse(token.Text, out var number))
            return number;
        throw Fault.Error(
            token.At,
            "E0504",
            $"{token.English} is no number; write a whole number, a decimal such as 0.25 or a fraction such as 1/4, of at most {Rational.MaximumTextLength} characters",
            $"{token.Chinese}不是數值；請寫整數、小數（如 0.25）或分數（如 1/4），不超過 {Rational.MaximumTextLength} 個字元");
    }

    /// <summary>A whole number within bounds.</summary>
    internal int Integer(int least, int most, string english, string chinese)
    {
        var token = Expect(TokenKind.Word, english, chinese);
        if (int.TryParse(token.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) && integer >= least && integer <= most)
            return integer;
        throw Fault.Error(
            token.At,
            "E0505",
            $"{token.English} cannot be {english}; a whole number from {least} to {most} is needed",
            $"{token.Chinese}不能作為{chinese}；此處須為 {least} 到 {most} 的整數");
    }

    /// <summary>Refuses more entries than the rest of the file has room for, before any memory is set aside for them.</summary>
    internal void RequireRoom(long entries, GameFilePlace at)
    {
        var room = ((long)lexer.Remaining + Next.Text.Length + 1) / 2 + 1;
        if (entries > room)
        {
            throw Fault.Error(
                at,
                "E0506",
                $"the game announced here needs {entries} entries, but the rest of the file has room for {room} at most; correct the numbers of strategies or complete the file",
                $"此處宣告的賽局需要 {entries} 個數值，檔案其餘部分至多容納 {room} 個；請更正策略數，或補全檔案");
        }
    }
}
