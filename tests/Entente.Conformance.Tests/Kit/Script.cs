using System.Text.RegularExpressions;
using Entente.Cases;

namespace Entente.Conformance.Tests.Kit;

/// <summary>Tells texts in the two languages apart.</summary>
internal static partial class Script
{
    /// <summary>Whether the text has Chinese characters.</summary>
    public static bool IsChinese(string text) => Chinese().IsMatch(text);

    /// <summary>Whether the text has a word in Latin letters.</summary>
    public static bool HasLatin(string text) => Latin().IsMatch(text);

    /// <summary>Asserts that each language has its text.</summary>
    public static void BothLanguages(string what, Localised text)
    {
        Assert.True(HasLatin(text.En) && !IsChinese(text.En), $"{what}: '{text.En}' is not English");
        Assert.True(IsChinese(text.ZhHant), $"{what}: '{text.ZhHant}' is not Chinese");
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();

    [GeneratedRegex("[A-Za-z]{2}")]
    private static partial Regex Latin();
}
