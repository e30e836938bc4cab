using System.Text.Json;
using System.Text.Json.Nodes;

namespace Entente.Conformance.Tests.Schemas;

/// <summary>The kinds of JSON value.</summary>
internal static class Kinds
{
    /// <summary>Whether a value is of a kind as JSON Schema names it.</summary>
    public static bool Is(JsonNode? value, string kind) => (kind, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("null", JsonValueKind.Null) => true,
        ("object", JsonValueKind.Object) => true,
        ("array", JsonValueKind.Array) => true,
        ("string", JsonValueKind.String) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("number", JsonValueKind.Number) => true,
        ("integer", JsonValueKind.Number) => Math.Floor(Number(value!)) == Number(value!),
        _ => false,
    };

    /// <summary>A number, whatever type it is held in.</summary>
    public static double Number(JsonNode value) => double.Parse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture);
}
