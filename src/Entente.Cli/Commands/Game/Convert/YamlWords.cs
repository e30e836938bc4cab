using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Cases;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Convert;

/// <summary>Words and texts of a game file that is written.</summary>
internal static class YamlWords
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A text in quotes; JSON's escapes are YAML's.</summary>
    public static string Quoted(string text) => JsonSerializer.Serialize(text.Length == 0 ? "?" : text, Plain);

    /// <summary>A text in both languages, as two keys.</summary>
    public static string Both(Localised text) => $"en: {Quoted(text.En)}, zh-Hant: {Quoted(text.ZhHant)}";

    /// <summary>The same where a file knows one language only.</summary>
    public static string Both(string text) => Both(Localised.Same(text));

    /// <summary>Distinct ids made of names: letters, digits and inner hyphens.</summary>
    public static string[] Ids(IEnumerable<string> names, string prefix)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. names.Select((name, number) => Free(Slug(name), taken, $"{prefix}{(number + 1).ToString(CultureInfo.InvariantCulture)}"))];
    }

    /// <summary>An id for a title.</summary>
    public static string Id(string title) => Slug(title) is { Length: > 0 } slug ? slug : "game";

    /// <summary>Payoffs in brackets.</summary>
    public static string Pay(IEnumerable<Rational> payoffs) => $"[{string.Join(", ", payoffs.Select(Number))}]";

    /// <summary>A number; fractions and negative ones are quoted so that every reader of YAML takes them alike.</summary>
    public static string Number(Rational number) => number.IsInteger ? number.ToString() : $"\"{number}\"";

    private static string Free(string slug, HashSet<string> taken, string otherwise)
    {
        var free = slug.Length == 0 || taken.Contains(slug) ? otherwise : slug;
        while (!taken.Add(free))
        {
            free += "x";
        }

        return free;
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var whole = slug.ToString().Trim('-');
        return whole.Length <= 50 ? whole : whole[..50].Trim('-');
    }
}
