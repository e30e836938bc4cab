using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Wording about the security dilemma within an alliance.</summary>
internal static class DilemmaWords
{
    public static readonly Localised Caption = new("What commitment does to the losses: {subject}, {year}", "承諾程度與各項損失：{subject}，{year}年");
    public static readonly Localised CaptionReading = new("What commitment does to the losses: {subject}, {year}; reading: {reading}", "承諾程度與各項損失：{subject}，{year}年；解讀：{reading}");
    public static readonly Localised Folded = new("{subject}: curve and years (no verdict; they rest mainly on the prior)", "{subject}：曲線與歷年圖（不作研判，主要取決於先驗）");
    public static readonly Localised Years = new("Both fears by year: {subject}, {years}", "歷年兩種恐懼：{subject}，{years}");
    public static readonly Localised YearsReading = new("Both fears by year: {subject}, {years}; reading: {reading}", "歷年兩種恐懼：{subject}，{years}；解讀：{reading}");
    public static readonly Localised Commitment = new("commitment to the ally (0–1)", "對盟國的承諾（0–1）");
    public static readonly Localised CommitmentColumn = new("Commitment", "承諾");
    public static readonly Localised Level = new("expected loss (0–1)", "預期損失（0–1）");
    public static readonly Localised LevelOf = new("{fear}: median (5–95 %)", "{fear}：中位數（5–95%）");
    public static readonly Localised Fear = new("level of the fear (0–1)", "恐懼程度（0–1）");
    public static readonly Localised Abandonment = new("fear of abandonment", "被拋棄的恐懼");
    public static readonly Localised Entrapment = new("fear of entrapment", "被牽連的恐懼");
    public static readonly Localised Adversary = new("danger from the adversary", "來自對手的危險");
    public static readonly Localised Loss = new("total loss (mean of the three)", "總損失（三者平均）");
    public static readonly Localised LeastLoss = new("least total loss here, share of draws", "此處總損失最小的抽樣比例");
    public static readonly Localised Present = new("present commitment", "目前承諾");
    public static readonly Localised Table = new("Losses by commitment", "各承諾程度的損失");
    public static readonly Localised Now = new("now: {commitment}", "目前：{commitment}");
}
