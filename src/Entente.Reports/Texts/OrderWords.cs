using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Wording of where the order of answers changes.</summary>
internal static class OrderWords
{
    public static readonly Localised Heading = new("Where another answer comes first", "排序反轉：最可能之答案何時改變");
    public static readonly Localised Means = new(
        "Of the {touched} verdicts that any course touches, {overturned} have another likeliest answer under at least one of them, {clear} of these with a clear lead both now and then. A lead below 3 points may turn with other draws: it is marked as nearly equal and is not told as a reversal. Shares are of draws, given evidence, coding and theory.",
        "各情境所觸及之 {touched} 項研判中，有 {overturned} 項於至少一種情境下改由另一答案居首，其中 {clear} 項於現況與該情境下均明顯領先。領先不足 3 個百分點者，更換抽樣即可能易位，故標為「近乎並列」，不作反轉論。所列為給定證據、編碼與理論之抽樣比例。");
    public static readonly Localised NoneMeans = new(
        "Of the {touched} verdicts that any course touches, none has another likeliest answer under any of them.",
        "各情境所觸及之 {touched} 項研判，於任何情境下居首之答案均不變。");
    public static readonly Localised Overview = new("Courses under which another answer becomes the likeliest", "使另一答案成為最可能者之情境");
    public static readonly Localised Finding = new("Finding", "研判項目");
    public static readonly Localised Now = new("As things stand", "現況");
    public static readonly Localised Course = new("Course", "情境");
    public static readonly Localised Then = new("Then comes first", "改由何者居首");
    public static readonly Localised Lead = new("Lead over the next (points)", "領先次位（百分點）");
    public static readonly Localised AsThingsStand = new("as things stand", "現況");
    public static readonly Localised Caption = new("{subject}: how the answers rank, as things stand and under the courses that put another first", "{subject}：各答案之名次（現況，以及使另一答案居首之情境）");
    public static readonly Localised Place = new("place of the answer and its share of draws", "答案之名次與抽樣比例");
    public static readonly Localised Changed = new("another answer comes first", "居首之答案改變");
    public static readonly Localised Table = new("In numbers: place and share of draws", "數值：名次與抽樣比例");
    public static readonly Localised NearlyEqual = new("nearly equal", "近乎並列");
    public static readonly Localised Row = new("Course", "情境");
    public static readonly Localised Criteria = new("Order of the options by how often each comes first: as things stand, and with one criterion left out (a gate: opened)", "各方案依居首比例之排序：現況，以及剔除單一準則（門檻則為取消）之後");
    public static readonly Localised Without = new("without “{criterion}”", "剔除「{criterion}」");
    public static readonly Localised Opened = new("gate “{criterion}” opened", "取消門檻「{criterion}」");
    public static readonly Localised ChangedOption = new("another option comes first", "居首之方案改變");
    public static readonly Localised PlaceOption = new("place of the option and how often it comes first", "方案之名次與居首比例");
}
