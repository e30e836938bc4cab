using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Captions and labels of charts.</summary>
internal static class ChartWords
{
    public static readonly Localised Path = new("Path of {subject} through the plane, {years}", "{subject}於平面上的歷年路徑（{years}）");
    public static readonly Localised PathReading = new("Path of {subject} through the plane, {years}; reading: {reading}", "{subject}於平面上的歷年路徑（{years}）；解讀：{reading}");
    public static readonly Localised Bands = new("How probable each verdict on {subject} was, {years}", "{subject}各項研判的歷年機率（{years}）");
    public static readonly Localised BandsReading = new("How probable each verdict on {subject} was, {years}; reading: {reading}", "{subject}各項研判的歷年機率（{years}）；解讀：{reading}");
    public static readonly Localised Index = new("{subjects}: {unit} by year", "{subjects}：{unit}之逐年變化");
    public static readonly Localised IndexReading = new("{subjects}: {unit} by year; reading: {reading}", "{subjects}：{unit}之逐年變化；解讀：{reading}");
    public static readonly Localised IndexFolded = new("Chart over the years (no year has a verdict: it shows little but the prior)", "歷年圖表（各年均不作研判，所示主要為先驗）");
    public static readonly Localised Grey = new("Years that rest mainly on the prior are drawn in grey and get no verdict.", "主要取決於先驗的年份以灰色標示，不作研判。");
    public static readonly Localised Boundary = new("where the line between regions may lie", "區域分界可能所在範圍");
    public static readonly Localised Time = new("from earlier to later", "由先至後");
    public static readonly Localised Timeline = new("{register}: who owes what to whom, and since when", "{register}：誰自何時起對誰負有何種承諾");
    public static readonly Localised InForce = new("still in force", "仍有效");
    public static readonly Localised Period = new("Period", "期間");
    public static readonly Localised Records = new("{register}: timeline by {lane}", "{register}：依「{lane}」排列之時間軸");
    public static readonly Localised Dated = new("dated to the day or month", "日期精確至日或月");
    public static readonly Localised Within = new("some time within the bar", "發生於橫條期間內，確切日期不詳");
    public static readonly Localised Approximate = new("approximate or uncertain date", "日期為約略或存疑");
    public static readonly Localised Lasting = new("from beginning to end", "起訖期間");
    public static readonly Localised NoEnd = new("no end recorded", "未載終止日");
    public static readonly Localised Reading = new("Point at a mark to read its claim, date and source; choose it to go to its row in the table.", "指向標記可見主張、日期與來源；點選即至表中該列。");
    public static readonly Localised Explicitness = new("How explicit", "明確程度");
    public static readonly Localised Vague = new("vague", "模糊");
    public static readonly Localised Mixed = new("mixed", "參半");
    public static readonly Localised Explicit = new("explicit", "明確");
    public static readonly Localised Fallback = new("The numbers of this chart stand in the table that follows.", "本圖數據見後續表格。");
}
