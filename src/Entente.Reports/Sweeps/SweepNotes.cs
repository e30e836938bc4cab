using System.Globalization;
using Entente.Analysis.Sweeps.Models;
using Entente.Cases;
using Entente.Ensembles.Discovery;
using Entente.Ensembles.Sensitivity;
using Entente.Reports.Text;

namespace Entente.Reports.Sweeps;

/// <summary>Sentences about the results of a sweep, the same on the terminal and in the report.</summary>
public static class SweepNotes
{
    /// <summary>An index whose interval is wider says nothing.</summary>
    private const double Unsteady = 1;

    private static readonly Localised TooWide = new(
        "Intervals this wide mean that a few extreme runs make up the variance: read another design's δ and PAWN instead, or narrow the ranges with --set.",
        "區間如此之寬，表示變異主要來自少數極端的運算：請改用其他設計的 δ 與 PAWN，或以 --set 縮小範圍。");

    /// <summary>What must be said of how much a reading depends on its inputs.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="of">The reading and its inputs.</param>
    public static IEnumerable<Localised> On(ModelSweep sweep, ReadingSensitivity of)
    {
        ArgumentNullException.ThrowIfNull(sweep);
        ArgumentNullException.ThrowIfNull(of);
        return of.Inputs.Count == 0 ? [] : [.. Missing(sweep, of), .. Chance(of), .. Odd(of), .. of.Inputs.Any(i => i.Total is { } t && t.High - t.Low > Unsteady) ? [TooWide] : Array.Empty<Localised>(), .. Dummy(of)];
    }

    /// <summary>Why nothing can be said of what a reading depends on; null where something can.</summary>
    public static Localised? Unsaid(ReadingSensitivity of, Localised title)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(title);
        return of.Outcome switch
        {
            Outcome.NoVariation => new($"{title.En} is the same in all runs: there is no variation to attribute to any input.", $"{title.ZhHant} 在所有運算中均相同，沒有可歸因於輸入的變異。"),
            Outcome.TooFewRuns => new($"{title.En}: too few runs have a value to tell what it depends on; raise --draws.", $"{title.ZhHant}：有值的運算次數過少，無法判斷其取決於何者；請提高 --draws。"),
            _ => null,
        };
    }

    /// <summary>An index with its interval.</summary>
    public static string Show(Estimate index) => $"{Numbers.Index(index.Value)} [{Numbers.Index(index.Low)}, {Numbers.Index(index.High)}]";

    /// <summary>What the measures of a design mean.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="runs">Runs that they were estimated from.</param>
    public static Localised Measures(ModelSweep sweep, long runs)
    {
        ArgumentNullException.ThrowIfNull(sweep);
        return sweep.Design switch
        {
            Design.Saltelli => new(
                "S1: share of the variance owed to the input alone; ST: with all its interactions; in brackets 95 % of 100 bootstrap resamples. 'chance' is the model's own randomness.",
                "S1：變異中單獨歸於該輸入的比例；ST：含一切交互作用；括號為 100 次拔靴重抽的 95 % 區間。chance 為模型本身的隨機性。"),
            Design.Morris => new(
                "μ*: mean size of the change when the input moves over its range; μ: with its sign; σ: how far that depends on the other inputs.",
                "μ*：輸入移動整個範圍時變化的平均幅度；μ：帶正負號；σ：變化受其他輸入左右的程度。"),
            _ => new(
                $"δ: how far knowing the input changes the whole distribution (0 to 1, bias-corrected, 95 % interval); PAWN: median Kolmogorov–Smirnov distance. Both from the ranks of the first {Whole(runs)} runs: no scale and no outlier matters.",
                $"δ：得知該輸入後整個分布的改變程度（0 至 1，已修正偏誤，95 % 區間）；PAWN：Kolmogorov–Smirnov 距離的中位數。均以前 {Whole(runs)} 次運算的順位計算，不受尺度與極端值影響。"),
        };
    }

    /// <summary>Why inputs stand in another order in the tornado than in the table.</summary>
    public static Localised Orders(ModelSweep sweep)
    {
        ArgumentNullException.ThrowIfNull(sweep);
        var (en, zh) = sweep.Design switch
        {
            Design.Saltelli => ("ST how much of the variance it has a part in, interactions included", "ST 則依其參與的變異比例（含交互作用）"),
            Design.Morris => ("μ* how far it moves single runs, up or down", "μ* 則依其使個別運算升降的幅度"),
            _ => ("δ how strongly the whole distribution depends on it", "δ 則依整個分布對其依賴的程度"),
        };
        return new(
            $"The order may differ: the tornado of the report ranks an input by how far the median moves between the ends of its range, {en}; one that only widens the spread, or moves it up and down again, has a short bar and still matters.",
            $"次序可能不同：報告的龍捲風圖依輸入由範圍一端至另一端時中位數移動的幅度排列，{zh}；僅使分布變寬、或先升後降的輸入，橫條雖短仍屬重要。");
    }

    /// <summary>How to ask where runs of interest lie, of a sweep that was not asked; null where it was, or where nothing varies.</summary>
    public static Localised? AskInterest(ModelSweep sweep, ModelAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(sweep);
        ArgumentNullException.ThrowIfNull(answer);
        if (sweep.Interest is not null || sweep.Inputs.Count == 0 || answer.Summaries.FirstOrDefault(s => s.Value is { } v && double.IsFinite(v.Median)) is not { } first)
        {
            return null;
        }

        var such = $"--interest \"{first.Reading.Name}>={first.Value!.Value.Median.ToString("G2", CultureInfo.InvariantCulture)}\"";
        return new($"Which inputs lead to runs of interest, and where things turn, is shown if the sweep is told which those are, e.g. {such}.", $"若指明所關注的結果，即可得知哪些輸入導致該結果及其轉折點，例如 {such}。");
    }

    /// <summary>A box in a sentence.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="found">The box, its limits the most telling first.</param>
    public static Localised Sentence(ModelSweep sweep, FoundBox found)
    {
        ArgumentNullException.ThrowIfNull(sweep);
        ArgumentNullException.ThrowIfNull(found);
        var (box, limits) = (found.Box, found.Restrictions.Select(r => Limits(sweep, found.Box, r.Input)).ToArray());
        var (density, coverage, mass) = (Percent(box.Density), Percent(box.Coverage), Percent(box.Mass));
        return new(
            $"where {string.Join(" and ", limits)}: {density} of the runs in this box are of interest; it holds {coverage} of all that are, and {mass} of all runs",
            $"當 {string.Join(" 且 ", limits)}：此區中 {density} 的運算屬關注的結果；涵蓋其全部的 {coverage}，占所有運算的 {mass}");
    }

    /// <summary>The limits of a box on an input.</summary>
    public static string Limits(ModelSweep sweep, Box box, int input)
    {
        ArgumentNullException.ThrowIfNull(sweep);
        ArgumentNullException.ThrowIfNull(box);
        var (name, low, high) = (sweep.Inputs[input].Name, box.Low[input], box.High[input]);
        return !double.IsFinite(high) ? $"{name} ≥ {Show(low)}" : !double.IsFinite(low) ? $"{name} ≤ {Show(high)}" : $"{Show(low)} ≤ {name} ≤ {Show(high)}";
    }

    /// <summary>How boxes were found.</summary>
    public static Localised Boxes(InterestRegion region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return new(
            $"Boxes by PRIM among the first {Whole(region.Runs)} runs, peeling 5 % at a time; limits are the outermost values kept (order statistics, nothing interpolated), the most telling first, and the widest box that is {Percent(ModelAnalysis.BoxDensity)} dense is shown, or the densest.",
            $"以 PRIM 於前 {Whole(region.Runs)} 次運算中尋得，每次剝除 5 %；界限為保留的最外值（順序統計量，不內插），最具區辨力者列前；顯示密度達 {Percent(ModelAnalysis.BoxDensity)} 的最寬區域，無則取密度最高者。");
    }

    /// <summary>What tipping points are.</summary>
    public static Localised Tipping { get; } = new(
        $"Tipping points: how much of {Whole(ModelAnalysis.TippingRuns)} runs is of interest along one input, the others over all their values (within {Percent(ModelAnalysis.Even)} of one half counts as half)",
        $"轉折點：單就一項輸入（其餘取遍其範圍），{Whole(ModelAnalysis.TippingRuns)} 次運算中關注的結果所占比例（與半數相差 {Percent(ModelAnalysis.Even)} 以內視為半數）");

    /// <summary>How much of the runs is of interest.</summary>
    public static Localised Lean(int lean) => lean switch
    {
        1 => new("the greater part", "多數"),
        0 => new("about half", "約半數"),
        _ => new("the smaller part", "少數"),
    };

    /// <summary>What the standing of choices means.</summary>
    public static Localised Choices { get; } = new(
        "Each choice was tried on the same runs. Good enough: --interest is met. Regret: what is lost against the best choice of the same run, by --goal.",
        "各選項以相同的抽樣試算。達標：符合 --interest 的條件。遺憾：依 --goal，與同一次運算中最佳選項的差距。");

    /// <summary>Runs without a value under some choice say nothing of the others: left out, and counted.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="draws">Runs of each choice.</param>
    public static IEnumerable<Localised> LeftOut(ModelAnswer answer, long draws)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (answer.Choices.Count > 0 && answer.Choices[0].LeftOut is > 0 and var uncompared)
        {
            yield return new(
                $"Left out of the comparison: {Whole(uncompared)} of {Whole(draws)} runs, in which the goal has no value under one choice or another.",
                $"未納入比較：{Whole(draws)} 次運算中有 {Whole(uncompared)} 次，其目標值在某一選項下從缺。");
        }

        string[] unread = [.. answer.Choices.Where(c => c.Satisficing is { Missing: > 0 }).Select(c => $"{c.Part}: {Whole(c.Satisficing!.Value.Missing)}")];
        if (unread.Length > 0)
        {
            yield return new(
                $"Left out of 'good enough', for want of a value: {string.Join(", ", unread)} of {Whole(draws)} runs.",
                $"因缺值而未計入達標比例：{string.Join("、", unread)}（共 {Whole(draws)} 次運算）。");
        }
    }

    private static IEnumerable<Localised> Missing(ModelSweep sweep, ReadingSensitivity of)
    {
        if (of.Missing > 0)
        {
            var (en, zh) = sweep.Design switch
            {
                Design.Saltelli => ($"{Whole(of.Missing)} of {Whole(of.Runs)} rows of the design", $"設計的 {Whole(of.Runs)} 列中有 {Whole(of.Missing)} 列"),
                Design.Morris => ($"{Whole(of.Missing)} of {Whole(of.Runs * sweep.Inputs.Count)} effects", $"{Whole(of.Runs * sweep.Inputs.Count)} 個效果中有 {Whole(of.Missing)} 個"),
                _ => ($"{Whole(of.Missing)} of {Whole(of.Runs)} runs", $"{Whole(of.Runs)} 次運算中有 {Whole(of.Missing)} 次"),
            };
            yield return new($"Left out for want of a value: {en}.", $"因缺值而未納入：{zh}。");
        }
    }

    private static IEnumerable<Localised> Chance(ReadingSensitivity of)
    {
        string[] names = [.. of.Inputs.Where(i => i.First is { Value: < 0, Sign: SignReading.CompatibleWithZero }).Select(i => i.Input)];
        if (names.Length > 0)
        {
            yield return new(
                $"Below zero: {string.Join(", ", names)}. A true index never is; the interval holds zero, so this is sampling error: an effect of its own cannot be told from none with so many runs.",
                $"估計值為負：{string.Join("、", names)}。真正的指數不會為負；區間包含零，故屬抽樣誤差：以目前的運算次數，無法區分其單獨效果與毫無效果。");
        }
    }

    private static IEnumerable<Localised> Odd(ReadingSensitivity of)
    {
        string[] names = [.. of.Inputs.Where(i => i.First is { Sign: SignReading.Negative } || i.Total is { Sign: SignReading.Negative }).Select(i => i.Input)];
        if (names.Length > 0)
        {
            yield return new(
                $"Clearly below zero: {string.Join(", ", names)}. Sampling error alone rarely does this: far too few runs, as a rule.",
                $"明顯為負：{string.Join("、", names)}。單憑抽樣誤差少有此情形，通常表示運算次數遠遠不足。");
        }
    }

    private static IEnumerable<Localised> Dummy(ReadingSensitivity of)
    {
        if (of.DummyDelta?.Delta is { } dummy)
        {
            var (delta, pawn) = (Numbers.Index(dummy.Value), Numbers.Index(of.DummyPawn?.Median));
            yield return new(
                $"An input that does not exist gets δ {delta} and PAWN {pawn} here: values near these mean no influence.",
                $"對照：不存在的輸入在此得 δ {delta}、PAWN {pawn}；接近此值即無影響可言。");
        }
    }

    private static string Show(double value) => Numbers.Significant(value);

    private static string Percent(double share) => Numbers.Tenths(share);

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);
}
