using Entente.Cases.Bibliography;
using Entente.Cases.Codebooks;
using Entente.Cases.Csv;
using Entente.Cases.Dates;
using Entente.Cases.Diagnostics;

namespace Entente.Cases.Reading;

/// <summary>Reads the cells that evidence, records and data share, and remembers ids across files.</summary>
internal sealed class RowReader(CaseHead head, Codebook codebook, IReadOnlyDictionary<string, BibEntry> sources, DiagnosticBag faults)
{
    /// <summary>Columns that every coded row must have.</summary>
    public static readonly string[] Required = ["id", "date", "valid_until", "published", "source", "locator", "reliability", "credibility", "claim_en", "claim_zh"];

    /// <summary>Columns that a coded row may have.</summary>
    public static readonly string[] Optional = ["origin", "coder", "note"];

    private const int MostOrigins = 500;

    private static readonly string[] Claims = ["claim_en", "claim_zh"];

    private readonly Dictionary<string, Position> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Position>> _origins = new(StringComparer.Ordinal);

    /// <summary>The codebook in force.</summary>
    public Codebook Codebook => codebook;

    /// <summary>Where faults go.</summary>
    public DiagnosticBag Faults => faults;

    /// <summary>Whether a row with this id was met, sound or not.</summary>
    public bool Knows(string id) => _ids.ContainsKey(id);

    /// <summary>The shared part of a row, or null after reporting every fault in it.</summary>
    public Provenance? Provenance(CsvRow row)
    {
        var id = Id(row);
        var (date, until, published) = (Date(row, "date", required: true), Date(row, "valid_until", required: false), Date(row, "published", required: true));
        Order(row, date, until, published);
        var (source, locator) = (Source(row), Locator(row));
        var grade = Grade(row);
        var claim = Claim(row);
        if (id is null || date is null || published is null || source is null || grade is null || claim is null)
        {
            return null;
        }

        var origin = row["origin"] is { Length: > 0 } shared ? shared : id;
        _origins.TryAdd(origin, []);
        _origins[origin].Add(row.AtColumn("origin"));
        return new Provenance(id, date, until, published, source, locator, grade.Value, origin, claim, row["note"], row.At);
    }

    /// <summary>The actor or group in <paramref name="column"/>, or null after reporting.</summary>
    public string? Party(CsvRow row, string column)
    {
        var text = row[column];
        if (head.Actors.ContainsKey(text) || head.Groups.ContainsKey(text))
        {
            return text;
        }

        var hint = Hint.For(text, head.Actors.Keys.Concat(head.Groups.Keys), faults);
        faults.Error(row.AtColumn(column), "E0210", $"'{SafeText.Show(text)}' in '{column}' is no declared actor or group{hint.En}", $"「{column}」欄的「{SafeText.Show(text)}」不是已宣告的行為者或群組{hint.ZhHant}");
        return null;
    }

    /// <summary>The party in <c>to</c>; empty where only one is spoken of; null after reporting that it is unknown.</summary>
    public string? Second(CsvRow row, string? from, bool single)
    {
        if (!single)
        {
            var to = Party(row, "to");
            if (to is not null && to == from)
            {
                faults.Error(row.AtColumn("to"), "E0224", "'from' and 'to' are the same; name two parties", "「from」與「to」相同；請寫出兩方");
            }

            return to;
        }

        if (row["to"].Length > 0)
        {
            faults.Error(row.AtColumn("to"), "E0226", "this is said of one party; leave 'to' empty", "此處僅涉及一方；請將「to」留空");
        }

        return "";
    }

    /// <summary>Whether <paramref name="id"/> is a declared group.</summary>
    public bool IsGroup(string id) => head.Groups.ContainsKey(id);

    /// <summary>The bin in <paramref name="column"/>, or null after reporting.</summary>
    public int? Bin(CsvRow row, string column, IReadOnlyList<Bin> bins)
    {
        if (int.TryParse(row[column], System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var value) && value >= bins[0].Value && value <= bins[^1].Value)
        {
            return value;
        }

        var shown = SafeText.Show(row[column]);
        var (least, most) = (bins[0], bins[^1]);
        faults.Error(row.AtColumn(column), "E0211", $"'{shown}' in '{column}' is off its scale; write a whole number from {Shown(least, Language.En)} to {Shown(most, Language.En)}", $"「{column}」欄的「{shown}」超出量尺；應為 {Shown(least, Language.ZhHant)}至 {Shown(most, Language.ZhHant)}的整數");
        return null;
    }

    private static string Shown(Bin bin, Language language)
    {
        var anchor = SafeText.Show(bin.Anchor.In(language));
        return language == Language.En ? $"{bin.Value} ({anchor})" : $"{bin.Value}（{anchor}）";
    }

    /// <summary>Warns of origins that only one row names and that resemble a shared one: probably misspelt.</summary>
    /// <remarks>Compares every lone origin with every shared one, so both are bounded: a huge table needs no such help.</remarks>
    public void ReportLoneOrigins()
    {
        string[] shared = [.. _origins.Where(o => o.Value.Count > 1).Select(o => o.Key).Take(MostOrigins)];
        foreach (var (origin, places) in _origins.Where(o => o.Value.Count == 1 && !_ids.ContainsKey(o.Key)).Take(MostOrigins))
        {
            var near = Expressions.Suggestion.For(origin, shared);
            if (near is not null)
            {
                faults.Warning(places[0], "W0212", $"only this row has the origin '{SafeText.Show(origin)}'; did you mean '{SafeText.Show(near)}'?", $"僅此列使用來源事件「{SafeText.Show(origin)}」；是否要寫「{SafeText.Show(near)}」？");
            }
        }
    }

    /// <summary>The id, unique in the case, or null after reporting.</summary>
    public string? Id(CsvRow row)
    {
        var id = row["id"];
        var at = row.AtColumn("id");
        if (!Names.IsId(id))
        {
            faults.Error(at, "E0213", $"'{SafeText.Show(id)}' is no id; use letters, digits and inner hyphens", $"「{SafeText.Show(id)}」不是有效代號；僅可用英數字與連字號");
            return null;
        }

        if (_ids.TryAdd(id, at))
        {
            return id;
        }

        faults.Error(at, "E0214", $"the id '{id}' was already used at {_ids[id]}; give this row its own", $"代號「{id}」已用於 {_ids[id]}；請另取代號");
        return null;
    }

    /// <summary>The date in <paramref name="column"/>; null where it may be empty and is, and after reporting.</summary>
    public EdtfDate? Date(CsvRow row, string column, bool required)
    {
        var text = row[column];
        if (text.Length == 0 && !required)
        {
            return null;
        }

        if (EdtfDate.Parse(text) is { } date)
        {
            return date;
        }

        faults.Error(row.AtColumn(column), "E0215", $"'{SafeText.Show(text)}' in '{column}' is not a date; write {EdtfDate.Forms}", $"「{column}」欄的「{SafeText.Show(text)}」不是日期；請寫成 {EdtfDate.Forms}");
        return null;
    }

    private void Order(CsvRow row, EdtfDate? date, EdtfDate? until, EdtfDate? published)
    {
        if (date is not null && until is not null && until.Latest < date.Earliest)
        {
            faults.Error(row.AtColumn("valid_until"), "E0216", $"it ends ({until}) before it begins ({date}); mend one of the two", $"終止日（{until}）早於開始日（{date}）；請更正其一");
        }

        if (date is not null && published is not null && published.Latest < date.Earliest)
        {
            faults.Error(row.AtColumn("published"), "E0217", $"published ({published}) before it happened ({date}); a prediction is dated when it was made", $"公開日（{published}）早於事件日（{date}）；預測應以作出之日為準");
        }
    }

    private string? Source(CsvRow row)
    {
        var key = row["source"];
        if (sources.ContainsKey(key))
        {
            return key;
        }

        var hint = Hint.For(key, sources.Keys, faults);
        faults.Error(row.AtColumn("source"), "E0218", $"sources.bib has no entry '{SafeText.Show(key)}'{hint.En}", $"sources.bib 中無條目「{SafeText.Show(key)}」{hint.ZhHant}");
        return null;
    }

    private string Locator(CsvRow row)
    {
        if (row["locator"].Length == 0)
        {
            faults.Warning(row.AtColumn("locator"), "W0230", "'locator' is empty; say where in the source a reader finds the claim", "「locator」為空；請寫明此主張出於文獻何處，以便讀者查對");
        }

        return row["locator"];
    }

    private Grade? Grade(CsvRow row)
    {
        var (reliability, credibility) = (row["reliability"], row["credibility"]);
        var letter = reliability is ['A' or 'B' or 'C' or 'D' or 'E' or 'F'];
        var digit = credibility is [>= '1' and <= '6'];
        if (!letter)
        {
            faults.Error(row.AtColumn("reliability"), "E0219", $"'{SafeText.Show(reliability)}' is no reliability; write A to F (STANAG 2511)", $"「{SafeText.Show(reliability)}」不是可靠度；應為 A 至 F（STANAG 2511）");
        }

        if (!digit)
        {
            faults.Error(row.AtColumn("credibility"), "E0220", $"'{SafeText.Show(credibility)}' is no credibility; write 1 to 6 (STANAG 2511)", $"「{SafeText.Show(credibility)}」不是可信度；應為 1 至 6（STANAG 2511）");
        }

        return letter && digit ? new Grade(reliability[0], credibility[0] - '0') : null;
    }

    private Localised? Claim(CsvRow row)
    {
        var (en, zh) = (row["claim_en"], row["claim_zh"]);
        foreach (var column in Claims.Where(c => row[c].Length == 0))
        {
            faults.Error(row.AtColumn(column), "E0221", $"'{column}' is empty; give the claim in both languages", $"「{column}」為空；主張須有兩種語言");
        }

        return en.Length == 0 || zh.Length == 0 ? null : new Localised(en, zh);
    }
}
