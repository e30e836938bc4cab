using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Words that recur as heads of columns and labels.</summary>
internal static class Words
{
    public static readonly Localised Subject = new("Subject", "對象");
    public static readonly Localised Year = new("Year", "年份");
    public static readonly Localised Heaviest = new("Weighs most:", "權重最高：");
    public static readonly Localised Asked = new("Years judged: {years}.", "研判年份：{years}。");
    public static readonly Localised NotAsked = new(" Not asked of: {ties} (case.yml names the ties that a theory is asked of).", "未問及：{ties}（各理論所問及之關係載於 case.yml）。");
    public static readonly Localised Years = new("Years", "年份");
    public static readonly Localised Reading = new("Reading", "解讀");
    public static readonly Localised Verdict = new("Verdict", "研判");
    public static readonly Localised RestsOn = new(" (rests on ", "（主要依據 ");
    public static readonly Localised Closed = new(")", "）");
    public static readonly Localised Probability = new("Probability", "機率");
    public static readonly Localised Alternatives = new("Alternatives", "其他可能");
    public static readonly Localised AndMore = new(" and {n} more", "，另有 {n} 種");
    public static readonly Localised Decides = new("What decides it", "決定性證據");
    public static readonly Localised Warnings = new("Warnings", "警示");
    public static readonly Localised Assumptions = new("Assumptions", "假設");
    public static readonly Localised Question = new("Question", "問題");
    public static readonly Localised Evidence = new("Evidence", "證據");
    public static readonly Localised Influence = new("Influence", "影響力");
    public static readonly Localised PriorShare = new("Prior share", "先驗占比");
    public static readonly Localised Interval = new("Median (5–95 % interval)", "中位數（5–95% 區間）");
    public static readonly Localised Source = new("Source", "來源");
    public static readonly Localised Details = new("Details", "詳情");
    public static readonly Localised Items = new("Items", "證據數");
    public static readonly Localised Date = new("Date", "日期");
    public static readonly Localised Published = new("Published", "公開時間");
    public static readonly Localised Grade = new("Grade", "等級");
    public static readonly Localised Until = new("Until", "至");
    public static readonly Localised Title = new("Title", "名稱");
    public static readonly Localised Filter = new("Filter the table", "篩選表格");
    public static readonly Localised Part = new("Part", "構成要素");
    public static readonly Localised Indicator = new("Indicator", "指標");
    public static readonly Localised InBrief = new("Indicators: median (5–95 % interval) · prior share · number of items", "指標：中位數（5–95% 區間）· 先驗占比 · 證據數");
    public static readonly Localised Holds = new("Holds in", "成立比例");
    public static readonly Localised Median = new("median", "中位數");
    public static readonly Localised Band = new("5–95 % of the draws", "5–95% 抽樣區間");
    public static readonly Localised Draws = new("Share of draws", "抽樣比例");
    public static readonly Localised Prior = new("rests mainly on the prior: no verdict", "主要取決於先驗：不作研判");
    public static readonly Localised PriorOnly = new("rests on the prior alone", "僅依先驗");
    public static readonly Localised Colon = new(": ", "：");
    public static readonly Localised Comma = new(", ", "、");
    public static readonly Localised Semicolon = new("; ", "；");
    public static readonly Localised None = new("none", "無");
    public static readonly Localised Leaning = new("Shares of draws, resting mostly on the prior", "抽樣比例（主要反映先驗）");
}
