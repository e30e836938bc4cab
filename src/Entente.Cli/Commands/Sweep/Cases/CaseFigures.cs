using System.Text.Json.Nodes;
using Entente.Analysis.Sweeps.Cases;
using Entente.Cli.Commands.Game.Words;
using Entente.Reports.Tables;

namespace Entente.Cli.Commands.Sweep.Cases;

/// <summary>The answer of a sweep of a case for machines and spreadsheets.</summary>
internal static class CaseFigures
{
    private const string NoVerdict = "no-verdict";

    /// <summary>For machines. What is not a finite number is null.</summary>
    public static JsonObject Json(CaseSweep sweep, CaseAnswer answer) => new()
    {
        ["case"] = sweep.Case,
        ["asOf"] = sweep.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ["findings"] = new JsonArray([.. answer.Findings.Select(f => (JsonNode)new JsonObject
        {
            ["id"] = f.Finding.Id,
            ["verdict"] = Verdict(f),
            ["probability"] = f.Judged ? f.Shares[0].Share : null,
            ["standardError"] = f.Judged ? f.Error : null,
            ["shares"] = new JsonArray([.. f.Shares.Select(s => (JsonNode)new JsonObject { ["verdict"] = s.Verdict.Id, ["share"] = s.Share })]),
            ["value"] = new JsonObject { ["median"] = Number(f.Median), ["p05"] = Number(f.P05), ["p95"] = Number(f.P95), ["unit"] = Texts.Both(f.Finding.Unit), ["missing"] = f.Missing },
        })]),
        ["scenarios"] = new JsonArray([.. answer.Shifts.Select(s => (JsonNode)new JsonObject
        {
            ["scenario"] = s.Scenario,
            ["finding"] = s.Finding.Finding.Id,
            ["verdict"] = s.Finding.Shares[0].Verdict.Id,
            ["share"] = s.Finding.Shares[0].Share,
            ["shareThen"] = s.Share,
            ["points"] = s.Points,
            ["likeliestThen"] = s.Verdict.Id,
        })]),
    };

    /// <summary>What scenarios do, as a table.</summary>
    public static byte[] ScenarioCsv(CaseAnswer answer)
    {
        var csv = new Csv("scenario", "finding", "verdict", "verdict_en", "verdict_zh", "share", "share_then", "points", "likeliest_then");
        foreach (var shift in answer.Shifts)
        {
            var verdict = shift.Finding.Shares[0];
            csv.Cell(shift.Scenario).Cell(shift.Finding.Finding.Id).Cell(verdict.Verdict.Id).Cell(verdict.Verdict.Text).Cell(verdict.Share).Cell(shift.Share).Cell(shift.Points).Cell(shift.Verdict.Id).EndRow();
        }

        return csv.ToBytes();
    }

    /// <summary>As a table.</summary>
    public static byte[] Csv(CaseAnswer answer)
    {
        var csv = new Csv("id", "question_en", "question_zh", "verdict", "verdict_en", "verdict_zh", "probability", "standard_error", "shares", "median", "p05", "p95", "unit_en", "unit_zh", "missing");
        foreach (var f in answer.Findings)
        {
            var text = !f.Dominated ? f.Shares[0].Verdict.Text : new Entente.Cases.Localised("", "");
            csv.Cell(f.Finding.Id).Cell(f.Finding.Question).Cell(Verdict(f)).Cell(text).Cell(f.Judged ? f.Shares[0].Share : null).Cell(f.Judged ? f.Error : null)
                .Cell(string.Join("; ", f.Shares.Select(s => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{s.Verdict.Id}={s.Share:R}"))))
                .Cell(f.Median).Cell(f.P05).Cell(f.P95).Cell(f.Finding.Unit).Cell((int)f.Missing).EndRow();
        }

        return csv.ToBytes();
    }

    private static string Verdict(FindingCount f) => f.Dominated ? NoVerdict : f.Shares[0].Verdict.Id;

    private static JsonNode? Number(double value) => double.IsFinite(value) ? value : null;
}
