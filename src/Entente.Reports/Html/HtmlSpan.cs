using Entente.Reports.Blocks;

namespace Entente.Reports.Html;

/// <summary>Writes a run of text into a page.</summary>
internal static class HtmlSpan
{
    /// <summary>Writes it, as a link where it leads somewhere.</summary>
    public static void Write(HtmlText html, Span span)
    {
        var tag = span.To is null ? TagOf(span) : "a";
        if (span.Look == Look.Break)
        {
            html.Raw("<br>");
        }
        else if (tag.Length == 0)
        {
            html.Add($"{span.Text}");
        }
        else
        {
            html.Raw("<").Raw(tag).Class(ClassOf(span.Look));
            Attributes(html, span);
            html.Add($">{span.Text}").Raw("</").Raw(tag).Raw(">");
        }
    }

    private static void Attributes(HtmlText html, Span span)
    {
        if (span.To is { } to)
        {
            html.Add($" href=\"#{html.Id(to.Kind, to.Id)}\"");
        }

        if (span.Hint is { } hint)
        {
            html.Add($" title=\"{hint}\"");
        }

        if (span.Hint is { } label && span.To is not null)
        {
            html.Add($" aria-label=\"{label}\"");
        }
    }

    private static string TagOf(Span span) => span.Look switch
    {
        Look.Strong => "strong",
        Look.Plain when span.Hint is null => string.Empty,
        _ => "span",
    };

    private static string ClassOf(Look look) => look switch
    {
        Look.Muted => "muted",
        Look.Id => "id",
        Look.Item => "id item",
        Look.Verdict => "badge",
        Look.Open => "badge open",
        Look.Best => "best",
        Look.Small => "source",
        _ => string.Empty,
    };
}
