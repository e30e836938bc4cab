namespace Entente.Cases;

/// <summary>A text in both languages that every reader-facing page is written in.</summary>
/// <param name="En">English.</param>
/// <param name="ZhHant">Traditional Chinese.</param>
public sealed record Localised(string En, string ZhHant)
{
    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.En ? En : ZhHant;

    /// <summary>The same text in both languages: ids, numbers, names that are not translated.</summary>
    public static Localised Same(string text) => new(text, text);

    /// <summary>Replaces <c>{name}</c> by the values given, in each language.</summary>
    public Localised Fill(params ReadOnlySpan<(string Name, Localised Value)> values)
    {
        var (en, zh) = (En, ZhHant);
        foreach (var (name, value) in values)
        {
            en = en.Replace("{" + name + "}", value.En, StringComparison.Ordinal);
            zh = zh.Replace("{" + name + "}", value.ZhHant, StringComparison.Ordinal);
        }

        return new Localised(en, zh);
    }
}
