using System.Globalization;
using System.Text;

namespace Entente.Cases.Diagnostics;

/// <summary>Makes text from a file fit to print inside a message.</summary>
public static class SafeText
{
    private const int Longest = 60;

    /// <summary>Shortens to 60 characters and replaces control characters and marks of writing direction, so that a hostile value cannot steer a terminal.</summary>
    public static string Show(string text) => Show(text, Longest);

    /// <summary>The same with another longest length.</summary>
    internal static string Show(string text, int longest)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (shown.Length >= longest)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(Steers(rune) ? "·" : rune.ToString());
        }

        return shown.ToString();
    }

    private static bool Steers(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
