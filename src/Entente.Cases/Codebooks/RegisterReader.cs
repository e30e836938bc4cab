using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Cases.Yaml;

namespace Entente.Cases.Codebooks;

/// <summary>Reads the declaration of a register.</summary>
internal static class RegisterReader
{
    /// <summary>Keys that only some types have; of a column without a known type none of them is called unknown.</summary>
    private static readonly string[] KeysOfTypes = ["of", "scale", "from", "to"];

    private static readonly Dictionary<string, ColumnType> Types = Enum.GetValues<ColumnType>().ToDictionary(t => t.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The declaration, or null after reporting.</summary>
    public static RegisterDeclaration? Read(YamlScalar key, YamlMap map)
    {
        var (title, feeds) = (map.Localised("title"), FeedsReader.Read(map));
        var faulty = new HashSet<string>(StringComparer.Ordinal);
        var columns = CodebookReader.Each(map, "columns", Column, faulty);
        return !Names.Check(key, map.Faults) || title is null || faulty.Count > 0 ? null : new RegisterDeclaration(key.Text, title, [.. columns.Values]) { Feeds = feeds };
    }

    private static RegisterColumn? Column(YamlScalar key, YamlMap map)
    {
        var (title, word) = (map.LocalisedHere(key.Text), map.Text("type"));
        var taken = RowReader.Required.Concat(RowReader.Optional).Contains(key.Text);
        if (taken)
        {
            map.Faults.Error(key.At, "E0136", $"every register has a column '{key.Text}'; give this one another name", $"每個登錄皆已有「{key.Text}」欄；請為此欄另取名稱");
        }

        if (title is null || word is null)
        {
            return null;
        }

        if (!Types.TryGetValue(word, out var type))
        {
            Array.ForEach(KeysOfTypes, k => map.Find(k));
            var hint = Hint.For(word, Types.Keys);
            map.Faults.Error(map.Find("type")!.At, "E0133", $"'{SafeText.Show(word)}' is no column type{hint.En}", $"「{SafeText.Show(word)}」不是有效的欄位類型{hint.ZhHant}");
            return null;
        }

        var column = Typed(key.Text, title, type, map);
        return taken ? null : column;
    }

    private static RegisterColumn? Typed(string id, Localised title, ColumnType type, YamlMap map)
    {
        var choices = type == ColumnType.Choice ? Choices(map) : [];
        var bins = type == ColumnType.Scale ? CodebookReader.Scale(map) : [];
        var (from, to) = type == ColumnType.Integer ? (map.Integer("from", -1_000_000, 1_000_000) ?? int.MinValue, map.Integer("to", -1_000_000, 1_000_000) ?? int.MaxValue) : (0, 0);
        var few = choices?.Length < 2 && type == ColumnType.Choice;
        if (few)
        {
            map.Faults.Error(map.At, "E0134", "a choice needs at least two words under 'of'", "「choice」欄須於「of」下列出至少兩個詞");
        }

        if (from > to)
        {
            map.Faults.Error(map.Find("from")!.At, "E0135", $"'from' ({from}) is above 'to' ({to}); no number would fit", $"「from」（{from}）大於「to」（{to}）；沒有數字能符合");
        }

        var optional = Optional(type, map);
        return bins is null || choices is null || few || from > to ? null : new RegisterColumn(id, title, type, choices, bins, from, to, optional);
    }

    /// <summary>The words with their texts; null when one is faulty, which is reported here and not again as a missing word.</summary>
    private static Choice[]? Choices(YamlMap map)
    {
        var choices = map.Map("of")?.FreeEntries().Select(e => Word(map, e.Key.Text, e.Value)).ToArray();
        return choices is null || choices.Contains(null) ? null : [.. choices.OfType<Choice>()];
    }

    private static Choice? Word(YamlMap map, string word, YamlNode node)
    {
        if (map.AsMap(word, node) is not { } inner)
        {
            return null;
        }

        var text = inner.LocalisedHere(word);
        inner.Close();
        return text is null ? null : new Choice(word, text);
    }

    private static bool Optional(ColumnType type, YamlMap map)
    {
        var word = map.OptionalText("may-be-empty");
        if (word is null or "no" || (word is "yes" && type is ColumnType.Text or ColumnType.Integer))
        {
            return word is "yes";
        }

        map.Faults.Error(map.Find("may-be-empty")!.At, "E0137", "'may-be-empty' is yes or no, and yes only for texts and integers", "「may-be-empty」應為 yes 或 no，且僅文字與整數欄可為 yes");
        return false;
    }
}
