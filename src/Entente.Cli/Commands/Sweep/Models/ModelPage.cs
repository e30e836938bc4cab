using System.Globalization;
using Entente.Analysis.Sweeps.Models;
using Entente.Cases;
using Entente.Cli.Commands.Conflict;
using Entente.Ensembles.Runs;
using Entente.Reports.Sweeps;

namespace Entente.Cli.Commands.Sweep.Models;

/// <summary>The answer of a sweep for people.</summary>
internal sealed class ModelPage(ModelSweep sweep, ModelAnswer answer, Manifest manifest, Language language)
{
    private const int MostReadings = 48;

    /// <summary>Its lines.</summary>
    public IEnumerable<string> Lines() =>
        [.. Heading(), .. Readings(), .. new SensitivityPage(sweep, answer, language).Lines(), .. new RegionPage(sweep, answer, language).Lines(), .. Choices()];

    /// <summary>A number with four digits.</summary>
    public static string Show(double? value) => value is { } v && double.IsFinite(v) ? v.ToString("G4", CultureInfo.InvariantCulture) : "–";

    /// <summary>A share as a percentage.</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.#} %");

    /// <summary>What is said of rows that are not shown; nothing where all are.</summary>
    /// <param name="left">Rows not shown.</param>
    /// <param name="table">The table that has them.</param>
    /// <param name="language">Language.</param>
    public static IEnumerable<string> More(int left, string table, Language language)
    {
        if (left > 0)
        {
            yield return language == Language.En ? $"  … and {left} more in {table}" : $"  ……另有 {left} 項，見 {table}";
        }
    }

    private string Say(string en, string zhHant) => language == Language.En ? en : zhHant;

    private IEnumerable<string> Heading()
    {
        var model = Dynamics.Models.Find(sweep.Model)!.Title;
        var runs = (manifest.Draws * manifest.Parts.Count).ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');
        yield return Say(
            $"{model.En} ({sweep.Model}): {runs} runs of {sweep.Steps} steps, {sweep.Inputs.Count} inputs varied over their ranges, seed {manifest.Seed}",
            $"{model.ZhHant}（{sweep.Model}）：{runs} 次運算，每次 {sweep.Steps} 步，{sweep.Inputs.Count} 個輸入於其範圍內變動，種子 {manifest.Seed}");
        yield return Say(
            "Shares and intervals are over these ranges and this model; they are no forecast.",
            "以下比例與區間僅就這些範圍與此模型而言，並非預測。");
    }

    private IEnumerable<string> Readings()
    {
        string[] heads = [Say("reading", "讀數"), Say("unit", "單位"), Say("median", "中位數"), "5 %", "95 %", Say("missing", "缺值")];
        var parted = manifest.Parts.Count > 1;
        var rows = answer.Summaries.Select(s => (string[])[.. parted ? [s.Part] : Array.Empty<string>(), s.Reading.Name, s.Reading.Unit, Show(s.Value?.Median), Show(s.Value?.P05), Show(s.Value?.P95), $"{s.Missing}"]);
        return ["", .. TextTable.Lines([[.. parted ? [Say("choice", "選項")] : Array.Empty<string>(), .. heads], .. rows.Take(MostReadings)]), .. More(answer.Summaries.Count - MostReadings, "tables/readings.csv", language)];
    }

    private IEnumerable<string> Choices()
    {
        if (answer.Choices.Count == 0)
        {
            return [];
        }

        string[] heads = [Say("choice", "選項"), Say("good enough", "達標比例"), Say("largest regret", "最大遺憾"), Say("mean regret", "平均遺憾"), Say("best in", "最佳比例")];
        var rows = answer.Choices.Select(c => (string[])[c.Part, c.Satisficing is { } s ? Percent(s.Share) : "–", Show(c.Regret?.Largest), Show(c.Regret?.Mean), c.Regret is { } r ? Percent(r.BestShare) : "–"]);
        return
        [
            "", .. TextTable.Lines([heads, .. rows]), .. SweepNotes.LeftOut(answer, manifest.Draws).Select(n => n.In(language)), SweepNotes.Choices.In(language),
        ];
    }
}
