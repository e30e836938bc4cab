using System.Text;

namespace Entente.Reports.Text;

/// <summary>Makes text from files fit for a page: what a case file says may be hostile.</summary>
internal static class Clean
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// Replaces control characters, lone surrogates and the characters that turn the reading direction of what follows
    /// (Unicode TR 36: they can make a text show other than it is). Tabs and line ends stay.
    /// </summary>
    public static string ForPage(string text)
    {
        var first = text.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        for (var i = first < 0 ? text.Length : first; i < text.Length; i++)
        {
            if (IsUnfit(text, i))
            {
                return Replaced(text);
            }
        }

        return text;
    }

    /// <summary>Replaces lone surrogates, which no UTF-8 file can hold.</summary>
    public static string ForData(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        for (var i = first < 0 ? text.Length : first; i < text.Length; i++)
        {
            if (IsLoneSurrogate(text, i))
            {
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            }
        }

        return text;
    }

    private static string Replaced(string text) =>
        string.Create(text.Length, text, (span, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                span[i] = IsUnfit(source, i) ? Replacement : source[i];
            }
        });

    private static bool IsUnfit(string text, int i) => text[i] switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
        >= '\uFFFE' => true,
        _ => IsLoneSurrogate(text, i),
    };

    private static bool IsLoneSurrogate(string text, int i) =>
        char.IsSurrogate(text[i])
        && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        && !(char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]));
}
