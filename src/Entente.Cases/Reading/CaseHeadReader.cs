using Entente.Cases.Dates;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;

namespace Entente.Cases.Reading;

/// <summary>Reads <c>case.yml</c>.</summary>
internal sealed class CaseHeadReader
{
    private readonly YamlMap _map;
    private readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Group> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tie> _ties = new(StringComparer.Ordinal);

    private CaseHeadReader(YamlMap map) => _map = map;

    private DiagnosticBag Faults => _map.Faults;

    /// <summary>
    /// The head; faults are reported. What is missing or wrong is stood in for, so that the rest of the case can be checked
    /// in the same pass; a case with errors is never assembled.
    /// </summary>
    public static CaseHead Read(YamlMap map) => new CaseHeadReader(map).Read();

    private CaseHead Read()
    {
        var (id, title, question) = (Names.Id(_map, "id"), _map.Localised("title"), _map.Localised("question"));
        var period = Period("period", required: true);
        var asOf = AsOf(period);
        var coding = Coding();
        var years = period ?? new Years(1, 9999);
        Actors(years);
        Groups();
        Ties();
        var applications = Applications();
        var thin = ThinReader.Read(_map);
        _map.Close();
        var none = Localised.Same("");
        return new CaseHead(id ?? "", title ?? none, question ?? none, years, asOf ?? DateOnly.MaxValue, coding ?? new CodingStatus("", none), _actors, _groups, _ties, applications) { Thin = thin, At = _map.At };
    }

    private Years? Period(string key, bool required)
    {
        var text = required ? _map.Text(key) : _map.OptionalText(key);
        return text is null ? null : Span(_map.Find(key)!.At, key, text);
    }

    private Years? Span(Position at, string key, string text)
    {
        if (Years.Parse(text) is { } years)
        {
            return years;
        }

        Faults.Error(at, "E0122", $"'{key}' is '{SafeText.Show(text)}'; years like 1990/2016 were expected, at most 500 of them", $"「{key}」為「{SafeText.Show(text)}」；應為 1990/2016 形式的年份，至多 500 年");
        return null;
    }

    private DateOnly? AsOf(Years? period)
    {
        if (_map.OptionalText("as-of") is not { } text)
        {
            return period is { } years ? new DateOnly(years.Last, 12, 31) : null;
        }

        if (EdtfDate.Parse(text) is { } date)
        {
            return date.Latest;
        }

        Faults.Error(_map.Find("as-of")!.At, "E0123", $"'{SafeText.Show(text)}' is not a date; write {EdtfDate.Forms}", $"「{SafeText.Show(text)}」不是日期；請寫成 {EdtfDate.Forms}");
        return null;
    }

    private CodingStatus? Coding()
    {
        if (_map.Map("coding") is not { } coding)
        {
            return null;
        }

        var (status, note) = (coding.Text("status"), coding.Localised("note"));
        var done = coding.Find("checked") is null ? null : coding.Localised("checked");
        coding.Close();
        return status is null || note is null ? null : new CodingStatus(status, note) { Checked = done };
    }

    private void Actors(Years period)
    {
        foreach (var (key, map) in Entries("actors", required: true))
        {
            var name = map.LocalisedHere(key.Text);
            var exists = Existence(map, period);
            var (iso3, cow) = (map.OptionalText("iso3"), map.Integer("cow", 1, 9999));
            var article = map.OptionalText("en-article");
            map.Close();
            Names.Check(key, Faults);
            _actors[key.Text] = new Actor(key.Text, name ?? Localised.Same(key.Text), exists, iso3, cow) { EnArticle = article };
        }
    }

    /// <summary>Open ends are the ends of the period, unless the other end lies beyond them.</summary>
    private Years Existence(YamlMap map, Years period)
    {
        var (from, to) = (map.Integer("from", 1, 9999), map.Integer("to", 1, 9999));
        if (from > to)
        {
            Faults.Error(map.Find("to")!.At, "E0129", $"it ends ({to}) before it begins ({from}); mend one of the two", $"終止年（{to}）早於起始年（{from}）；請更正其一");
        }

        var first = from ?? Math.Min(period.First, to ?? period.First);
        return new Years(first, Math.Max(first, to ?? period.Last));
    }

    private void Groups()
    {
        foreach (var (key, map) in Entries("groups", required: false))
        {
            var (name, members) = (map.LocalisedHere(key.Text), Members(map, "members", 2, key));
            map.Close();
            if (_actors.ContainsKey(key.Text))
            {
                Faults.Error(key.At, "E0124", $"'{key.Text}' is already an actor; give the group another id", $"「{key.Text}」已為行為者；請為群組另取代號");
            }
            else
            {
                Names.Check(key, Faults);
                _groups[key.Text] = new Group(key.Text, name ?? Localised.Same(key.Text), members);
            }
        }
    }

    private void Ties()
    {
        foreach (var (key, map) in Entries("ties", required: true))
        {
            var (members, adversaries) = (Members(map, "members", 2, key), Members(map, "adversaries", 0, key));
            map.Close();
            Names.Check(key, Faults);
            _ties[key.Text] = new Tie(key.Text, members, adversaries);
        }
    }

    private List<string> Members(YamlMap map, string key, int least, YamlScalar owner)
    {
        var words = map.Words(key);
        foreach (var word in words.Where(w => !_actors.ContainsKey(w.Text)))
        {
            var hint = Hint.For(word.Text, _actors.Keys, Faults);
            Faults.Error(word.At, "E0125", $"'{SafeText.Show(word.Text)}' is not a declared actor{hint.En}", $"「{SafeText.Show(word.Text)}」不是已宣告的行為者{hint.ZhHant}");
        }

        var distinct = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words.Where(w => !distinct.Add(w.Text)))
        {
            Faults.Error(word.At, "E0130", $"'{SafeText.Show(word.Text)}' stands twice in '{key}'; remove one", $"「{SafeText.Show(word.Text)}」於「{key}」中重複；請刪去其一");
        }

        if (distinct.Count < least)
        {
            Faults.Error(owner.At, "E0126", $"'{key}' of '{SafeText.Show(owner.Text)}' needs at least {least} different actors", $"「{SafeText.Show(owner.Text)}」的「{key}」至少須有 {least} 個不同的行為者");
        }

        return [.. distinct];
    }

    private List<Application> Applications()
    {
        var found = new List<Application>();
        foreach (var node in _map.Sequence("theories"))
        {
            if (_map.AsMap("theories", node) is not { } map)
            {
                continue;
            }

            var theory = map.Text("theory");
            var ties = map.Words("to");
            var years = map.Words("years").Select(w => Span(w.At, "years", w.Text)).OfType<Years>().ToArray();
            map.Close();
            ReportUnknownTies(ties);
            if (theory is not null)
            {
                found.Add(new Application(theory, [.. ties.Select(t => t.Text)], years, map.Find("theory")!.At));
            }
        }

        return found;
    }

    private void ReportUnknownTies(IReadOnlyList<YamlScalar> ties)
    {
        foreach (var tie in ties.Where(t => !_ties.ContainsKey(t.Text)))
        {
            var hint = Hint.For(tie.Text, _ties.Keys, Faults);
            Faults.Error(tie.At, "E0127", $"'{SafeText.Show(tie.Text)}' is not a declared tie{hint.En}", $"「{SafeText.Show(tie.Text)}」不是已宣告的關係{hint.ZhHant}");
        }
    }

    private IEnumerable<(YamlScalar Key, YamlMap Map)> Entries(string key, bool required)
    {
        var entries = required ? _map.Map(key) : _map.OptionalMap(key);
        foreach (var (name, node) in entries?.FreeEntries() ?? [])
        {
            if (_map.AsMap(name.Text, node) is { } map)
            {
                yield return (name, map);
            }
        }
    }
}
