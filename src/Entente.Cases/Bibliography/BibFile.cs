using Entente.Cases.Diagnostics;

namespace Entente.Cases.Bibliography;

/// <summary>
/// Reads BibTeX as Zotero exports it: entries with braced, quoted or bare values. String macros, preambles and
/// cross-references are not needed there and are refused, not guessed at.
/// </summary>
public sealed class BibFile
{
    private readonly string _path;
    private readonly string _text;
    private readonly DiagnosticBag _faults;
    private int _at;
    private int _line = 1;
    private int _lineStart;
    private int _counted;

    private BibFile(string path, string text, DiagnosticBag faults) => (_path, _text, _faults) = (path, text, faults);

    /// <summary>The entries by key; faults are reported, and a doubled key keeps its first entry.</summary>
    public static IReadOnlyDictionary<string, BibEntry> Read(string path, string text, DiagnosticBag faults) => new BibFile(path, text, faults).Entries();

    private Dictionary<string, BibEntry> Entries()
    {
        var entries = new Dictionary<string, BibEntry>(StringComparer.Ordinal);
        while ((_at = _text.IndexOf('@', _at)) >= 0)
        {
            if (Entry() is not { } entry)
            {
                continue;
            }

            if (!entries.TryAdd(entry.Key, entry))
            {
                _faults.Error(entry.At, "E0303", $"the key '{SafeText.Show(entry.Key)}' stands twice; rename one", $"文獻代號「{SafeText.Show(entry.Key)}」重複；請改名");
            }
        }

        return entries;
    }

    private BibEntry? Entry()
    {
        var begin = Here();
        _at++;
        var type = Word().ToLowerInvariant();
        if (type is "comment")
        {
            return Peek() != '{' || Braced() is not null ? null : Fault(begin, "the comment is not closed by a brace", "註解未以大括號結束");
        }

        if (type is "string" or "preamble" || !Take('{'))
        {
            return Fault(begin, "write an entry like @article{key, …}; @string and @preamble are not read", "應寫成 @article{key, …}；不讀取 @string 與 @preamble");
        }

        var key = Word();
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        while (Take(','))
        {
            if (Peek() == '}')
            {
                break;
            }

            var at = Here();
            var name = Word().ToLowerInvariant();
            if (name.Length == 0 || !Take('=') || Value() is not { } value || !fields.TryAdd(name, value))
            {
                return Fault(at, $"a field of '{SafeText.Show(key)}' cannot be read; write name = {{value}}, each name once", $"無法讀取「{SafeText.Show(key)}」的欄位；請寫成 name = {{value}}，每個名稱一次");
            }
        }

        return key.Length > 0 && Take('}')
            ? new BibEntry(key, type, fields, begin)
            : Fault(begin, $"the entry '{SafeText.Show(key)}' has no key, lacks a comma between fields, or is not closed by a brace", $"條目「{SafeText.Show(key)}」缺少鍵、欄位間缺少逗號，或未以大括號結束");
    }

    private string? Value()
    {
        switch (Peek())
        {
            case '{':
                return Braced();
            case '"':
                return Quoted();
            default:
                var bare = Word();
                return bare.Length == 0 ? null : bare;
        }
    }

    /// <summary>A quote inside braces does not close the value.</summary>
    private string? Quoted()
    {
        var depth = 0;
        for (var start = ++_at; _at < _text.Length; _at++)
        {
            depth += _text[_at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0 && _text[_at] == '"')
            {
                return Clean(_text[start.._at++]);
            }
        }

        return null;
    }

    private string? Braced()
    {
        var (depth, start) = (0, _at + 1);
        for (; _at < _text.Length; _at++)
        {
            depth += _text[_at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return Clean(_text[start.._at++]);
            }
        }

        return null;
    }

    private static string Clean(string text) =>
        string.Join(' ', text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Replace("\\&", "&", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private char Peek()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        return _at < _text.Length ? _text[_at] : '\0';
    }

    private bool Take(char mark)
    {
        var found = Peek() == mark;
        _at += found ? 1 : 0;
        return found;
    }

    private string Word()
    {
        Peek();
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '-' or '_' or ':' or '.' or '+' or '/'))
        {
            _at++;
        }

        return _text[start.._at];
    }

    private BibEntry? Fault(Position at, string en, string zhHant)
    {
        _faults.Error(at, "E0302", en, zhHant);
        return null;
    }

    /// <summary>The place of the next character that is no blank. Counts on from the last call: counting from the start each time would be quadratic.</summary>
    private Position Here()
    {
        Peek();
        for (; _counted < _at; _counted++)
        {
            if (_text[_counted] == '\n')
            {
                (_line, _lineStart) = (_line + 1, _counted + 1);
            }
        }

        return new Position(_path, _line, _at - _lineStart + 1);
    }
}
