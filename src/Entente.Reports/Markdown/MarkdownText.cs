using System.Text;
using Entente.Cases;
using Entente.Reports.Text;

namespace Entente.Reports.Markdown;

/// <summary>A Markdown document (GitHub flavour) under construction, in one language; values are escaped.</summary>
internal sealed class MarkdownText(Language language)
{
    private const string Special = "\\`*_{}[]<>#|~&";
    private readonly StringBuilder _text = new(1 << 16);

    /// <summary>Language written.</summary>
    public Language Language => language;

    /// <summary>A text in this language, escaped.</summary>
    public string Of(Localised text) => Escape(text.In(language));

    /// <summary>A heading.</summary>
    public void Heading(int level, string text) => _text.Append('#', level).Append(' ').Append(text).Append("\n\n");

    /// <summary>A paragraph.</summary>
    public void Paragraph(string text) => _text.Append(text).Append("\n\n");

    /// <summary>A bulleted list, followed by a blank line.</summary>
    public void List(IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            _text.Append("- ").Append(item).Append('\n');
        }

        _text.Append('\n');
    }

    /// <summary>A table; cells must be escaped already.</summary>
    public void Table(IReadOnlyList<Localised> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        Row(columns.Select(Of));
        Row(columns.Select(_ => "---"));
        foreach (var row in rows)
        {
            Row(row);
        }

        _text.Append('\n');
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString().TrimEnd('\n') + "\n";

    /// <summary>Text on one line that no reader takes for markup.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in Clean.ForPage(text).ReplaceLineEndings(" "))
        {
            _ = Special.Contains(c, StringComparison.Ordinal) ? escaped.Append('\\').Append(c) : escaped.Append(c is '\t' ? ' ' : c);
        }

        return escaped.ToString();
    }

    private void Row(IEnumerable<string> cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
