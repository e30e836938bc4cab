using System.Text.Json;
using Entente.Analysis.Comparisons;
using Entente.Cases;

namespace Entente.Reports.Json;

/// <summary>Two ties side by side, as <c>entente compare --json</c> prints them.</summary>
public static class ComparisonJson
{
    /// <summary>Writes <c>{schema, case, year, theories:[{theory, system, first, second, pillars:[…]}]}</c> as UTF-8.</summary>
    public static void Write(Case @case, SideBySide result, Stream into)
    {
        using var json = new Utf8JsonWriter(into, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.Text("schema", "entente-comparison/1");
        json.Text("case", @case.Id);
        json.WriteNumber("year", result.Year);
        json.Array("theories", result.Profiles, static (j, p) =>
        {
            j.Text("theory", p.Theory.Id);
            j.Text("system", p.Theory.System);
            ProfileJson.Write(j, p.Profile);
        });
        json.WriteEndObject();
    }
}
