using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Wording about how the numbers came about.</summary>
internal static class MethodWords
{
    public static readonly Localised Dimension = new("Dimension", "面向");
    public static readonly Localised Meaning = new("Meaning", "定義");
    public static readonly Localised Scale = new("Scale", "量尺");
    public static readonly Localised HalfLife = new("Half-life (years)", "半衰期（年）");
    public static readonly Localised Quantity = new("Quantity", "數量");
    public static readonly Localised Spans = new("Range of the 0–1 scale", "0–1 量尺所跨全距");
    public static readonly Localised Error = new("Standard error", "標準誤差");
    public static readonly Localised Fallback = new("prior only where figures are lacking", "先驗僅於數據不足時計入");
    public static readonly Localised Assumption = new("Assumption", "假設");
    public static readonly Localised Value = new("Value", "數值");
    public static readonly Localised PriorStrength = new("Weight of the prior, in fully reliable, confirmed and fresh items", "先驗權重（以完全可靠、經證實且時近之證據數計）");
    public static readonly Localised Spacing = new("Dirichlet concentration of the drawn bin widths (1: any spacing, large: even)", "分級間距抽樣的狄利克雷集中度（1 為任意間距，愈大愈平均）");
    public static readonly Localised DocumentBias = new("Standard deviation of the bias shared by one document, on the 0–1 scale", "同一文件共有偏誤的標準差（0–1 量尺）");
    public static readonly Localised OriginBias = new("Standard deviation of the bias shared by claims of one origin, on the 0–1 scale", "同一來源共有偏誤的標準差（0–1 量尺）");
    public static readonly Localised Parameter = new("Parameter", "參數");
    public static readonly Localised Range = new("Drawn between", "抽樣範圍");
    public static readonly Localised Because = new("Why", "理由");
    public static readonly Localised Readings = new("Readings", "解讀");
    public static readonly Localised Literature = new("Sources", "文獻");
    public static readonly Localised Version = new("Version of Entente", "Entente 版本");
    public static readonly Localised Seed = new("Seed", "亂數種子");
    public static readonly Localised Draws = new("Draws", "抽樣次數");
    public static readonly Localised AsOf = new("As of", "截至");
    public static readonly Localised File = new("File", "檔案");
    public static readonly Localised BearsOn = new("Bears on", "影響的研判");
    public static readonly Localised CodedAs = new("Coded as", "編碼");
    public static readonly Localised Claim = new("Claim", "主張");
    public static readonly Localised Moves = new("moves most", "影響最大者");
    public static readonly Localised Unused = new("no finding", "無");
    public static readonly Localised Grades = new(
        "Grades after NATO STANAG 2511: reliability of the source A–F, credibility of the claim 1–6; F and 6: cannot be judged.",
        "等級依北約 STANAG 2511：來源可靠度 A–F、主張可信度 1–6；F 與 6 表示無法判斷。");
    public static readonly Localised Override = new("set by the analyst: {indicator}", "分析者覆寫：{indicator}");
    public static readonly Localised Analyst = new("Set by", "設定者");
    public static readonly Localised Findings = new("findings: {n}", "{n} 項研判");
}
