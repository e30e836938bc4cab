using System.Globalization;
using System.Text.Json;

namespace Entente.Reports.Sweeps;

/// <summary>Numbers of any size for pictures: five significant digits, and null for what is none.</summary>
internal static class Digits
{
    /// <summary>A list as a member of the object being written.</summary>
    public static void List(this Utf8JsonWriter json, string name, IEnumerable<double> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.One(value);
        }

        json.WriteEndArray();
    }

    /// <summary>A number as a member.</summary>
    public static void One(this Utf8JsonWriter json, string name, double value)
    {
        json.WritePropertyName(name);
        json.One(value);
    }

    /// <summary>A number as an element.</summary>
    public static void One(this Utf8JsonWriter json, double value)
    {
        if (double.IsFinite(value))
        {
            json.WriteNumberValue(double.Parse(value.ToString("G5", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + 0.0);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
