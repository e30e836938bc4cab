namespace Entente.Cases;

/// <summary>A language that people read Entente in.</summary>
public enum Language
{
    /// <summary>English.</summary>
    En,

    /// <summary>Traditional Chinese.</summary>
    ZhHant,
}

/// <summary>Tags (BCP 47) of the languages.</summary>
public static class LanguageTags
{
    /// <summary>The tag of <paramref name="language"/>: <c>en</c> or <c>zh-Hant</c>.</summary>
    public static string Tag(this Language language) => language == Language.En ? "en" : "zh-Hant";
}
