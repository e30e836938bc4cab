using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Charts;

/// <summary>The frame of every chart: caption, place to draw in, data.</summary>
internal static class ChartFigure
{
    // Inside a script element nothing may read as markup; Chinese stays as it is.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes a figure for the chart called <paramref name="name"/>.</summary>
    public static void Figure(this HtmlText html, string name, Localised caption, int height, Action<Utf8JsonWriter> members)
    {
        html.Add($"""<figure class="chart" data-chart="{name}" data-height="{height}"><figcaption>{caption}</figcaption><div class="canvas" role="img" aria-label="{caption}"><p class="muted">{ChartWords.Fallback}</p></div><script type="application/json">""");
        using (var json = new Utf8JsonWriter(html.Bytes, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        html.Raw("</script></figure>\n");
    }

    /// <summary>A label in the page's language.</summary>
    public static void Label(this Utf8JsonWriter json, string name, Localised text, Language language) => json.WriteString(name, Clean.ForPage(text.In(language)));

    /// <summary>A quantity's median and interval.</summary>
    public static void Quantiles(this Utf8JsonWriter json, string name, Quantity value)
    {
        json.WriteStartObject(name);
        json.Spread(value);
        json.WriteEndObject();
    }

    /// <summary>A quantity's median and interval as members of the object being written.</summary>
    public static void Spread(this Utf8JsonWriter json, Quantity value)
    {
        json.Coordinate("median", value.Median);
        json.Coordinate("p05", value.P05);
        json.Coordinate("p95", value.P95);
    }

    /// <summary>A number with as many decimals as a picture can show.</summary>
    public static void Coordinate(this Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value))
        {
            json.WriteNumber(name, Math.Round(value, 3) + 0.0);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Numbers with as many decimals as a picture can show; null where there is none.</summary>
    public static void Coordinates(this Utf8JsonWriter json, string name, IEnumerable<double> values, int decimals = 3)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            if (double.IsFinite(value))
            {
                json.WriteNumberValue(Math.Round(value, decimals) + 0.0);
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
    }
}
