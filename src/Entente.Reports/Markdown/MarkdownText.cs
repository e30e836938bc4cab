using System.Buffers;
using System.Text;
using Entente.Cases;
using Entente.Reports.Text;
using Entente.Reports.Writing;

namespace Entente.Reports.Markdown;

/// <summary>A Markdown document (GitHub flavour) under construction, in one language; values are escaped.</summary>
/// <param name="language">Language written.</param>
/// <param name="bytes">What it is written to.</param>
internal sealed class MarkdownText(Language language, FileBytes bytes)
{
    private const string Special = "\\`*_{}[]<>#|~&";

    /// <summary>What cannot stand as it is: markup, tabs and line ends.</summary>
    private static readonly SearchValues<char> ToEscape = SearchValues.Create(Special + "\t\r\n\f\u0085\u2028\u2029");

    /// <summary>Line ends due before the next text; none stand at the end of the document but one.</summary>
    private int _lineEnds;

    /// <summary>A document of its own.</summary>
    public MarkdownText(Language language)
        : this(language, new FileBytes())
    {
    }

    /// <summary>Language written.</summary>
    public Language Language => language;

    /// <summary>A text in this language, escaped.</summary>
    public string Of(Localised text) => Escape(text.In(language));

    /// <summary>A heading.</summary>
    public void Heading(int level, string text) => Add(new string('#', level)).Add(" ").Add(text)._lineEnds += 2;

    /// <summary>A paragraph.</summary>
    public void Paragraph(string text) => Add(text)._lineEnds += 2;

    /// <summary>A bulleted list, followed by a blank line.</summary>
    public void List(IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            Add("- ").Add(item)._lineEnds++;
        }

        _lineEnds++;
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

        _lineEnds++;
    }

    /// <summary>Ends the document: nothing more is added.</summary>
    public void End() => bytes.Write("\n");

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(bytes.ToArray()) + "\n";

    /// <summary>Text on one line that no reader takes for markup.</summary>
    public static string Escape(string text)
    {
        var clean = Clean.ForPage(text);
        if (!clean.AsSpan().ContainsAny(ToEscape))
        {
            return clean;
        }

        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in clean.ReplaceLineEndings(" "))
        {
            _ = Special.Contains(c, StringComparison.Ordinal) ? escaped.Append('\\').Append(c) : escaped.Append(c is '\t' ? ' ' : c);
        }

        return escaped.ToString();
    }

    private void Row(IEnumerable<string> cells)
    {
        Add("| ");
        var first = true;
        foreach (var cell in cells)
        {
            Add(first ? string.Empty : " | ").Add(cell);
            first = false;
        }

        Add(" |")._lineEnds++;
    }

    private MarkdownText Add(string text)
    {
        for (; _lineEnds > 0 && text.Length > 0; _lineEnds--)
        {
            bytes.Write("\n");
        }

        bytes.Write(text);
        return this;
    }
}
