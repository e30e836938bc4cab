using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Analysis.CaseGames;
using Entente.Analysis.Coverage;
using Entente.Cases;
using Entente.Cli.Shell;

namespace Entente.Cli.Commands.Check;

/// <summary>The coding desk for machines; field names are stable, and texts stand in both languages.</summary>
internal static class CheckJson
{
    /// <summary>Name and version of the format.</summary>
    public const string Schema = "entente-check/1";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one object as UTF-8, ended by LF.</summary>
    public static void Write(Case @case, CodingDesk desk, IReadOnlyList<CaseGame> games, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            Head(json, @case);
            Claims(json, desk.Claims);
            Systems(json, desk.Systems);
            Doubles(json, desk.Doubles);
            Each(json, "lostLocators", desk.Lost, p =>
            {
                json.WriteString("id", p.Id);
                json.WriteString("source", p.Source);
                json.WriteString("locator", p.Locator);
            });
            Uses(json, desk.Uses);
            Each(json, "games", games, game =>
            {
                json.WriteString("path", game.Path);
                JsonText.Write(json, "title", game.Title);
                json.WriteNumber("players", game.Players);
                json.WriteBoolean("tree", game.IsTree);
                json.WriteBoolean("uncertain", game.IsUncertain);
            });
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Head(Utf8JsonWriter json, Case @case)
    {
        json.WriteString("schema", Schema);
        json.WriteString("case", @case.Id);
        json.WriteNumber("claims", @case.Evidence.Count);
        json.WriteNumber("records", @case.Records.Count);
        json.WriteNumber("figures", @case.Data.Count);
        json.WriteNumber("overrides", @case.Overrides.Count);
        json.WriteNumber("actors", @case.Actors.Count);
        Words(json, "theories", @case.Applications.Select(a => a.Theory).Distinct());
    }

    private static void Claims(Utf8JsonWriter json, CoverageTable table)
    {
        Words(json, "documents", table.Documents);
        Each(json, "coverage", table.Rows, row =>
        {
            json.WriteString("kind", Name(row.Kind));
            json.WriteString("key", row.Key);
            Counts(json, row.Counts, row.Total);
        });
    }

    private static void Systems(Utf8JsonWriter json, SystemCoverage coverage)
    {
        Words(json, "systemDocuments", coverage.Documents);
        Each(json, "systems", coverage.Rows, row =>
        {
            json.WriteString("id", row.System.Id);
            JsonText.Write(json, "title", row.System.Title);
            Counts(json, row.Counts, row.Total);
            Words(json, "fedBy", row.FedBy);
            json.WriteBoolean("thin", row.IsThin);
            JsonText.Write(json, "because", row.Reason?.Because);
        });
    }

    private static void Doubles(Utf8JsonWriter json, NearDuplicates doubles)
    {
        json.WriteBoolean("doublesComplete", doubles.Complete);
        Each(json, "doubles", doubles.Pairs, pair =>
        {
            json.WriteString("first", pair.First);
            json.WriteString("second", pair.Second);
            json.WriteNumber("resemblance", pair.Resemblance);
            json.WriteBoolean("samePlace", pair.SamePlace);
            json.WriteBoolean("sameFigure", pair.SameFigure);
        });
    }

    private static void Uses(Utf8JsonWriter json, UseTable uses) => Each(json, "uses", uses.Rows, row =>
    {
        json.WriteString("kind", Name(row.Part.Kind));
        json.WriteString("id", row.Part.Id);
        json.WriteNumber("rows", row.Part.Rows);
        Words(json, "feeds", row.Part.Feeds.Select(f => f.System));
        Words(json, "theories", row.Theories);
    });

    private static string Name<T>(T kind) where T : struct, Enum => kind.ToString().ToLowerInvariant();

    private static void Counts(Utf8JsonWriter json, IReadOnlyList<int> counts, int total)
    {
        json.WriteStartArray("counts");
        foreach (var count in counts)
        {
            json.WriteNumberValue(count);
        }

        json.WriteEndArray();
        json.WriteNumber("total", total);
    }

    private static void Words(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    private static void Each<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
