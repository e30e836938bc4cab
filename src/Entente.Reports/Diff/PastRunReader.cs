using System.Globalization;
using System.Text.Json;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Reports.Json;

namespace Entente.Reports.Diff;

/// <summary>Reads the results of a run back: <c>findings.json</c>, and the tables beside it where there are any.</summary>
public static class PastRunReader
{
    /// <summary>The run.</summary>
    /// <param name="place">A results folder, or a <c>findings.json</c>.</param>
    /// <exception cref="RunFileException">There is no such file, or it is not one that this version of Entente wrote.</exception>
    public static PastRun Read(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var file = Directory.Exists(place) ? Path.Combine(place, "findings.json") : place;
        var faults = new DiagnosticBag();
        if (TextFile.Read(file, place, faults) is not { } read)
        {
            throw new RunFileException(File.Exists(file) ? About(place, faults.Sorted()[0].Message) : About(place, new Localised("there is no findings.json; give the folder of a run's results", "找不到 findings.json；請指定執行結果的資料夾")));
        }

        try
        {
            using var json = JsonDocument.Parse(read.Text);
            return Run(json.RootElement, place) with { Rows = RowTables.Beside(file) };
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new RunFileException(About(place, new Localised("this is not a whole findings.json of Entente", "並非完整的 Entente findings.json")));
        }
    }

    private static Localised About(string place, Localised what) => new($"'{SafeText.Show(place)}': {what.En}", $"「{SafeText.Show(place)}」：{what.ZhHant}");

    private static PastRun Run(JsonElement root, string place)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("schema", out var schema) || schema.GetString() != FindingsJson.Schema)
        {
            throw new RunFileException(About(place, new Localised($"its schema is not {FindingsJson.Schema}; it is not the result of a run of this version", $"其 schema 並非 {FindingsJson.Schema}，不是此版本的執行結果")));
        }

        PastFinding[] findings = [.. root.GetProperty("findings").EnumerateArray().Select(Finding)];
        return findings.DistinctBy(f => f.Id).Count() < findings.Length ? throw new FormatException("an id stands twice") : new PastRun
        {
            Case = Text(root, "case"),
            Settings = new Dictionary<string, string>
            {
                ["seed"] = root.GetProperty("seed").GetUInt64().ToString(CultureInfo.InvariantCulture),
                ["draws"] = root.GetProperty("draws").GetInt32().ToString(CultureInfo.InvariantCulture),
                ["as-of"] = Text(root, "asOf"),
            },
            Inputs = root.GetProperty("inputs").EnumerateArray().ToDictionary(i => Text(i, "path"), i => Text(i, "sha256"), StringComparer.Ordinal),
            Findings = findings,
            Rows = null,
        };
    }

    private static PastFinding Finding(JsonElement finding)
    {
        var (verdict, probability) = (Text(finding, "verdict"), Share(finding));
        var shares = finding.GetProperty("alternatives").EnumerateArray()
            .Select(a => (Verdict: Text(a, "verdict"), Share: Share(a)))
            .Append((Verdict: verdict, Share: probability))
            .Where(s => s.Share is not null)
            .ToDictionary(s => s.Verdict, s => s.Share!.Value, StringComparer.Ordinal);
        var items = finding.GetProperty("evidence").EnumerateArray().Select(e => Text(e, "id"));
        return new PastFinding(Text(finding, "id"), Both(finding, "question"), verdict, Both(finding, "verdictText"), probability, shares, [.. items]);
    }

    private static Localised Both(JsonElement of, string name) => new(Text(of.GetProperty(name), "en"), Text(of.GetProperty(name), "zh-Hant"));

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString() ?? throw new FormatException($"{name} is null");

    /// <summary>A share of draws; null where there is none.</summary>
    private static double? Share(JsonElement of)
    {
        var probability = of.GetProperty("probability");
        return probability.ValueKind == JsonValueKind.Null ? null
            : probability.GetDouble() is >= 0 and <= 1 and var share ? share
            : throw new FormatException("a probability lies outside 0 to 1");
    }
}
