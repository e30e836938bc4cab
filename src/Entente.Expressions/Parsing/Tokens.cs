using System.Text.RegularExpressions;
using Sprache;

namespace Entente.Expressions.Parsing;

/// <summary>The lexical level: every token swallows the white space after it, so that a failure consumes nothing.</summary>
internal static partial class Tokens
{
    internal static readonly Parser<IEnumerable<char>> Space = Parse.WhiteSpace.Many();

    internal static readonly Parser<Token> Identifier = Matching(WordPattern()).Where(word => !IsKeyword(word.Text));

    internal static readonly Parser<Token> Number = Matching(NumberPattern());

    internal static readonly Parser<Token> Quoted = Matching(QuotedPattern());

    internal static Parser<Token> Keyword(string keyword) => Matching(WordPattern()).Where(word => word.Text == keyword);

    internal static Parser<Token> Symbol(Regex pattern) => Matching(pattern);

    internal static Parser<Token> Symbol(char symbol) => Matching(new Regex(@"\G" + Regex.Escape(symbol.ToString()))).Named(symbol.ToString());

    /// <summary>The token that stands at a position, to be shown to people; empty at the end.</summary>
    internal static string At(string text, int position) => AnyPattern().Match(text, position).Value;

    // Sprache's own Regex parser copies the rest of the text and builds its pattern anew at every attempt.
    private static Parser<Token> Matching(Regex pattern) => input =>
    {
        var match = pattern.Match(input.Source, input.Position);
        return match.Success
            ? Result.Success(new Token(match.Value, input.Position), Behind(input, match.Length))
            : Result.Failure<Token>(input, "", []);
    };

    private static IInput Behind(IInput input, int length)
    {
        for (; length > 0; length--)
            input = input.Advance();
        return Space(input).Remainder;
    }

    private static bool IsKeyword(string word) => word is "and" or "or" or "not";

    [GeneratedRegex(@"\G[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"\G[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\G""[^""\p{Cc}]*""", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedPattern();

    [GeneratedRegex(@"\G(<=|>=|!=|<|>|=)", RegexOptions.CultureInvariant)]
    internal static partial Regex Comparison();

    [GeneratedRegex(@"\G[+-]", RegexOptions.CultureInvariant)]
    internal static partial Regex Additive();

    [GeneratedRegex(@"\G[*/]", RegexOptions.CultureInvariant)]
    internal static partial Regex Multiplicative();

    [GeneratedRegex(@"\G-", RegexOptions.CultureInvariant)]
    internal static partial Regex Minus();

    [GeneratedRegex(@"\G([A-Za-z0-9]+(-[A-Za-z0-9]+)*|<=|>=|!=|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S])?", RegexOptions.CultureInvariant)]
    private static partial Regex AnyPattern();
}

/// <summary>A piece of the text and where it begins.</summary>
internal readonly record struct Token(string Text, int Position);
