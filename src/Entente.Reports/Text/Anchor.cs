using System.Buffers;
using System.Globalization;
using System.Text;
using Entente.Cases;

namespace Entente.Reports.Text;

/// <summary>Ids of places in the page: different things never share one.</summary>
internal static class Anchor
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary><paramref name="kind"/> and <paramref name="id"/> as a page id; it ends in the language, by which the page finds its twin.</summary>
    public static string Of(string kind, string id, Language language) => $"{kind}.{Slug(id)}-{Ending(language)}";

    /// <summary><c>en</c> or <c>zh</c>, as the page's script and stylesheet call the languages.</summary>
    public static string Ending(Language language) => language == Language.En ? "en" : "zh";

    /// <summary>Letters, digits and hyphens stay, a slash becomes a dot, all else its code: no two ids become one.</summary>
    public static string Slug(string id)
    {
        if (!id.AsSpan().ContainsAnyExcept(Plain))
        {
            return id.Replace('/', '.');
        }

        var slug = new StringBuilder(id.Length);
        foreach (var c in id)
        {
            _ = c switch
            {
                '-' => slug.Append(c),
                '/' => slug.Append('.'),
                _ when char.IsAsciiLetterOrDigit(c) => slug.Append(c),
                _ => slug.Append('_').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
            };
        }

        return slug.ToString();
    }
}
