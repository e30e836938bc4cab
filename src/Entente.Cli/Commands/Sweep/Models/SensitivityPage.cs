using Entente.Analysis.Sweeps.Models;
using Entente.Cases;
using Entente.Cli.Commands.Conflict;
using Entente.Ensembles.Sensitivity;

namespace Entente.Cli.Commands.Sweep.Models;

/// <summary>What a sweep says of the inputs' importance, for people: the first few readings, the weightiest inputs first.</summary>
internal sealed class SensitivityPage(ModelSweep sweep, ModelAnswer answer, Language language)
{
    private const int MostReadings = 6, MostInputs = 12;

    /// <summary>An index whose interval is wider says nothing.</summary>
    private const double Unsteady = 1;

    /// <summary>Its lines.</summary>
    public IEnumerable<string> Lines()
    {
        if (answer.Sensitivities.Count == 0)
        {
            return ["", Say("No input varies: there is nothing to be sensitive to.", "沒有變動的輸入，無敏感度可言。")];
        }

        var left = answer.Sensitivities.Count - MostReadings;
        return
        [
            .. answer.Sensitivities.Take(MostReadings).SelectMany(Of), .. Legend(),
            .. left > 0 ? [Say($"… and {left} more in tables/sensitivity.csv", $"……另有 {left} 項，見 tables/sensitivity.csv")] : Array.Empty<string>(),
        ];
    }

    private string Say(string en, string zhHant) => language == Language.En ? en : zhHant;

    private IEnumerable<string> Of(ReadingSensitivity s)
    {
        var title = answer.Choices.Count > 0 ? $"{s.Reading.Name} ({s.Part})" : s.Reading.Name;
        return s.Outcome switch
        {
            Outcome.NoVariation => ["", Say($"{title} is the same in all runs: there is no variation to attribute to any input.", $"{title} 在所有運算中均相同，沒有可歸因於輸入的變異。")],
            Outcome.TooFewRuns => ["", Say($"{title}: too few runs have a value to tell what it depends on; raise --draws.", $"{title}：有值的運算次數過少，無法判斷其取決於何者；請提高 --draws。")],
            _ => ["", Say($"What {title} depends on", $"{title} 取決於"), .. TextTable.Lines([Heads(s), .. s.Inputs.OrderByDescending(Weight).Take(MostInputs).Select(Cells)]).Select(l => "  " + l), .. Notes(s)],
        };
    }

    private static double Weight(InputSensitivity input) => input.Total?.Value ?? input.Effects?.MeanAbsolute ?? input.Delta?.Delta?.Value ?? 0;

    private string[] Heads(ReadingSensitivity s) => s.Inputs[0] switch
    {
        { First: not null } => [Say("input", "輸入"), Say("alone (S1)", "單獨（S1）"), Say("with interactions (ST)", "含交互作用（ST）")],
        { Effects: not null } => [Say("input", "輸入"), "μ*", "μ", "σ"],
        _ => [Say("input", "輸入"), "δ", "PAWN"],
    };

    private static string[] Cells(InputSensitivity input) => input switch
    {
        { First: { } first, Total: { } total } => [input.Input, Range(first), Range(total)],
        { Effects: { } e } => [input.Input, ModelPage.Show(e.MeanAbsolute), ModelPage.Show(e.Mean), ModelPage.Show(e.Deviation)],
        _ => [input.Input, input.Delta?.Delta is { } delta ? Range(delta) : "–", ModelPage.Show(input.Pawn?.Median)],
    };

    private static string Range(Estimate e) => $"{Show(e.Value)} [{Show(e.Low)}, {Show(e.High)}]";

    /// <summary>Three decimals with a true minus sign, which zero has not.</summary>
    private static string Show(double value) =>
        !double.IsFinite(value) ? "–" : Math.Abs(value) < 0.0005 ? "0.000" : value.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture).Replace('-', '−');

    private IEnumerable<string> Notes(ReadingSensitivity s)
    {
        string[] chance = [.. s.Inputs.Where(i => i.First is { Value: < 0, Sign: SignReading.CompatibleWithZero }).Select(i => i.Input)];
        if (chance.Length > 0)
        {
            yield return Say(
                $"  Below zero: {string.Join(", ", chance)}. A true index never is; the interval holds zero, so this is sampling error: an effect of its own cannot be told from none with so many runs.",
                $"  估計值為負：{string.Join("、", chance)}。真正的指數不會為負；區間包含零，故屬抽樣誤差：以目前的運算次數，無法區分其單獨效果與毫無效果。");
        }

        string[] odd = [.. s.Inputs.Where(i => i.First is { Sign: SignReading.Negative } || i.Total is { Sign: SignReading.Negative }).Select(i => i.Input)];
        if (odd.Length > 0)
        {
            yield return Say(
                $"  Clearly below zero: {string.Join(", ", odd)}. Sampling error alone rarely does this: far too few runs, as a rule.",
                $"  明顯為負：{string.Join("、", odd)}。單憑抽樣誤差少有此情形，通常表示運算次數遠遠不足。");
        }

        if (s.Inputs.Any(i => i.Total is { } total && total.High - total.Low > Unsteady))
        {
            yield return "  " + Say(
                "Intervals this wide mean that a few extreme runs make up the variance: read another design's δ and PAWN instead, or narrow the ranges with --set.",
                "區間如此之寬，表示變異主要來自少數極端的運算：請改用其他設計的 δ 與 PAWN，或以 --set 縮小範圍。");
        }

        if (s.DummyDelta?.Delta is { } dummy)
        {
            yield return Say(
                $"  An input that does not exist gets δ {dummy.Value:0.000} and PAWN {ModelPage.Show(s.DummyPawn?.Median)} here: values near these mean no influence.",
                $"  對照：不存在的輸入在此得 δ {dummy.Value:0.000}、PAWN {ModelPage.Show(s.DummyPawn?.Median)}；接近此值即無影響可言。");
        }
    }

    private IEnumerable<string> Legend()
    {
        yield return "";
        yield return sweep.Design switch
        {
            Design.Saltelli => Say(
                "S1: share of the variance owed to the input alone; ST: with all its interactions; in brackets 95 % of 100 bootstrap resamples. 'chance' is the model's own randomness.",
                "S1：變異中單獨歸於該輸入的比例；ST：含一切交互作用；括號為 100 次拔靴重抽的 95 % 區間。chance 為模型本身的隨機性。"),
            Design.Morris => Say(
                "μ*: mean size of the change when the input moves over its range; μ: with its sign; σ: how far that depends on the other inputs.",
                "μ*：輸入移動整個範圍時變化的平均幅度；μ：帶正負號；σ：變化受其他輸入左右的程度。"),
            _ => Say(
                $"δ: how far knowing the input changes the whole distribution (0 to 1, bias-corrected, 95 % interval); PAWN: median Kolmogorov–Smirnov distance. Both from the ranks of the first {SensitivityRuns()} runs: no scale and no outlier matters.",
                $"δ：得知該輸入後整個分布的改變程度（0 至 1，已修正偏誤，95 % 區間）；PAWN：Kolmogorov–Smirnov 距離的中位數。均以前 {SensitivityRuns()} 次運算的順位計算，不受尺度與極端值影響。"),
        };
    }

    private long SensitivityRuns() => answer.Sensitivities[0].Runs;
}
