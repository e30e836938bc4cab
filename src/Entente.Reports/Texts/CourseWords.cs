using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Wording of simulated courses.</summary>
internal static class CourseWords
{
    public static readonly Localised Caption = new("{subject}: what the model “{model}” goes through from {year} on", "{subject}：模型「{model}」自 {year} 年起之演算歷程");
    public static readonly Localised CaptionReading = new("{subject}: what the model “{model}” goes through from {year} on; reading: {reading}", "{subject}：模型「{model}」自 {year} 年起之演算歷程；解讀：{reading}");
    public static readonly Localised Means = new(
        "The bands are shares of draws, given this evidence, this coding and this theory: at each time, taken by itself, half of the draws lie in the inner band and nine in ten in the outer one. The course is what the model makes of the start that the evidence gives it, not a forecast.",
        "色帶所示為給定證據、編碼與理論之下的抽樣比例：就各時點分別觀之，半數抽樣落於內帶，九成落於外帶。此為模型由證據所定起點演算之結果，並非預測。");
    public static readonly Localised Fitted = new(
        "The model is fitted to what the register counts (points). At each time, taken by itself, half of the simulations that agree best with the counts, by their weight, lie in the inner band and nine in ten in the outer one. These are shares given this evidence, this coding and this theory, not a forecast.",
        "本模型以登錄之計數（圓點）擬合：就各時點分別觀之，與計數最相符之模擬依權重有半數落於內帶，九成落於外帶。此為給定證據、編碼與理論之下的比例，並非預測。");
    public static readonly Localised FittedThrough = new(
        "The model is fitted to what the register counts up to {year} (points; those after {year} the fit has not seen). At each time, taken by itself, half of the simulations that agree best with these counts, by their weight, lie in the inner band and nine in ten in the outer one. These are shares given this evidence, this coding and this theory, not a forecast.",
        "本模型以截至 {year} 年之登錄計數（圓點；{year} 年以後者未用於擬合）擬合：就各時點分別觀之，與計數最相符之模擬依權重有半數落於內帶，九成落於外帶。此為給定證據、編碼與理論之下的比例，並非預測。");
    public static readonly Localised Counted = new("counted in the register", "登錄之計數");
    public static readonly Localised Seen = new("up to here the fit has seen the counts", "擬合所用計數止於此");
    public static readonly Localised CountedColumn = new("{title}: counted", "{title}：計數");
    public static readonly Localised Folded = new("Simulated course of {subject} (no verdict: it shows little but the prior)", "{subject}之演算歷程（不作研判，所示主要為先驗）");
    public static readonly Localised Step = new("Step of the model (0: {year})", "模型步次（0 為 {year} 年）");
    public static readonly Localised Half = new("middle 50 % of the draws", "中間 50% 抽樣");
    public static readonly Localised Most = new("middle 90 % of the draws", "中間 90% 抽樣");
    public static readonly Localised Table = new("The simulated course from {year} on: median; middle 50 % of the draws; middle 90 % of the draws", "自 {year} 年起之演算歷程：中位數；中間 50% 抽樣；中間 90% 抽樣");
    public static readonly Localised Titled = new("{title} ({unit})", "{title}（{unit}）");
}
