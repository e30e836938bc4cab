using System.Text.Json;
using Entente.Cases;
using Entente.Reports.Outline;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Charts;

/// <summary>Shares and places of answers, as things stand and under several courses.</summary>
internal static class AnswerOrderChart
{
    private const int RowHeight = 40;

    /// <summary>Draws answers under courses.</summary>
    public static void Write(HtmlText html, AnswerOrder order, Localised caption) => Write(html, order, caption, OrderWords.Place, OrderWords.Changed);

    /// <summary>Draws options without single criteria.</summary>
    public static void WriteOptions(HtmlText html, AnswerOrder order) => Write(html, order, OrderWords.Criteria, OrderWords.PlaceOption, OrderWords.ChangedOption);

    private static void Write(HtmlText html, AnswerOrder order, Localised caption, Localised place, Localised changed) =>
        html.Figure("answer-order", caption, (order.Rows.Count * RowHeight) + 90, json => Data(json, order, place, changed, html.Language));

    private static void Data(Utf8JsonWriter json, AnswerOrder order, Localised place, Localised changed, Language language)
    {
        json.WriteStartObject("labels");
        json.Label("share", Words.Draws, language);
        json.Label("place", place, language);
        json.Label("changed", changed, language);
        json.WriteEndObject();
        json.WriteStartArray("answers");
        foreach (var answer in order.Answers)
        {
            json.WriteStartObject();
            json.Label("label", answer, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in order.Rows)
        {
            json.WriteStartObject();
            json.Label("label", row.Label, language);
            json.Coordinates("shares", row.Shares, decimals: 5);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
