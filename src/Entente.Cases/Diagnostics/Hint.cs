using Entente.Expressions;

namespace Entente.Cases.Diagnostics;

/// <summary>Words the second half of a message: what was allowed, and what was probably meant.</summary>
public static class Hint
{
    private const int Listed = 12;

    /// <summary>"; did you mean 'x'?" or the allowed values, in both languages.</summary>
    public static Localised For(string word, IEnumerable<string> allowed)
    {
        var all = allowed.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var near = Suggestion.For(word, all);
        if (near is not null)
        {
            return new Localised($"; did you mean '{near}'?", $"；是否要寫「{near}」？");
        }

        var list = string.Join(", ", all.Take(Listed)) + (all.Length > Listed ? ", …" : "");
        return all.Length == 0
            ? new Localised("; none is declared", "；尚未宣告任何項目")
            : new Localised($"; allowed: {list}", $"；可用：{list}");
    }
}
