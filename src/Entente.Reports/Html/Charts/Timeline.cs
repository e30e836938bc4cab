using System.Globalization;
using System.Text.Json;
using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Reports.Outline;
using Entente.Reports.Registers;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Charts;

/// <summary>The records of a register in time, by who owes whom.</summary>
internal static class Timeline
{
    private const int Height = 400;

    /// <summary>Draws the register.</summary>
    public static void Write(HtmlText html, ReportSource source, RegisterView register) =>
        html.Figure("commitment-timeline", ChartWords.Timeline.Fill(("register", register.Title)), Height, json => Data(json, source, register, html.Language));

    private static void Data(Utf8JsonWriter json, ReportSource source, RegisterView register, Language language)
    {
        json.WriteStartObject("labels");
        json.Label("inForce", ChartWords.InForce, language);
        json.Label("period", ChartWords.Period, language);
        json.Label("trigger", register.TitleOf("trigger"), language);
        json.Label("area", register.TitleOf("area"), language);
        json.Label("obligation", register.TitleOf("obligation"), language);
        json.Label("explicitness", register.Measured, language);
        json.WriteEndObject();
        json.WriteString("asOf", Day(source.Run.Options.AsOf));
        Levels(json, language);
        json.WriteStartArray("pairs");
        foreach (var pair in register.Pairs)
        {
            json.WriteStartObject();
            json.Label("label", pair.Name, language);
            json.WriteStartArray("commitments");
            foreach (var entry in pair.Entries)
            {
                Commitment(json, entry, language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Levels(Utf8JsonWriter json, Language language)
    {
        json.WriteStartArray("levels");
        foreach (var (at, label) in new[] { (0, ChartWords.Vague), (0.5, ChartWords.Mixed), (1, ChartWords.Explicit) })
        {
            json.WriteStartObject();
            json.WriteNumber("at", at);
            json.Label("label", label, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Commitment(Utf8JsonWriter json, RegisterEntry entry, Language language)
    {
        var p = entry.Record.Provenance;
        json.WriteStartObject();
        json.WriteString("id", p.Id);
        json.Label("title", entry.Title, language);
        json.WriteString("from", Plain(p.Date, p.Date.Earliest));
        json.WriteString("to", p.ValidUntil is { } until ? Plain(until, until.Latest) : null);
        json.Coordinate("explicitness", entry.Explicitness ?? double.NaN);
        foreach (var column in (string[])["trigger", "area", "obligation"])
        {
            if (entry.Show(column) is { } shown)
            {
                json.Label(column, shown, language);
            }
        }

        json.WriteEndObject();
    }

    /// <summary>The date as written where the chart can read it, else the bound of what it may mean.</summary>
    private static string Plain(EdtfDate date, DateOnly bound) =>
        date.Text.All(c => char.IsAsciiDigit(c) || c == '-') ? date.Text : Day(bound);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
