using System.Text.Json;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Html.Charts;
using Entente.Reports.Outline;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Dilemmas;

/// <summary>The losses of the latest year over commitment.</summary>
internal static class TradeOffCurve
{
    private const int Height = 430;

    /// <summary>Draws the latest finding of <paramref name="series"/> if it is about such losses, and says what follows.</summary>
    public static void Write(HtmlText html, Series series)
    {
        if (series.Latest is not { Dilemma: { } dilemma } latest)
        {
            return;
        }

        var year = Localised.Same(YearText.Span(latest.Year, latest.Year));
        var caption = (series.IsDefault ? DilemmaWords.Caption : DilemmaWords.CaptionReading).Fill(("subject", series.Subject), ("year", year), ("reading", series.Reading.Title));
        html.Figure("trade-off-curve", caption, Height, json => Data(json, dilemma, html.Language));
        html.Raw("<ul>");
        foreach (var remark in dilemma.Remarks)
        {
            html.Add($"<li>{remark}</li>");
        }

        html.Raw("</ul>\n");
    }

    private static void Data(Utf8JsonWriter json, DilemmaAnalysis dilemma, Language language)
    {
        json.WriteStartObject("labels");
        json.Label("commitment", DilemmaWords.Commitment, language);
        json.Label("level", DilemmaWords.Level, language);
        json.Label("abandonment", DilemmaWords.Abandonment, language);
        json.Label("entrapment", DilemmaWords.Entrapment, language);
        json.Label("adversary", DilemmaWords.Adversary, language);
        json.Label("loss", DilemmaWords.Loss, language);
        json.Label("leastLoss", DilemmaWords.LeastLoss, language);
        json.Label("present", DilemmaWords.Present, language);
        json.Label("interval", Words.Band, language);
        json.Label("priorDominated", Words.Prior, language);
        json.WriteEndObject();
        json.WriteBoolean("priorDominated", dilemma.PriorDominated);
        json.Quantiles("present", dilemma.Present.Commitment);
        json.WriteStartArray("points");
        foreach (var point in dilemma.Curve)
        {
            Point(json, point);
        }

        json.WriteEndArray();
    }

    private static void Point(Utf8JsonWriter json, TradeOffPoint point)
    {
        json.WriteStartObject();
        json.Coordinate("commitment", point.Commitment);
        json.Quantiles("abandonment", point.Abandonment);
        json.Quantiles("entrapment", point.Entrapment);
        json.Quantiles("adversary", point.Adversary);
        json.Quantiles("loss", point.Loss);
        json.Coordinate("leastLossShare", point.LeastLossShare);
        json.WriteEndObject();
    }
}
