using System.Text;

namespace Entente.Games;

/// <summary>Pieces of text that files of both kinds are written with.</summary>
internal static class GambitText
{
    /// <summary>
    /// A text in quotes. A backslash stands for itself except before a quote: there, as at the end, backslashes are doubled, and the quote gets
    /// one of its own. So every text can be written and read again.
    /// </summary>
    internal static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        var slashes = 0;
        foreach (var c in text)
        {
            if (c == '"')
                quoted.Append('\\', slashes + 1);
            slashes = c == '\\' ? slashes + 1 : 0;
            quoted.Append(c);
        }

        return quoted.Append('\\', slashes).Append('"').ToString();
    }

    /// <summary>Texts in braces.</summary>
    internal static string Braced(IEnumerable<string> texts) => $"{{ {string.Concat(texts.Select(text => Quoted(text) + " "))}}}";

    /// <summary>Payoffs with commas between them.</summary>
    internal static string Payoffs(GameOutcome outcome) => string.Join(", ", outcome.Payoffs);

    /// <summary>A comment on lines of its own; nothing where there is none.</summary>
    internal static string Comment(string? comment) => comment is null ? "" : Quoted(comment) + "\n";
}
