using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Cases.Yaml;
using Entente.Expressions;
using Entente.Games;

namespace Entente.Theories.ConflictFiles;

/// <summary>Reads <c>decision-makers</c>: who they are, and their options or moves.</summary>
internal sealed class MakerReader(YamlMap map)
{
    private static readonly Dictionary<string, OptionChange> Changes = new(StringComparer.Ordinal)
    {
        ["both"] = OptionChange.Both,
        ["take-up-only"] = OptionChange.TakeUpOnly,
        ["give-up-only"] = OptionChange.GiveUpOnly,
        ["none"] = OptionChange.None,
    };

    private readonly HashSet<string> _options = new(StringComparer.Ordinal);
    private bool _broken;

    /// <summary>The moves of the decision makers who list them, by their index.</summary>
    public Dictionary<int, IReadOnlyList<YamlScalar>> Moves { get; } = [];

    /// <summary>All decision makers; null after reporting what hinders reading on.</summary>
    public IReadOnlyList<StatedMaker>? Read()
    {
        var found = new List<StatedMaker>();
        foreach (var (key, node) in map.Map("decision-makers")?.FreeEntries() ?? [])
        {
            var sound = Names.Check(key, map.Faults);
            if (map.AsMap(key.Text, node) is not { } inner || Maker(key.Text, inner, found.Count) is not { } maker || !sound)
            {
                _broken = true;
                continue;
            }

            found.Add(maker);
        }

        return Fits(found) && !_broken ? found : null;
    }

    private StatedMaker? Maker(string id, YamlMap inner, int index)
    {
        var text = inner.LocalisedHere(id);
        var (options, moves) = (inner.Find("options") is null ? null : Options(inner), inner.Find("moves"));
        if (moves is not null)
        {
            Moves[index] = inner.Words("moves");
        }

        inner.Close();
        if (options is null == moves is null)
        {
            map.Faults.Error(inner.At, "E0606", $"'{SafeText.Show(id)}' needs either 'options' or 'moves'", $"「{SafeText.Show(id)}」須有「options」或「moves」其中之一");
            return null;
        }

        return text is null ? null : new StatedMaker(id, text, options ?? []);
    }

    private List<StatedOption> Options(YamlMap inner)
    {
        var found = new List<StatedOption>();
        foreach (var (key, node) in inner.Map("options")?.FreeEntries() ?? [])
        {
            if (inner.AsMap(key.Text, node) is not { } option)
            {
                _broken = true;
                continue;
            }

            var text = option.LocalisedHere(key.Text);
            var change = Change(option);
            option.Close();
            if (!Usable(key) || text is null || change is null)
            {
                _broken = true;
                continue;
            }

            found.Add(new StatedOption(key.Text, text, change.Value));
        }

        return found;
    }

    private bool Usable(YamlScalar key)
    {
        if (!Names.Check(key, map.Faults))
        {
            return false;
        }

        if (!Expression.TryParse(key.Text, out var read, out _) || read is not Name)
        {
            map.Faults.Error(key.At, "E0607", $"'{SafeText.Show(key.Text)}' cannot stand in a condition; an option's name begins with a letter and is not 'and', 'or' or 'not'", $"「{SafeText.Show(key.Text)}」無法用於條件；選項名稱須以字母起首，且不得為 and、or、not");
            return false;
        }

        if (!_options.Add(key.Text))
        {
            map.Faults.Error(key.At, "E0608", $"the option '{SafeText.Show(key.Text)}' stands twice; every option has one holder", $"選項「{SafeText.Show(key.Text)}」重複；每個選項僅屬一個決策者");
            return false;
        }

        return true;
    }

    private OptionChange? Change(YamlMap option)
    {
        var word = option.OptionalText("change") ?? "both";
        if (Changes.TryGetValue(word, out var change))
        {
            return change;
        }

        var hint = Hint.For(word, Changes.Keys, map.Faults);
        map.Faults.Error(option.Find("change")!.At, "E0609", $"'{SafeText.Show(word)}' is no kind of change{hint.En}", $"「{SafeText.Show(word)}」不是變更的種類{hint.ZhHant}");
        return null;
    }

    private bool Fits(List<StatedMaker> found)
    {
        var at = map.AtKey("decision-makers");
        if (found.Count is 0 or > ConflictModel.MaximumDecisionMakers)
        {
            map.Faults.Error(at, "E0610", $"'decision-makers' needs 1 to {ConflictModel.MaximumDecisionMakers} decision makers", $"「decision-makers」須有 1 至 {ConflictModel.MaximumDecisionMakers} 個決策者");
            return false;
        }

        if (_options.Count > OptionForm.MaximumOptions)
        {
            map.Faults.Error(at, "E0611", $"there are {_options.Count} options; a conflict has at most {OptionForm.MaximumOptions} in all, as every combination is looked at", $"共有 {_options.Count} 個選項；因須檢視所有組合，至多 {OptionForm.MaximumOptions} 個");
            return false;
        }

        if (Moves.Count > 0 && _options.Count > 0)
        {
            map.Faults.Error(at, "E0612", "some decision makers have 'options', others 'moves'; use one of the two in a file", "有些決策者用「options」，有些用「moves」；同一檔案請擇一使用");
            return false;
        }

        return true;
    }
}
