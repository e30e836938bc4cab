using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Cases.Yaml;
using Entente.Games;

namespace Entente.Theories.ConflictFiles;

/// <summary>Reads what the states are: from options and conditions, or one by one.</summary>
internal sealed class StateReader(YamlMap map, IReadOnlyList<StatedMaker> makers)
{
    /// <summary>Conditions in one list; each is worked out for every combination.</summary>
    private const int MostConditions = 100;

    private readonly string[] _options = [.. makers.SelectMany(m => m.Options).Select(o => o.Id)];
    private bool _broken;

    /// <summary>States and moves of decision makers who hold options; null after reporting.</summary>
    public OptionForm? Options()
    {
        var (infeasible, indistinct) = (Conditions("infeasible"), Conditions("indistinct"));
        var forbidden = Forbidden();
        if (_broken)
        {
            return null;
        }

        ConflictOption[] options = [.. makers.SelectMany((m, i) => m.Options.Select(o => new ConflictOption(o.Id, i, o.Change)))];
        try
        {
            var form = new OptionForm(makers.Count, options, c => !infeasible.Exists(i => i.Holds(c)), [.. indistinct.Select(i => (Predicate<int>)i.Holds)], (by, from, to) => forbidden.Exists(f => f.By == by && f.From.Holds(from) && f.To.Holds(to)));
            return form.Combinations.Count > 0 ? form : None();
        }
        catch (GameTooLargeException)
        {
            map.Faults.Error(map.AtKey("decision-makers"), "E0613", $"the options make more than {OptionForm.MaximumMoves} moves; state which combinations are infeasible", $"選項所成之移動超過 {OptionForm.MaximumMoves} 個；請載明不可行的組合");
            return null;
        }
    }

    /// <summary>Names for the states that options make, in the order of the file; or s1, s2 …; null after reporting.</summary>
    public (OptionForm Form, IReadOnlyList<StatedState> States)? Named(OptionForm form)
    {
        if (map.Find("combinations") is null)
        {
            return Described([.. Enumerable.Range(1, form.Combinations.Count).Select(i => new StatedState($"s{i}", null))]) is { } numbered ? (form, numbered) : null;
        }

        var (names, order) = (new string?[form.Combinations.Count], new List<int>());
        var sound = true;
        foreach (var (key, node) in map.Map("combinations")?.FreeEntries() ?? [])
        {
            sound &= Names.Check(key, map.Faults) & (State(key, node, form) is { } state && Name(key, state, names, order));
        }

        return sound && AllNamed(names, form) && Described([.. order.Select(s => new StatedState(names[s]!, null))]) is { } described ? (form.Reordered(order), described) : null;
    }

    /// <summary>The states with the words that the file has for some of them; null after reporting.</summary>
    private StatedState[]? Described(StatedState[] states)
    {
        var sound = true;
        foreach (var (key, node) in map.OptionalMap("states")?.FreeEntries() ?? [])
        {
            var inner = map.AsMap(key.Text, node);
            var text = inner?.LocalisedHere(key.Text);
            inner?.Close();
            if (References.State(key, states, map.Faults) is { } state && text is not null)
            {
                states[state] = states[state] with { Text = text };
            }
            else
            {
                sound = false;
            }
        }

        return sound ? states : null;
    }

    /// <summary>States of a conflict whose moves are listed; null after reporting.</summary>
    public IReadOnlyList<StatedState>? Listed()
    {
        var found = new List<StatedState>();
        var sound = true;
        foreach (var (key, node) in map.OptionalMap("states")?.FreeEntries() ?? [])
        {
            var inner = map.AsMap(key.Text, node);
            var text = inner?.LocalisedHere(key.Text);
            inner?.Close();
            sound &= Names.Check(key, map.Faults) & text is not null;
            found.Add(new StatedState(key.Text, text));
        }

        if (found.Count == 0)
        {
            map.Faults.Error(map.AtKey("states"), "E0614", "a conflict whose moves are listed lists its 'states' too", "逐一列出移動的衝突，亦須列出其「states」");
        }

        return sound && found.Count > 0 ? found : null;
    }

    private OptionForm? None()
    {
        map.Faults.Error(map.AtKey("infeasible"), "E0615", "no combination of options is left: every one is infeasible", "所有選項組合皆不可行，沒有任何狀態");
        return null;
    }

    private List<Condition> Conditions(string key)
    {
        var nodes = map.Sequence(key);
        if (nodes.Count > MostConditions)
        {
            _broken = true;
            map.Faults.Error(map.AtKey(key), "E0616", $"'{key}' has {nodes.Count} entries; at most {MostConditions} are read", $"「{key}」有 {nodes.Count} 項；至多 {MostConditions} 項");
            return [];
        }

        var read = nodes.Select(n => Condition.Read(n, key, _options, map.Faults)).ToArray();
        _broken |= read.Contains(null);
        return [.. read.OfType<Condition>()];
    }

    private List<(int By, Condition From, Condition To)> Forbidden()
    {
        var found = new List<(int, Condition, Condition)>();
        foreach (var node in map.Sequence("forbidden").Take(MostConditions))
        {
            if (map.AsMap("forbidden", node) is not { } inner)
            {
                _broken = true;
                continue;
            }

            var by = inner.Require("by") is { } who ? References.Maker(who, makers, map.Faults) : null;
            var (from, to) = (Under(inner, "from"), Under(inner, "to"));
            inner.Close();
            if (by is null || from is null || to is null)
            {
                _broken = true;
                continue;
            }

            found.Add((by.Value, from, to));
        }

        return found;
    }

    private Condition? Under(YamlMap inner, string key) => inner.Require(key) is { } node ? Condition.Read(node, key, _options, map.Faults) : null;

    private int? State(YamlScalar key, YamlNode node, OptionForm form)
    {
        var combination = 0;
        foreach (var taken in References.Words(node, key.Text, map.Faults))
        {
            if (References.Option(taken.At, taken.Text, _options, map.Faults) is not { } bit)
            {
                return null;
            }

            combination |= 1 << bit;
        }

        if (form.StateOf(combination) is { } state)
        {
            return state;
        }

        map.Faults.Error(key.At, "E0617", $"'{SafeText.Show(key.Text)}' is infeasible by the conditions under 'infeasible'", $"依「infeasible」的條件，「{SafeText.Show(key.Text)}」不可行");
        return null;
    }

    private bool Name(YamlScalar key, int state, string?[] names, List<int> order)
    {
        if (names[state] is { } other)
        {
            map.Faults.Error(key.At, "E0618", $"'{SafeText.Show(key.Text)}' is the state that '{SafeText.Show(other)}' already names", $"「{SafeText.Show(key.Text)}」與「{SafeText.Show(other)}」為同一狀態");
            return false;
        }

        names[state] = key.Text;
        order.Add(state);
        return true;
    }

    private bool AllNamed(string?[] names, OptionForm form)
    {
        var lacking = Array.IndexOf(names, null);
        if (lacking >= 0)
        {
            var taken = string.Join(", ", _options.Where((_, i) => (form.Combinations[lacking][0] >> i & 1) == 1));
            map.Faults.Error(map.AtKey("combinations"), "E0619", $"{names.Count(n => n is null)} feasible state(s) have no name here, the first being [{taken}]; name all or leave 'combinations' out", $"有 {names.Count(n => n is null)} 個可行狀態未命名，首先是 [{taken}]；請全部命名或省略「combinations」");
        }

        return lacking < 0;
    }
}
