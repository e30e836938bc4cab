using System.Globalization;
using Entente.Cases;
using Entente.Ensembles.Calibration;

namespace Entente.Theories.Forms.Fitted;

/// <summary>What a fit tells, in both languages.</summary>
internal static class FittedWords
{
    /// <summary>What scores measure.</summary>
    public static readonly Localised ScoreUnit = new("ranked probability score per count (0 is best)", "每筆計數之排序機率分數（0 為最佳）");

    /// <summary>A unit of the models; theirs are written alike in both languages.</summary>
    public static Localised Unit(string unit) => unit == "1" ? new("a pure number", "無單位") : Localised.Same(unit);

    /// <summary>A parameter and how much was learnt of it.</summary>
    public static Localised Learnt(Localised meaning, Contraction contraction)
    {
        var said = Said(contraction);
        return new($"{meaning.En} – {said.En}", $"{meaning.ZhHant}：{said.ZhHant}");
    }

    /// <summary>An answer; one that sets parameters otherwise is no observation and says so.</summary>
    public static Localised Asked(Asked asked, Contraction contraction)
    {
        var said = Said(contraction);
        var label = asked.With.Count == 0
            ? new Localised("", "")
            : new Localised(" – a counterfactual: what the fitted model gives with other parameters and the same chance, not something observed", "（反事實推估：以相同之機遇、不同之參數由擬合模型推算，並非觀察所得）");
        return new($"{asked.Title.En}{label.En} – {said.En}", $"{asked.Title.ZhHant}{label.ZhHant}：{said.ZhHant}");
    }

    /// <summary>A model's record in the years held out.</summary>
    public static Localised Scored(int model, int held, int of, FittedBody body)
    {
        var (en, zhHant) = model switch
        {
            0 => ("this model", "本模型"),
            1 => ("a rate that never changes", "速率不變之模型"),
            _ => ("a rate that changes once", "速率改變一次之模型"),
        };
        var years = string.Create(CultureInfo.InvariantCulture, $"{body.Until + 1}–{body.Through}");
        return new(
            $"prediction of {years} by {en}; its 90 % intervals held {held} of {of} counts",
            $"{zhHant}對 {years} 年之預測；其 90% 區間涵蓋 {of} 筆計數中之 {held} 筆");
    }

    /// <summary>A series with its counts.</summary>
    public static Localised Counted(Counted counted, int[] yearly, FittedBody body)
    {
        var (years, listed) = (string.Create(CultureInfo.InvariantCulture, $"{body.From}–{body.Through}"), string.Join(' ', yearly));
        return new($"{counted.Title.En}, {years}: {listed}", $"{counted.Title.ZhHant}，{years} 年：{listed}");
    }

    private static Localised Said(Contraction contraction)
    {
        var percent = string.Create(CultureInfo.InvariantCulture, $"{100 * contraction.Value:0} %");
        return contraction.Reading switch
        {
            ContractionReading.Unknown => new("too few simulations came near", "相近之模擬過少"),
            ContractionReading.Wider => new("less sure after the data than before", "納入資料後反而更不確定"),
            ContractionReading.NothingLearnt => new("the data tell nothing of it (as wide as the prior)", "資料未提供資訊（與先驗同寬）"),
            ContractionReading.Little => new($"the data tell little of it ({percent} of the prior's variance gone)", $"資料所示有限（先驗變異數減少 {percent}）"),
            ContractionReading.Much => new($"mostly learnt from the data ({percent} of the prior's variance gone)", $"主要得自資料（先驗變異數減少 {percent}）"),
            _ => new($"settled by the data ({percent} of the prior's variance gone)", $"已由資料確定（先驗變異數減少 {percent}）"),
        };
    }
}
