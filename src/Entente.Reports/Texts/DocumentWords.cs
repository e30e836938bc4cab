using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Wording about the documents of a case.</summary>
internal static class DocumentWords
{
    public static readonly Localised Heading = new("The documents", "資料來源");
    public static readonly Localised Means = new(
        "Everything in this case was taken from these documents. A claim is a statement read into a bin of a scale, a record a row of a register, a figure a single cited value. The grade is given row by row; the commonest come first.",
        "本案例的一切內容均取自下列文件。主張：讀入量尺分級的一項陳述；登錄：登錄表的一列；數據：單一引用數值。等級逐筆評定，最常見者列前。");

    public static readonly Localised Key = new("Key", "代號");
    public static readonly Localised Document = new("Document", "文件");
    public static readonly Localised Kind = new("What kind of source, and why it is graded so", "來源性質與評級理由");
    public static readonly Localised Claims = new("Claims", "主張");
    public static readonly Localised Records = new("Records", "登錄");
    public static readonly Localised Figures = new("Figures", "數據");
    public static readonly Localised All = new("All", "合計");
    public static readonly Localised Grades = new("Grades given", "所評等級");
    public static readonly Localised AllDocuments = new("All documents ({n})", "全部文件（{n} 份）");
}
