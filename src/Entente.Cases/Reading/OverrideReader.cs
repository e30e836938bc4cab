using System.Globalization;
using Entente.Cases.Codebooks;
using Entente.Cases.Csv;
using Entente.Cases.Dates;
using Entente.Cases.Diagnostics;

namespace Entente.Cases.Reading;

/// <summary>Reads <c>overrides.csv</c>: indicators that an analyst sets by hand, each with a reason.</summary>
internal sealed class OverrideReader(IndicatorReader indicators, RowReader rows)
{
    /// <summary>The file's name in the case folder.</summary>
    public const string File = "overrides.csv";

    private static readonly string[] Columns = ["id", "indicator", "from", "to", "low", "high", "analyst", "date", "reason_en", "reason_zh"];

    private readonly List<Override> _sound = [];

    /// <summary>The sound rows; the others are reported.</summary>
    public IReadOnlyList<Override> Read(string path, string text)
    {
        foreach (var row in CsvTable.Read(path, text, Columns, [], rows.Faults))
        {
            if (Item(row) is { } set && Alone(set, row))
            {
                _sound.Add(set);
            }
        }

        return _sound;
    }

    private Override? Item(CsvRow row)
    {
        var (id, date, indicator, years) = (rows.Id(row), rows.Date(row, "date", required: true), indicators.Read(row), Span(row));
        var bounds = indicator is { } known ? Bounds(row, known.Range) : null;
        var told = Told(row, "analyst") & Told(row, "reason_en") & Told(row, "reason_zh");
        return id is null || date is null || indicator is null || years is null || bounds is null || !told
            ? null
            : Build(row, id, date, indicator.Value.Canonical, years.Value, bounds.Value);
    }

    private static Override Build(CsvRow row, string id, EdtfDate date, string indicator, Years years, (double Low, double High) bounds)
    {
        var reason = new Localised(row["reason_en"], row["reason_zh"]);
        var range = string.Create(CultureInfo.InvariantCulture, $"{bounds.Low}–{bounds.High}");
        var span = years.Count == 1 ? $"{years.First}" : $"{years.First}–{years.Last}";
        var claim = new Localised($"Set by the analyst to {range} in {span}: {reason.En}", $"分析者將 {span} 年之值定為 {range}：{reason.ZhHant}");

        // The standard grades sources, not analysts: F6 says that neither can be judged, and weighs nothing here.
        var provenance = new Provenance(id, date, null, date, row["analyst"], File, new Grade('F', 6), id, claim, "", row.At);
        return new Override(provenance, indicator, years, bounds.Low, bounds.High, row["analyst"], reason);
    }

    private Years? Span(CsvRow row)
    {
        var (from, to) = (Year(row, "from"), Year(row, "to"));
        if (from is null || to is null)
        {
            return null;
        }

        if (from <= to)
        {
            return new Years(from.Value, to.Value);
        }

        rows.Faults.Error(row.AtColumn("to"), "E0255", $"it ends ({to}) before it begins ({from}); mend one of the two", $"終止年（{to}）早於開始年（{from}）；請更正其一");
        return null;
    }

    private int? Year(CsvRow row, string column)
    {
        if (row[column].Length == 4 && int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0)
        {
            return year;
        }

        var shown = SafeText.Show(row[column]);
        rows.Faults.Error(row.AtColumn(column), "E0254", $"'{shown}' in '{column}' is no year; write four digits", $"「{column}」欄的「{shown}」不是年份；請寫四位數字");
        return null;
    }

    private (double Low, double High)? Bounds(CsvRow row, ValueRange range)
    {
        var (low, high) = (Bound(row, "low", range), Bound(row, "high", range));
        if (low is null || high is null)
        {
            return null;
        }

        if (low <= high)
        {
            return (low.Value, high.Value);
        }

        rows.Faults.Error(row.AtColumn("high"), "E0257", "'high' is below 'low'; swap the two", "「high」小於「low」；請對調兩者");
        return null;
    }

    private double? Bound(CsvRow row, string column, ValueRange range)
    {
        if (DataReader.Decimal(row[column]) is { } value && range.Holds(value))
        {
            return value;
        }

        var shown = SafeText.Show(row[column]);
        var (from, to) = (range.From.ToString(CultureInfo.InvariantCulture), range.To.ToString(CultureInfo.InvariantCulture));
        rows.Faults.Error(row.AtColumn(column), "E0256", $"'{shown}' in '{column}' is no number from {from} to {to}", $"「{column}」欄的「{shown}」不是 {from} 至 {to} 的數字");
        return null;
    }

    private bool Told(CsvRow row, string column)
    {
        if (row[column].Length > 0)
        {
            return true;
        }

        rows.Faults.Error(row.AtColumn(column), "E0258", $"'{column}' is empty; an override must name its analyst and give its reason in both languages", $"「{column}」為空；覆寫須載明分析者與兩種語言的理由");
        return false;
    }

    /// <summary>Two values for one indicator in one year would leave open which of them holds.</summary>
    private bool Alone(Override set, CsvRow row)
    {
        if (_sound.FirstOrDefault(o => o.Indicator == set.Indicator && o.Years.First <= set.Years.Last && set.Years.First <= o.Years.Last) is not { } other)
        {
            return true;
        }

        rows.Faults.Error(row.AtColumn("from"), "E0259", $"'{other.Id}' sets the same indicator in some of these years; let them not overlap", $"「{other.Id}」已設定同一指標於其中若干年；年份不可重疊");
        return false;
    }
}
