using System.Text.RegularExpressions;

namespace Entente.Conformance.Tests.Diagnostics;

/// <summary>Reads string literals out of source text; what is filled in when the program runs becomes an ellipsis.</summary>
internal static partial class Literals
{
    /// <summary>The two literals, English and Chinese, that stand next after <paramref name="at"/> as arguments.</summary>
    public static (string En, string ZhHant)? Pair(string source, int at) =>
        Next(source, at) is { } en && Next(source, en.End) is { } zhHant ? (en.Text, zhHant.Text) : null;

    /// <summary>The literal that is the next argument.</summary>
    private static (string Text, int End)? Next(string source, int at)
    {
        var opening = Opening().Match(source, at);
        if (!opening.Success || opening.Index != at)
        {
            return null;
        }

        var end = Close(source, at + opening.Length, opening.Groups["filled"].Length > 0);
        var body = source[(at + opening.Length)..end];
        return (opening.Groups["filled"].Length > 0 ? Unfilled(body) : Plain(body), end + 1);
    }

    /// <summary>Where the literal ends: quotes inside holes belong to the code that fills them.</summary>
    private static int Close(string source, int at, bool filled)
    {
        for (var depth = 0; ; at++)
        {
            if (source[at] == '\\')
            {
                at++;
            }
            else if (filled && source[at] is '{' or '}')
            {
                depth += source[at] == '{' ? 1 : -1;
            }
            else if (source[at] == '"' && depth == 0)
            {
                return at;
            }
        }
    }

    /// <summary>Hints have always the same words; doubled braces are braces.</summary>
    private static string Unfilled(string body)
    {
        var text = body.Replace("{{", "\u0001", StringComparison.Ordinal).Replace("}}", "\u0002", StringComparison.Ordinal)
            .Replace("{hint.En}", "; did you mean '…'?", StringComparison.Ordinal).Replace("{hint.ZhHant}", "；是否要寫「…」？", StringComparison.Ordinal);
        return Plain(Hole().Replace(text, "…")).Replace('\u0001', '{').Replace('\u0002', '}');
    }

    private static string Plain(string body) => body.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);

    [GeneratedRegex("""\G\s*,\s*(?<filled>\$?)(?=")["]""")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}")]
    private static partial Regex Hole();
}
