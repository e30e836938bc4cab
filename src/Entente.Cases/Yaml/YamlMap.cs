using System.Globalization;
using Entente.Cases.Diagnostics;

namespace Entente.Cases.Yaml;

/// <summary>
/// A strict view of a mapping: keys are asked for by name, and <see cref="Close"/> reports every key that nobody asked
/// for, with the nearest allowed one. A misspelt key is therefore never ignored.
/// </summary>
public sealed class YamlMap(YamlMapping mapping, DiagnosticBag faults)
{
    private static readonly string[] Tags = [Language.En.Tag(), Language.ZhHant.Tag()];

    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Where the mapping begins.</summary>
    public Position At => mapping.At;

    /// <summary>Where faults are reported.</summary>
    public DiagnosticBag Faults => faults;

    /// <summary>The node under <paramref name="key"/>, or null when the key is absent.</summary>
    public YamlNode? Find(string key)
    {
        _asked.Add(key);
        return mapping.Entries.FirstOrDefault(e => e.Key.Text == key).Value;
    }

    /// <summary>Where <paramref name="key"/> itself stands; where the mapping begins when it is absent.</summary>
    public Position AtKey(string key) => mapping.Entries.FirstOrDefault(e => e.Key.Text == key).Key?.At ?? At;

    /// <summary>The node under <paramref name="key"/>; its absence is an error.</summary>
    public YamlNode? Require(string key)
    {
        var node = Find(key);
        if (node is null)
        {
            faults.Error(At, "E0111", $"the key '{key}' is missing here; add it", $"此處缺少鍵「{key}」；請補上");
        }

        return node;
    }

    /// <summary>The text under a key that may be absent.</summary>
    public string? OptionalText(string key) => Text(key, Find(key));

    /// <summary>The text under a key that must be present and not empty.</summary>
    public string? Text(string key) => Text(key, Require(key));

    /// <summary>A number in [<paramref name="from"/>, <paramref name="to"/>], or <paramref name="otherwise"/> when the key is absent.</summary>
    public double Number(string key, double otherwise, double from, double to)
    {
        var node = Find(key);
        if (node is null || Text(key, node) is not { } text)
        {
            return otherwise;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= from && value <= to)
        {
            return value;
        }

        faults.Error(node.At, "E0112", $"'{SafeText.Show(key)}' is '{SafeText.Show(text)}'; a number from {Show(from)} to {Show(to)} was expected", $"「{SafeText.Show(key)}」為「{SafeText.Show(text)}」；應為 {Show(from)} 至 {Show(to)} 之間的數字");
        return otherwise;
    }

    /// <summary>An integer in [<paramref name="from"/>, <paramref name="to"/>], or null when the key is absent or wrong.</summary>
    public int? Integer(string key, int from, int to)
    {
        var node = Find(key);
        if (node is null || Text(key, node) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= from && value <= to)
        {
            return value;
        }

        faults.Error(node.At, "E0115", $"'{SafeText.Show(key)}' is '{SafeText.Show(text)}'; a whole number from {from} to {to} was expected", $"「{SafeText.Show(key)}」為「{SafeText.Show(text)}」；應為 {from} 至 {to} 的整數");
        return null;
    }

    /// <summary>A nested mapping that may be absent.</summary>
    public YamlMap? OptionalMap(string key) => AsMap(key, Find(key));

    /// <summary>A nested mapping that must be present.</summary>
    public YamlMap? Map(string key) => AsMap(key, Require(key));

    /// <summary>The items of a sequence; a single scalar counts as a sequence of one; absent gives none.</summary>
    public IReadOnlyList<YamlNode> Sequence(string key) => Find(key) switch
    {
        null => [],
        YamlSequence sequence => sequence.Items,
        YamlScalar scalar => [scalar],
        var other => Wrong(other, key, "a list", "清單"),
    };

    /// <summary>The words of a sequence of scalars with their places.</summary>
    public IReadOnlyList<YamlScalar> Words(string key)
    {
        var words = new List<YamlScalar>();
        foreach (var node in Sequence(key))
        {
            if (node is YamlScalar scalar)
            {
                words.Add(scalar);
            }
            else
            {
                Wrong(node, key, "a list of words", "詞的清單");
            }
        }

        return words;
    }

    /// <summary>All entries of a mapping whose keys are free names: every key counts as asked for.</summary>
    public IEnumerable<(YamlScalar Key, YamlNode Value)> FreeEntries()
    {
        foreach (var entry in mapping.Entries)
        {
            _asked.Add(entry.Key.Text);
            yield return entry;
        }
    }

    /// <summary>A text in both languages under <paramref name="key"/>.</summary>
    public Localised? Localised(string key)
    {
        if (Map(key) is not { } map)
        {
            return null;
        }

        var text = map.LocalisedHere(key);
        map.Close();
        return text;
    }

    /// <summary>A text in both languages from the keys <c>en</c> and <c>zh-Hant</c> of this mapping.</summary>
    public Localised? LocalisedHere(string owner)
    {
        var (en, zh) = (OptionalText("en"), OptionalText("zh-Hant"));
        var shown = SafeText.Show(owner);
        foreach (var lacking in Tags.Where(tag => Find(tag) is null))
        {
            faults.Error(At, "E0121", $"'{shown}' has no '{lacking}' text; give every text in both languages", $"「{shown}」缺少「{lacking}」文字；每段文字皆須有兩種語言");
        }

        return en is null || zh is null ? null : new Localised(en, zh);
    }

    /// <summary>Views <paramref name="node"/> as a strict mapping, or reports and returns null.</summary>
    public YamlMap? AsMap(string key, YamlNode? node)
    {
        switch (node)
        {
            case null:
                return null;
            case YamlMapping inner:
                return new YamlMap(inner, faults);
            default:
                Wrong(node, key, "keys and values", "鍵值對");
                return null;
        }
    }

    /// <summary>Reports every key that was not asked for.</summary>
    public void Close()
    {
        foreach (var (key, _) in mapping.Entries.Where(e => !_asked.Contains(e.Key.Text)))
        {
            var hint = Hint.For(key.Text, _asked, faults);
            var shown = SafeText.Show(key.Text);
            faults.Error(key.At, "E0110", $"unknown key '{shown}'{hint.En}", $"不明的鍵「{shown}」{hint.ZhHant}");
        }
    }

    private string? Text(string key, YamlNode? node)
    {
        switch (node)
        {
            case null:
                return null;
            case YamlScalar { Text: var text } when !string.IsNullOrWhiteSpace(text):
                return text;
            case YamlScalar empty:
                faults.Error(empty.At, "E0113", $"'{SafeText.Show(key)}' is empty; write a value or remove the key", $"「{SafeText.Show(key)}」為空；請填值或刪除此鍵");
                return null;
            default:
                Wrong(node, key, "one value", "單一值");
                return null;
        }
    }

    private YamlNode[] Wrong(YamlNode node, string key, string en, string zhHant)
    {
        faults.Error(node.At, "E0114", $"'{SafeText.Show(key)}' should be {en}", $"「{SafeText.Show(key)}」應為{zhHant}");
        return [];
    }

    private static string Show(double value) => value.ToString(CultureInfo.InvariantCulture);
}
