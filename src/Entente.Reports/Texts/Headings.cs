using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Headings and sentences that frame a report.</summary>
internal static class Headings
{
    public static readonly Localised Answers = new("Answers in brief", "研判摘要");
    public static readonly Localised Contents = new("Contents", "目次");
    public static readonly Localised Evidence = new("Evidence", "證據");
    public static readonly Localised Method = new("Method", "方法");
    public static readonly Localised Quantities = new("Quantities: how cited figures become levels", "數量：引用之數值如何轉為量尺");
    public static readonly Localised Codebook = new("Codebook", "編碼簿");
    public static readonly Localised Theories = new("Theories applied", "理論說明");
    public static readonly Localised Uncertainty = new("Assumptions of the uncertainty model", "不確定性模型的假設");
    public static readonly Localised Overrides = new("What an analyst has set by hand, in place of what the evidence says", "由分析者覆寫、未依證據計算之指標");
    public static readonly Localised Run = new("This run", "本次執行");
    public static readonly Localised Inputs = new("Input files", "輸入檔案");
    public static readonly Localised Details = new("Findings in detail", "研判詳情");
    public static readonly Localised Registers = new("Registers", "登錄資料");
    public static readonly Localised OtherRegisters = new("Records that no theory of this run tabulates: a timeline where they make up a course of events, then the table in the order of the source. The id leads to the claim in the list of evidence.", "本次執行之理論未列表的登錄：構成事件進程者先列時間軸，再依來源順序列表。點選代號可至證據清單中的主張。");
    public static readonly Localised Coding = new("How this case was coded", "本案例的編碼方式");
    public static readonly Localised Skip = new("Skip to the content", "跳至內容");
    public static readonly Localised DarkColours = new("Dark colours", "深色配色");
    public static readonly Localised NoFindings = new("No theory gave a finding.", "沒有任何理論產生研判。");
    public static readonly Localised EachYear = new("Every finding: subject, year and reading, with the share of draws of each verdict", "各項研判：對象、年份與解讀，附各研判之抽樣比例");
    public static readonly Localised AllOf = new("All {n} findings as a table", "全部 {n} 項研判（表格）");
    public static readonly Localised Latest = new("{subject}, {year}", "{subject}（{year}）");
    public static readonly Localised Course = new("Over the years", "歷年演變");
    public static readonly Localised Disagree = new("Other readings and theories on the same subject and year", "其他解讀與理論對同一對象、同一年份的研判");
    public static readonly Localised NoMove = new("No single item moves the verdict by 0.1 percentage points or more.", "沒有任何單一證據使研判機率變動達 0.1 個百分點。");
    public static readonly Localised Others = new("moving it by less than 0.1 points each", "各自影響不足 0.1 個百分點");
    public static readonly Localised UnderReading = new("Charts under the reading “{reading}”", "解讀「{reading}」之下的圖表");
    public static readonly Localised About = new("about this theory", "關於此理論");
    public static readonly Localised Explains = new("What it explains", "解釋對象");
}
