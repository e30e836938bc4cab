using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;

namespace Entente.Theories.ConflictFiles;

/// <summary>Words of a conflict file that name something declared in it.</summary>
internal static class References
{
    /// <summary>Index of a decision maker; null after reporting.</summary>
    public static int? Maker(YamlNode node, IReadOnlyList<StatedMaker> makers, DiagnosticBag faults)
    {
        if (Index(node, makers, m => m.Id) is { } found)
        {
            return found;
        }

        var hint = Hint.For(Word(node), makers.Select(m => m.Id), faults);
        faults.Error(node.At, "E0620", $"'{SafeText.Show(Word(node))}' is no decision maker{hint.En}", $"「{SafeText.Show(Word(node))}」不是決策者{hint.ZhHant}");
        return null;
    }

    /// <summary>Index of a state; null after reporting.</summary>
    public static int? State(YamlNode node, IReadOnlyList<StatedState> states, DiagnosticBag faults)
    {
        if (Index(node, states, s => s.Id) is { } found)
        {
            return found;
        }

        var hint = Hint.For(Word(node), states.Select(s => s.Id), faults);
        faults.Error(node.At, "E0621", $"'{SafeText.Show(Word(node))}' is no state{hint.En}", $"「{SafeText.Show(Word(node))}」不是狀態{hint.ZhHant}");
        return null;
    }

    /// <summary>Index of an option; null after reporting.</summary>
    public static int? Option(Position at, string word, IReadOnlyList<string> options, DiagnosticBag faults)
    {
        for (var index = 0; index < options.Count; index++)
        {
            if (options[index] == word)
            {
                return index;
            }
        }

        var hint = Hint.For(word, options, faults);
        faults.Error(at, "E0603", $"'{SafeText.Show(word)}' is no option{hint.En}", $"「{SafeText.Show(word)}」不是選項{hint.ZhHant}");
        return null;
    }

    /// <summary>The words of a list, or the one word alone; anything else is reported and left out.</summary>
    public static IReadOnlyList<YamlScalar> Words(YamlNode node, string key, DiagnosticBag faults)
    {
        var items = node is YamlSequence sequence ? sequence.Items : [node];
        foreach (var wrong in items.Where(i => i is not YamlScalar))
        {
            faults.Error(wrong.At, "E0636", $"'{SafeText.Show(key)}' should be a list of names", $"「{SafeText.Show(key)}」應為名稱的清單");
        }

        return [.. items.OfType<YamlScalar>()];
    }

    /// <summary>States of a list; null after reporting.</summary>
    public static IReadOnlyList<int>? States(YamlNode node, string key, IReadOnlyList<StatedState> states, DiagnosticBag faults)
    {
        var found = Words(node, key, faults).Select(w => State(w, states, faults)).ToArray();
        return found.Contains(null) ? null : [.. found.OfType<int>()];
    }

    private static int? Index<T>(YamlNode node, IReadOnlyList<T> declared, Func<T, string> name)
    {
        var word = Word(node);
        for (var index = 0; index < declared.Count; index++)
        {
            if (name(declared[index]) == word)
            {
                return index;
            }
        }

        return null;
    }

    private static string Word(YamlNode node) => node is YamlScalar scalar ? scalar.Text : "";
}
