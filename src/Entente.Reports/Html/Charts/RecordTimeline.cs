using System.Globalization;
using System.Text.Json;
using Entente.Cases;
using Entente.Cases.Dates;
using Entente.Reports.Outline;
using Entente.Reports.Registers;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Charts;

/// <summary>The records of any register in time, in lanes, with the further stages that they passed.</summary>
internal static class RecordTimeline
{
    private const int Height = 400;

    /// <summary>Draws a register.</summary>
    public static void Write(HtmlText html, ReportSource source, RegisterTimeline timeline)
    {
        var caption = ChartWords.Records.Fill(("register", timeline.Declaration.Title), ("lane", timeline.Lane.Name));
        html.Figure("record-timeline", caption, Height, json => Data(json, source, timeline, html));
    }

    private static void Data(Utf8JsonWriter json, ReportSource source, RegisterTimeline timeline, HtmlText html)
    {
        Labels(json, timeline, html.Language);
        json.WriteString("asOf", Day(source.Run.Options.AsOf));
        json.WriteStartArray("stages");
        foreach (var stage in timeline.Stages)
        {
            json.WriteStringValue(Clean.ForPage(stage.Name.In(html.Language)));
        }

        json.WriteEndArray();
        json.WriteStartArray("lanes");
        foreach (var lane in timeline.Lanes)
        {
            Lane(json, timeline, lane, html);
        }

        json.WriteEndArray();
    }

    private static void Labels(Utf8JsonWriter json, RegisterTimeline timeline, Language language)
    {
        json.WriteStartObject("labels");
        json.Label("lane", timeline.Lane.Name, language);
        json.Label("date", Words.Date, language);
        json.Label("source", Words.Source, language);
        json.WriteString("id", "ID");
        json.Label("point", ChartWords.Dated, language);
        json.Label("within", ChartWords.Within, language);
        json.Label("approximate", ChartWords.Approximate, language);
        json.Label("lasting", ChartWords.Lasting, language);
        json.Label("open", ChartWords.NoEnd, language);
        json.WriteEndObject();
    }

    private static void Lane(Utf8JsonWriter json, RegisterTimeline timeline, TimelineLane lane, HtmlText html)
    {
        json.WriteStartObject();
        json.Label("label", lane.Title, html.Language);
        json.WriteStartArray("records");
        foreach (var entry in lane.Entries)
        {
            Entry(json, timeline, entry, html);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Entry(Utf8JsonWriter json, RegisterTimeline timeline, RegisterEntry entry, HtmlText html)
    {
        var p = entry.Record.Provenance;
        json.WriteStartObject();
        json.WriteString("id", Clean.ForPage(p.Id));
        json.Label("title", entry.Title, html.Language);
        json.WriteBoolean("named", entry.Show(RegisterEntry.TitleColumn) is not null);
        json.WriteString("when", entry.When);
        json.WriteString("source", Clean.ForPage($"{p.Source}, {p.Locator}"));
        json.WriteString("href", $"#{html.Id("record", p.Id)}");
        Spans(json, RecordSpan.Of(p));
        json.WriteStartArray("stages");
        foreach (var (stage, date) in timeline.StagesOf(entry))
        {
            Stage(json, stage, date);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Spans(Utf8JsonWriter json, IReadOnlyList<RecordSpan> spans)
    {
        json.WriteStartArray("spans");
        foreach (var span in spans)
        {
            json.WriteStartObject();
            json.WriteString("from", Day(span.From));
            json.WriteString("to", span.To is { } to ? Day(to) : null);
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName($"{span.Kind}"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Stage(Utf8JsonWriter json, int stage, EdtfDate date)
    {
        json.WriteStartObject();
        json.WriteNumber("stage", stage);
        json.WriteString("when", date.Text);
        json.WriteString("from", Day(date.Earliest));
        json.WriteString("to", Day(date.Latest));
        json.WriteEndObject();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
