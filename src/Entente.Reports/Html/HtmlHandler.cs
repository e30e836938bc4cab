using System.Globalization;
using System.Runtime.CompilerServices;
using Entente.Cases;

namespace Entente.Reports.Html;

/// <summary>Appends an interpolated string straight to the page: literals raw, values escaped.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlHandler(int literalLength, int formattedCount, HtmlText html)
{
    /// <summary>Number of characters and holes, which the compiler passes; the page grows by itself.</summary>
    public int Size { get; } = literalLength + formattedCount;

    /// <summary>Markup of ours.</summary>
    public void AppendLiteral(string markup) => html.Raw(markup);

    /// <summary>A text, escaped.</summary>
    public void AppendFormatted(string? text) => html.Escaped(text ?? string.Empty);

    /// <summary>A text in the page's language, escaped.</summary>
    public void AppendFormatted(Localised text) => html.Escaped(text.In(html.Language));

    /// <summary>A whole number.</summary>
    public void AppendFormatted(int number) => html.Raw(number.ToString(CultureInfo.InvariantCulture));
}
