using System.Text;
using Entente.Cases;
using Entente.Reports.Text;
using Entente.Reports.Writing;

namespace Entente.Reports.Html;

/// <summary>
/// A page under construction, in one language. Literals of an interpolated string go in as they are, values are
/// escaped: text from a file cannot become markup.
/// </summary>
/// <param name="language">Language written.</param>
/// <param name="bytes">What it is appended to.</param>
internal sealed class HtmlText(Language language, FileBytes bytes)
{
    /// <summary>A page of its own.</summary>
    public HtmlText(Language language)
        : this(language, new FileBytes())
    {
    }

    /// <summary>What has been written so far.</summary>
    public FileBytes Bytes => bytes;

    /// <summary>Language written.</summary>
    public Language Language => language;

    /// <summary>Appends markup whose holes are escaped.</summary>
    public HtmlText Add([System.Runtime.CompilerServices.InterpolatedStringHandlerArgument("")] ref HtmlHandler markup)
    {
        _ = markup;
        return this;
    }

    /// <summary>Appends markup that is known to be sound.</summary>
    public HtmlText Raw(string markup)
    {
        bytes.Write(markup);
        return this;
    }

    /// <summary>Appends text, escaped for element content and for attributes in double quotes.</summary>
    public void Escaped(string text)
    {
        var rest = Clean.ForPage(text).AsSpan();
        while (rest.IndexOfAny("<>&\"'") is var at and >= 0)
        {
            bytes.Write(rest[..at]);
            bytes.Write(Entity(rest[at]));
            rest = rest[(at + 1)..];
        }

        bytes.Write(rest);
    }

    /// <summary>The page id of a thing in this language.</summary>
    public string Id(string kind, string id) => Anchor.Of(kind, id, language);

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(bytes.ToArray());

    private static string Entity(char c) => c switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
