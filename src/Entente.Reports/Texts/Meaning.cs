using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>What a probability means: said near every place that prints one.</summary>
internal static class Meaning
{
    public static readonly Localised Heading = new("What a probability means", "機率的意義");

    public static readonly Localised Probability = new(
        "A probability is the share of draws in which the verdict holds, given this evidence, this coding and this theory. It is not a forecast.",
        "此處的機率，是在給定的證據、編碼與理論之下，研判成立的抽樣比例；並非對未來的預測。");

    public static readonly Localised Interval = new(
        "The interval runs from the 5 % to the 95 % quantile of the draws.",
        "區間為抽樣的第 5 至第 95 百分位數。");

    public static readonly Localised Influence = new(
        "Influence is the change of the verdict's probability, in percentage points, when the item is left out.",
        "影響力指剔除該項證據後，研判機率變動的百分點。");

    public static readonly Localised Prior = new(
        "Where the prior holds more than half of the weight, no verdict is given: the evidence is too thin to speak.",
        "若先驗占半數以上權重，代表證據過於單薄，不作研判。");

    public static readonly Localised Short = new("share of draws, not a forecast", "抽樣比例，並非預測");
}
