using System.Text.Json;
using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Text;

namespace Entente.Reports.Json;

/// <summary>The small values that recur in <c>findings.json</c>.</summary>
internal static class JsonFields
{
    /// <summary>Both languages as members of the object being written.</summary>
    public static void Languages(this Utf8JsonWriter json, Localised text)
    {
        json.Text("en", text.En);
        json.Text("zh-Hant", text.ZhHant);
    }

    /// <summary><c>{en, zh-Hant}</c>.</summary>
    public static void Localised(this Utf8JsonWriter json, string name, Localised text)
    {
        json.WriteStartObject(name);
        json.Languages(text);
        json.WriteEndObject();
    }

    /// <summary>A list of <c>{en, zh-Hant}</c>.</summary>
    public static void Localised(this Utf8JsonWriter json, string name, IEnumerable<Localised> texts) =>
        json.Array(name, texts, static (j, t) => j.Languages(t));

    /// <summary>A list of objects.</summary>
    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A text; a lone surrogate, which JSON text cannot hold, is replaced.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string text) => json.WriteString(name, Clean.ForData(text));

    /// <summary>A number in the shortest form that reads back the same; null where it is none.</summary>
    public static void Number(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number))
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A list of finite numbers.</summary>
    public static void Numbers(this Utf8JsonWriter json, string name, IEnumerable<double> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    /// <summary>A list of numbers, null where there is none.</summary>
    public static void NumbersOrNull(this Utf8JsonWriter json, string name, IEnumerable<double> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            if (double.IsFinite(number))
            {
                json.WriteNumberValue(number);
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
    }

    /// <summary><c>{median, p05, p95, unit}</c>.</summary>
    public static void Quantity(this Utf8JsonWriter json, string name, Quantity quantity)
    {
        json.WriteStartObject(name);
        Spread(json, quantity);
        json.Localised("unit", quantity.Unit);
        json.WriteEndObject();
    }

    /// <summary><c>{median, p05, p95}</c>, where the unit is plain from the name.</summary>
    public static void Quantiles(this Utf8JsonWriter json, string name, Quantity quantity)
    {
        json.WriteStartObject(name);
        Spread(json, quantity);
        json.WriteEndObject();
    }

    private static void Spread(Utf8JsonWriter json, Quantity quantity)
    {
        json.Number("median", quantity.Median);
        json.Number("p05", quantity.P05);
        json.Number("p95", quantity.P95);
    }
}
