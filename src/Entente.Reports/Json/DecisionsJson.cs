using System.Text.Json;
using Entente.Analysis.Findings;

namespace Entente.Reports.Json;

/// <summary>The decision table of a finding in <c>findings.json</c>.</summary>
internal static class DecisionsJson
{
    /// <summary>Writes <c>decisions</c>; nothing where the theory is no decision table.</summary>
    public static void Member(Utf8JsonWriter json, Decisions? decisions)
    {
        if (decisions is null)
        {
            return;
        }

        json.WriteStartObject("decisions");
        json.Localised("columns", decisions.Columns);
        json.Array("rows", decisions.Rows, static (j, row) =>
        {
            j.Text("situation", row.Situation);
            j.Localised("text", row.Text);
            j.Number("probability", row.Probability);
            j.Localised("choice", row.Choice);
            j.Localised("cells", row.Cells);
        });
        json.WriteEndObject();
    }
}
