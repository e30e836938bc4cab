using System.Globalization;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;
using Entente.Games;

namespace Entente.Theories.ConflictFiles;

/// <summary>Reads <c>preferences</c>: for each decision maker a ranking, prioritised statements or option weights.</summary>
internal sealed class PreferenceReader(YamlMap map, IReadOnlyList<StatedMaker> makers, IReadOnlyList<StatedState> states, OptionForm? form)
{
    private const int MostStatements = 100;

    private static readonly string[] Kinds = ["ranking", "statements", "weights"];

    private readonly string[] _options = [.. makers.SelectMany(m => m.Options).Select(o => o.Id)];

    /// <summary>An order for each decision maker; null after reporting.</summary>
    public IReadOnlyList<StateOrder>? Read()
    {
        if (map.Map("preferences") is not { } all)
        {
            return null;
        }

        var orders = new StateOrder?[makers.Count];
        foreach (var (key, node) in all.FreeEntries())
        {
            if (References.Maker(key, makers, map.Faults) is { } maker && map.AsMap(key.Text, node) is { } inner)
            {
                orders[maker] = Order(inner);
                inner.Close();
            }
        }

        var stated = all.FreeEntries().Select(e => e.Key.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var lacking in makers.Where(m => !stated.Contains(m.Id)))
        {
            map.Faults.Error(map.AtKey("preferences"), "E0623", $"the preferences of '{SafeText.Show(lacking.Id)}' are missing", $"缺少「{SafeText.Show(lacking.Id)}」的偏好");
        }

        return orders.Contains(null) ? null : [.. orders.OfType<StateOrder>()];
    }

    private StateOrder? Order(YamlMap inner)
    {
        var given = Kinds.Where(k => inner.Find(k) is not null).ToArray();
        if (given is not [var kind])
        {
            map.Faults.Error(inner.At, "E0624", "one of 'ranking', 'statements' and 'weights' is needed here, and only one", "此處須有「ranking」、「statements」、「weights」其中之一，且僅能有一項");
            return null;
        }

        if (kind != "ranking" && form is null)
        {
            map.Faults.Error(inner.AtKey(kind), "E0625", $"'{kind}' speaks of options, and this conflict has none; give a 'ranking'", $"「{kind}」以選項表示，但此衝突沒有選項；請用「ranking」");
            return null;
        }

        return kind switch
        {
            "ranking" => Ranking(inner),
            "statements" => Statements(inner),
            _ => Weights(inner),
        };
    }

    private StateOrder? Ranking(YamlMap inner)
    {
        var (groups, seen, sound) = (new List<IReadOnlyList<int>>(), new HashSet<int>(), true);
        foreach (var node in inner.Sequence("ranking"))
        {
            foreach (var word in References.Words(node, "ranking", map.Faults))
            {
                if (References.State(word, states, map.Faults) is not { } state)
                {
                    sound = false;
                }
                else if (!seen.Add(state))
                {
                    sound = false;
                    map.Faults.Error(word.At, "E0626", $"'{SafeText.Show(word.Text)}' stands twice in the ranking", $"「{SafeText.Show(word.Text)}」於排序中重複");
                }
                else
                {
                    groups.Add([state]);
                }
            }

            sound &= node is YamlScalar or YamlSequence;
            Merge(groups, node);
        }

        return sound & Complete(inner, seen) ? StateOrder.FromRanking(states.Count, groups) : null;
    }

    /// <summary>The states of a list within the list are equally preferred.</summary>
    private static void Merge(List<IReadOnlyList<int>> groups, YamlNode node)
    {
        var size = Math.Min(groups.Count, node is YamlSequence sequence ? sequence.Items.Count : 1);
        if (size > 1)
        {
            int[] tied = [.. groups.TakeLast(size).SelectMany(g => g)];
            groups.RemoveRange(groups.Count - size, size);
            groups.Add(tied);
        }
    }

    private bool Complete(YamlMap inner, HashSet<int> seen)
    {
        var lacking = Enumerable.Range(0, states.Count).Where(s => !seen.Contains(s)).Select(s => states[s].Id).ToArray();
        if (lacking.Length > 0)
        {
            var shown = SafeText.Show(string.Join(", ", lacking.Take(8)));
            map.Faults.Error(inner.AtKey("ranking"), "E0627", $"{lacking.Length} state(s) are not ranked: {shown}", $"有 {lacking.Length} 個狀態未排序：{shown}");
        }

        return lacking.Length == 0;
    }

    private StateOrder? Statements(YamlMap inner)
    {
        var nodes = inner.Sequence("statements");
        if (nodes.Count is 0 or > MostStatements)
        {
            map.Faults.Error(inner.AtKey("statements"), "E0628", $"'statements' needs 1 to {MostStatements} statements, the most important first", $"「statements」須有 1 至 {MostStatements} 條陳述，最重要者居首");
            return null;
        }

        var read = nodes.Select(Statement).ToArray();
        return read.Contains(null) ? null : StateOrder.FromStatements(states.Count, [.. read.Select(holds => (Predicate<int>)(s => holds!(form!.Combinations[s][0])))]);
    }

    /// <summary>A condition, or one that only counts where another holds (<c>if</c>), or where and only where (<c>if-and-only-if</c>).</summary>
    private Predicate<int>? Statement(YamlNode node)
    {
        if (node is not YamlMapping)
        {
            return Condition.Read(node, "statements", _options, map.Faults) is { } plain ? plain.Holds : null;
        }

        var inner = map.AsMap("statements", node)!;
        var prefer = inner.Require("prefer") is { } what ? Condition.Read(what, "prefer", _options, map.Faults) : null;
        var key = inner.Find("if") is not null || inner.Find("if-and-only-if") is null ? "if" : "if-and-only-if";
        if (key == "if" && inner.Find("if-and-only-if") is not null)
        {
            map.Faults.Error(inner.AtKey("if-and-only-if"), "E0622", "a statement has 'if' or 'if-and-only-if', not both", "陳述僅能有「if」或「if-and-only-if」其中之一");
            prefer = null;
        }

        var when = inner.Require(key) is { } given ? Condition.Read(given, key, _options, map.Faults) : null;
        inner.Close();
        if (prefer is null || when is null)
        {
            return null;
        }

        return key == "if" ? c => !when.Holds(c) || prefer.Holds(c) : c => when.Holds(c) == prefer.Holds(c);
    }

    private StateOrder? Weights(YamlMap inner)
    {
        var (weights, sound) = (new decimal[_options.Length], true);
        foreach (var (key, node) in inner.Map("weights")?.FreeEntries() ?? [])
        {
            var option = References.Option(key.At, key.Text, _options, map.Faults);
            if (option is null)
            {
                sound = false;
            }
            else if (node is YamlScalar scalar && decimal.TryParse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && Math.Abs(weight) <= 1_000_000_000)
            {
                weights[option.Value] = weight;
            }
            else
            {
                sound = false;
                map.Faults.Error(node.At, "E0629", "a weight is a number from -1000000000 to 1000000000", "權重為 -1000000000 至 1000000000 之間的數字");
            }
        }

        return sound ? StateOrder.FromScores([.. form!.Combinations.Select(c => Enumerable.Range(0, weights.Length).Where(i => (c[0] >> i & 1) == 1).Sum(i => weights[i]))]) : null;
    }
}
