using Entente.Expressions;

namespace Entente.Cases.Diagnostics;

/// <summary>Words the second half of a message: what was allowed, and what was probably meant.</summary>
public static class Hint
{
    private const int Listed = 12;
    private const int Few = 50;
    private const int Many = 500;

    /// <summary>
    /// The same for a fault that goes to <paramref name="faults"/>; empty once that is full, as nobody will read it, and after the first
    /// few where very many words are allowed: each search compares the word with all of them.
    /// </summary>
    public static Localised For(string word, IEnumerable<string> allowed, DiagnosticBag faults) =>
        faults.IsFull || (faults.Count >= Few && allowed.Take(Many + 1).Count() > Many) ? Localised.Same("") : For(word, allowed);

    /// <summary>"; did you mean 'x'?" or the allowed values, in both languages.</summary>
    public static Localised For(string word, IEnumerable<string> allowed)
    {
        var all = allowed.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var near = Suggestion.For(word, all);
        if (near is not null)
        {
            var shown = SafeText.Show(near);
            return new Localised($"; did you mean '{shown}'?", $"；是否要寫「{shown}」？");
        }

        var list = string.Join(", ", all.Take(Listed).Select(a => SafeText.Show(a))) + (all.Length > Listed ? ", …" : "");
        return all.Length == 0
            ? new Localised("; none is declared", "；尚未宣告任何項目")
            : new Localised($"; allowed: {list}", $"；可用：{list}");
    }
}
