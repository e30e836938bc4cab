using Entente.Cases.Bibliography;
using Entente.Cases.Dates;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;

namespace Entente.Cases.Reading;

/// <summary>Reads <c>scenarios/*.yml</c>: each file maps ids to scenarios.</summary>
/// <param name="head">The head of the case.</param>
/// <param name="sources">Its sources.</param>
/// <param name="recommendations">Ids of the records that may be put into effect.</param>
/// <param name="interventions">Reads what is changed.</param>
internal sealed class ScenarioReader(CaseHead head, IReadOnlyDictionary<string, BibEntry> sources, IReadOnlySet<string> recommendations, InterventionReader interventions)
{
    private readonly Dictionary<string, Position> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _followed = new(StringComparer.Ordinal);

    /// <summary>The sound scenarios of a file; the others are reported.</summary>
    public IReadOnlyList<Scenario> Read(YamlMap map)
    {
        var found = new List<Scenario>();
        foreach (var (key, node) in map.FreeEntries())
        {
            if (map.AsMap(key.Text, node) is { } inner && Names.Check(key, map.Faults) && Alone(key, map.Faults) && Read(key, inner) is { } scenario)
            {
                found.Add(scenario);
            }
        }

        return found;
    }

    private bool Alone(YamlScalar id, DiagnosticBag faults)
    {
        if (_ids.TryAdd(id.Text, id.At))
        {
            return true;
        }

        faults.Error(id.At, "E0320", $"there is a scenario '{id.Text}' already, at {_ids[id.Text].Path}:{_ids[id.Text].Line}; rename one of the two", $"情境「{id.Text}」已存在於 {_ids[id.Text].Path}:{_ids[id.Text].Line}；請更名其一");
        return false;
    }

    private Scenario? Read(YamlScalar id, YamlMap inner)
    {
        var before = inner.Faults.Count;
        var (title, claim, source, locator) = (inner.Localised("title"), inner.Localised("claim"), Source(inner), inner.Text("locator"));
        var (from, to) = (inner.Integer("from", head.Period.First, 9999) ?? head.Period.Last, inner.Integer("to", head.Period.First, 9999));
        var recommendation = Recommendation(inner, id.Text);
        var cannot = inner.Find("cannot") is null ? null : inner.Localised("cannot");
        var changes = interventions.ReadAll(inner);
        if (changes.Count > 0 == cannot is not null && inner.Faults.Count == before)
        {
            inner.Faults.Error(id.At, "E0321", $"'{id.Text}' needs either 'changes' or 'cannot', the reason why it cannot be represented", $"「{id.Text}」須列出「changes」，或以「cannot」說明無法表示之原因，兩者擇一");
        }

        if (to < from)
        {
            inner.Faults.Error(inner.AtKey("to"), "E0322", $"it ends ({to}) before it begins ({from})", $"終止年（{to}）早於開始年（{from}）");
        }

        inner.Close();
        return inner.Faults.Count > before
            ? null
            : new Scenario(id.Text, title!, claim!, source!, locator!, new Years(from, to ?? 9999), changes, id.At) { Recommendation = recommendation, Cannot = cannot };
    }

    private string? Source(YamlMap inner)
    {
        if (inner.Text("source") is not { } source || sources.ContainsKey(source))
        {
            return inner.OptionalText("source");
        }

        var (hint, shown) = (Hint.For(source, sources.Keys), SafeText.Show(source));
        inner.Faults.Error(inner.Find("source")!.At, "E0323", $"sources.bib has no entry '{shown}'{hint.En}", $"sources.bib 中無條目「{shown}」{hint.ZhHant}");
        return null;
    }

    private string? Recommendation(YamlMap inner, string id)
    {
        if (inner.OptionalText("recommendation") is not { } record)
        {
            return null;
        }

        var at = inner.Find("recommendation")!.At;
        if (!recommendations.Contains(record))
        {
            var (hint, shown) = (Hint.For(record, recommendations), SafeText.Show(record));
            inner.Faults.Error(at, "E0324", $"there is no record '{shown}' of a recommendation{hint.En}", $"無此建議記錄「{shown}」{hint.ZhHant}");
        }
        else if (!_followed.TryAdd(record, id))
        {
            inner.Faults.Error(at, "E0325", $"'{_followed[record]}' puts '{record}' into effect already", $"「{_followed[record]}」已對應「{record}」");
        }

        return record;
    }
}
