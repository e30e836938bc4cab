using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Analysis.Runs;
using Entente.Reports.Writing;

namespace Entente.Reports.Json;

/// <summary>Writes <c>findings.json</c>: the run for machines, keyed by id, the same bytes for the same run.</summary>
public static class FindingsJson
{
    /// <summary>Name and version of the format.</summary>
    public const string Schema = "entente-findings/1";

    // Written to a file of its own, never into a page: nothing beyond what JSON demands is escaped, and Chinese stays readable.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the run as UTF-8 without byte-order mark, lines ended by LF.</summary>
    /// <param name="run">The run.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(RunResult run, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = new FileBytes(stream);
        Write(run, bytes);
        bytes.Flush();
    }

    /// <summary>The same in pieces.</summary>
    internal static void Write(RunResult run, FileBytes bytes)
    {
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            Head(json, run);
            json.Array("findings", run.Findings, FindingJson.Members);
            if (run.Scenarios.Count > 0)
            {
                json.Array("scenarios", run.Scenarios, ScenarioJson.Members);
            }

            json.WriteEndObject();
        }

        bytes.Write("\n");
    }

    private static void Head(Utf8JsonWriter json, RunResult run)
    {
        json.WriteString("schema", Schema);
        json.Text("case", run.Case.Id);
        json.WriteNumber("seed", run.Options.Seed);
        json.WriteNumber("draws", run.Options.Draws);
        json.WriteString("asOf", run.Options.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.Array("inputs", run.Inputs, static (j, input) =>
        {
            j.Text("path", input.Path);
            j.WriteString("sha256", input.Sha256);
        });
    }
}
