using System.Globalization;
using System.Text.Json;
using Entente.Reports.Diff;

namespace Entente.Reports.Json;

/// <summary>Two runs compared, as <c>entente diff --json</c> prints them.</summary>
public static class DiffJson
{
    /// <summary>
    /// Writes <c>{schema, case, old, new, compared, causes:[{kind, old, new}], rows:[{id, change, cells:[{column, old, new}]}],
    /// appeared:[…], gone:[…], changed:[…], moved:[…]}</c> as UTF-8; <c>rows</c> is null where a run has no tables.
    /// </summary>
    /// <param name="diff">The comparison.</param>
    /// <param name="into">Where to; left open.</param>
    public static void Write(RunDiff diff, Stream into)
    {
        ArgumentNullException.ThrowIfNull(diff);
        using var json = new Utf8JsonWriter(into, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.Text("schema", "entente-diff/1");
        json.Text("case", diff.New.Case);
        Run(json, "old", diff.Old);
        Run(json, "new", diff.New);
        json.WriteNumber("compared", diff.Compared);
        json.Array("causes", diff.Causes, static (j, c) =>
        {
            j.Text("kind", c.Kind);
            j.Text("old", c.Old);
            j.Text("new", c.New);
        });
        Rows(json, diff.Rows);
        Ids(json, "appeared", diff.Appeared);
        Ids(json, "gone", diff.Gone);
        json.Array("changed", diff.Changed, Change);
        json.Array("moved", diff.Moved, Change);
        json.WriteEndObject();
    }

    private static void Run(Utf8JsonWriter json, string name, PastRun run)
    {
        json.WriteStartObject(name);
        json.WriteNumber("seed", ulong.Parse(run.Settings["seed"], CultureInfo.InvariantCulture));
        json.WriteNumber("draws", int.Parse(run.Settings["draws"], CultureInfo.InvariantCulture));
        json.Text("asOf", run.Settings["as-of"]);
        json.WriteNumber("findings", run.Findings.Count);
        json.WriteEndObject();
    }

    private static void Rows(Utf8JsonWriter json, IReadOnlyList<RowChange>? rows)
    {
        if (rows is null)
        {
            json.WriteNull("rows");
        }
        else
        {
            json.Array("rows", rows, Row);
        }
    }

    private static void Row(Utf8JsonWriter json, RowChange row)
    {
        json.Text("id", row.Id);
        json.Text("change", JsonNamingPolicy.CamelCase.ConvertName($"{row.Fate}"));
        json.Array("cells", row.Cells, static (j, c) =>
        {
            j.Text("column", c.Column);
            j.Text("old", c.Old);
            j.Text("new", c.New);
        });
    }

    private static void Ids(Utf8JsonWriter json, string name, IEnumerable<PastFinding> findings) => json.Array(name, findings, static (j, f) =>
    {
        j.Text("id", f.Id);
        Answer(j, f);
    });

    private static void Change(Utf8JsonWriter json, FindingChange change)
    {
        json.Text("id", change.New.Id);
        json.Localised("question", change.New.Question);
        json.WriteStartObject("old");
        Answer(json, change.Old);
        json.WriteEndObject();
        json.WriteStartObject("new");
        Answer(json, change.New);
        json.WriteEndObject();
        json.Number("points", change.Points);
        json.Array("rows", change.Rows, Row);
    }

    private static void Answer(Utf8JsonWriter json, PastFinding finding)
    {
        json.Text("verdict", finding.Verdict);
        json.Localised("verdictText", finding.VerdictText);
        json.Number("probability", finding.Probability);
    }
}
