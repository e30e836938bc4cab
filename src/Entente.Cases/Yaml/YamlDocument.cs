using System.Text.RegularExpressions;
using Entente.Cases.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Entente.Cases.Yaml;

/// <summary>
/// Reads one YAML document into nodes with positions. Bounded: no anchors or aliases (they can explode), at most
/// 32 levels unless more are asked for, 200 000 nodes. One document per file.
/// </summary>
public sealed partial class YamlDocument
{
    /// <summary>The deepest level of most files.</summary>
    public const int DeepestLevel = 32;

    private const int MostNodes = 200_000;
    private const int LongestReason = 120;

    private readonly string _path;
    private readonly string _text;
    private readonly DiagnosticBag _faults;
    private readonly Parser _parser;
    private readonly int _deepest;
    private int _nodes;

    private YamlDocument(string path, string text, DiagnosticBag faults, int deepest)
    {
        (_path, _text, _deepest) = (path, text, deepest);
        _faults = faults;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>The root mapping, or null after reporting why there is none.</summary>
    /// <param name="path">Path shown in messages.</param>
    /// <param name="text">Text of the file.</param>
    /// <param name="faults">Takes the faults.</param>
    /// <param name="deepest">The deepest level that is read; game trees need more than other files.</param>
    public static YamlMapping? Read(string path, string text, DiagnosticBag faults, int deepest = DeepestLevel)
    {
        var document = new YamlDocument(path, text, faults, deepest);
        try
        {
            return document.Root();
        }
        catch (YamlException fault)
        {
            return document.Invalid(fault.Start, fault.InnerException?.Message ?? fault.Message);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or OverflowException or InvalidOperationException)
        {
            // The parser lets these escape on open brackets and on impossible escapes, tags and numbers.
            return document.Invalid(Mark.Empty, "a bracket left open, or an escape or tag that cannot be");
        }
        catch (BoundExceeded)
        {
            return null;
        }
    }

    /// <summary>Some faults come with no place or with the file's first; they stand behind the last sound event.</summary>
    private YamlMapping? Invalid(Mark start, string why)
    {
        var mark = _parser.Current?.End is { } last && last.Index > start.Index ? last : start;
        var at = Within(Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));
        var what = SafeText.Show(why.TrimEnd('.'), LongestReason);
        _faults.Error(at, "E0101", $"not valid YAML ({what}); check indentation, tabs, quotes and brackets near here", "不是有效的 YAML；請檢查此處附近的縮排、定位字元（Tab）、引號與括號");
        return null;
    }

    /// <summary>The parser counts a line behind the last one when the file ends too early; the fault then stands at the end of the last.</summary>
    private Position Within(int line, int column)
    {
        var lines = LineEnds().Split(_text);
        return line <= lines.Length ? new Position(_path, line, Math.Min(column, lines[line - 1].Length + 1)) : new Position(_path, lines.Length, lines[^1].Length + 1);
    }

    private YamlMapping? Root()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            _faults.Error(new Position(_path, 1, 1), "E0102", "the file is empty; keys and values were expected", "檔案為空；應寫入鍵與值");
            return null;
        }

        var root = Node(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
        {
            _faults.Error(At(second), "E0103", "a second document begins here; one file holds one document", "此處開始第二份文件；一個檔案只能有一份文件");
        }

        if (root is YamlMapping mapping)
        {
            return mapping;
        }

        _faults.Error(root.At, "E0109", "the file should hold keys and values, like 'id: my-case'", "檔案內容應為鍵與值，例如「id: my-case」");
        return null;
    }

    private YamlNode Node(int level)
    {
        var next = _parser.Current is null && !_parser.MoveNext() ? null : _parser.Current;
        if (next is null)
        {
            throw new YamlException("the file ends too early");
        }

        Bound(next, level);
        return next switch
        {
            Scalar scalar => TakeScalar(scalar),
            SequenceStart => TakeSequence(level),
            MappingStart => TakeMapping(level),
            _ => throw new YamlException(next.Start, next.End, "an unexpected mark"),
        };
    }

    private void Bound(ParsingEvent next, int level)
    {
        var anchored = next is AnchorAlias or NodeEvent { Anchor.IsEmpty: false };
        if (anchored)
        {
            Refuse(next, "E0104", "anchors and aliases are not accepted; write the value out", "不接受錨點與別名；請完整寫出");
        }

        if (level > _deepest)
        {
            Refuse(next, "E0105", $"nested more than {_deepest} levels deep; no Entente file needs that", $"巢狀超過 {_deepest} 層；Entente 的檔案無此需要");
        }

        if (++_nodes > MostNodes)
        {
            Refuse(next, "E0106", $"more than {MostNodes} values in one YAML file; put tables into CSV", $"單一 YAML 檔超過 {MostNodes} 個值；表格請改用 CSV");
        }
    }

    private void Refuse(ParsingEvent at, string code, string en, string zhHant)
    {
        _faults.Error(At(at), code, en, zhHant);
        throw new BoundExceeded();
    }

    private YamlScalar TakeScalar(Scalar scalar)
    {
        _parser.MoveNext();
        return new YamlScalar(At(scalar), scalar.Value) { Quoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted, Spread = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded || scalar.End.Line > scalar.Start.Line };
    }

    private YamlSequence TakeSequence(int level)
    {
        var start = _parser.Consume<SequenceStart>();
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node(level + 1));
        }

        return new YamlSequence(At(start), items);
    }

    private YamlMapping TakeMapping(int level)
    {
        var start = _parser.Consume<MappingStart>();
        var entries = new List<(YamlScalar, YamlNode)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node(level + 1);
            var value = Node(level + 1);
            if (key is not YamlScalar name)
            {
                _faults.Error(key.At, "E0107", "a key must be a plain word, not a list or mapping", "鍵必須是單一詞，不可為清單或鍵值對");
            }
            else if (!seen.Add(name.Text))
            {
                _faults.Error(name.At, "E0108", $"the key '{SafeText.Show(name.Text)}' stands twice in one mapping; remove one", $"鍵「{SafeText.Show(name.Text)}」重複；請刪去其一");
            }
            else
            {
                entries.Add((name, value));
            }
        }

        return new YamlMapping(At(start), entries);
    }

    [GeneratedRegex("\r\n|[\r\n\u0085\u2028\u2029]", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnds();

    private Position At(ParsingEvent at) => new(_path, (int)at.Start.Line, (int)at.Start.Column);

    private sealed class BoundExceeded : Exception;
}
