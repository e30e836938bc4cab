using System.Text.Json;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Charts;

/// <summary>The items that move a verdict most: its probability without each, around what it is.</summary>
internal static class Tornado
{
    private const int Fewest = 2;
    private const int RowHeight = 42;

    /// <summary>Draws the items of <paramref name="finding"/> that move it, if they are several. What they claim the page finds in the list of evidence.</summary>
    public static void Write(HtmlText html, ReportSource source, Finding finding)
    {
        var swings = Swing.Of(finding);
        if (swings.Count >= Fewest)
        {
            html.Figure("tornado", TornadoWords.Caption.Fill(("verdict", finding.VerdictText)), (swings.Count * RowHeight) + 90, json => Data(json, html, source, finding, swings));
        }
    }

    private static void Data(Utf8JsonWriter json, HtmlText html, ReportSource source, Finding finding, IReadOnlyList<Swing> swings)
    {
        json.WriteStartObject("labels");
        json.Label("value", TornadoWords.Value, html.Language);
        json.Label("present", TornadoWords.Present.Fill(("probability", Localised.Same(Numbers.Percent(finding.Probability)))), html.Language);
        Both(json, "keys", TornadoWords.Raises, TornadoWords.Lowers, html.Language);
        if (swings.Any(s => s.Absent is not null || s.Opposite is not null))
        {
            // The sets of one search are all of one size.
            Both(
                json,
                "marks",
                swings.Any(s => s.Absent is { Items.Count: > 1 }) ? TornadoWords.OverturnsWith : TornadoWords.Overturns,
                swings.Any(s => s.Opposite is { Items.Count: > 1 }) ? TornadoWords.OverturnsOppositeWith : TornadoWords.OverturnsOpposite,
                html.Language);
        }

        json.WriteEndObject();
        json.WriteBoolean("share", true);
        json.WriteNumber("present", Share(finding.Probability!.Value));
        json.WriteStartArray("items");
        foreach (var swing in swings)
        {
            Item(json, html, source, finding, swing);
        }

        json.WriteEndArray();
    }

    private static void Both(Utf8JsonWriter json, string name, Localised first, Localised second, Language language)
    {
        json.WriteStartArray(name);
        json.WriteStringValue(Clean.ForPage(first.In(language)));
        json.WriteStringValue(Clean.ForPage(second.In(language)));
        json.WriteEndArray();
    }

    private static void Item(Utf8JsonWriter json, HtmlText html, ReportSource source, Finding finding, Swing swing)
    {
        json.WriteStartObject();
        json.WriteString("id", Clean.ForPage(swing.Item.Id));
        if (source.Items.ContainsKey(swing.Item.Id))
        {
            json.WriteString("href", "#" + html.Id("item", swing.Item.Id));
        }

        json.WriteStartArray("ends");
        json.WriteStartArray();
        json.WriteNumberValue(swing.Item.Points >= 0 ? 0 : 1);
        json.WriteNumberValue(Share(swing.Without));
        json.WriteEndArray();
        json.WriteEndArray();
        Notes(json, swing, [.. swing.Notes(finding)], html.Language);
        json.WriteEndObject();
    }

    private static void Notes(Utf8JsonWriter json, Swing swing, Localised[] notes, Language language)
    {
        if (notes.Length == 0)
        {
            return;
        }

        json.WriteStartArray("marks");
        foreach (var mark in (int[])[.. swing.Absent is null ? [] : (int[])[0], .. swing.Opposite is null ? [] : (int[])[1]])
        {
            json.WriteNumberValue(mark);
        }

        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var note in notes)
        {
            json.WriteStringValue(Clean.ForPage(note.In(language)));
        }

        json.WriteEndArray();
    }

    // Five decimals, so that a difference in points shows the same decimal here and in the tables.
    private static double Share(double share) => Math.Round(share, 5);
}
