using Entente.Analysis.Coverage;
using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Words about the coding of a case.</summary>
internal static class CodingWords
{
    public static readonly Localised Agreement = new("Agreement of a blind second reading", "盲讀複核的一致程度");
    public static readonly Localised AgreementMeans = new(
        "A second coder read these claims again from document and codebook alone. Krippendorff's α (ordinal): 1 is perfect agreement, 0 what chance would give; from 0.8 on a scale is usually called reliable, below 0.667 not even tentatively so. With few claims α swings widely; dimensions with fewer than five are pooled. Both readers are machines of one kind, so that agreement between people may be lower.",
        "另一名編碼者僅憑文件與編碼簿，盲讀下列主張。Krippendorff α（次序尺度）：1 為完全一致，0 相當於隨機；一般以 0.8 以上為可靠，低於 0.667 則連暫時採信亦不宜。主張數少時，α 波動甚大，故不足五項之構面合併計算。兩名編碼者皆為同類機器，人工編碼的一致程度可能較低。");

    public static readonly Localised NoSecondReading = new("No claim was read again by a second coder.", "尚無主張經第二名編碼者複核。");
    public static readonly Localised Coverage = new("What the evidence covers", "證據涵蓋範圍");
    public static readonly Localised Dimension = new("Dimension", "構面");
    public static readonly Localised Units = new("Claims", "主張數");
    public static readonly Localised Same = new("Same bin", "同級");
    public static readonly Localised Near = new("Within one bin", "相差一級以內");
    public static readonly Localised Alpha = new("α", "α");
    public static readonly Localised All = new("All dimensions", "所有構面");
    public static readonly Localised OtherDimensions = new("All dimensions with fewer than {few} claims, together", "主張不足 {few} 項之各構面合計");
    public static readonly Localised Total = new("All", "合計");
    public static readonly Localised Thin = new("Fewer than three claims:", "主張不足三項：");

    public static readonly Localised BySystem = new("Evidence by system and document", "各系統與文件之證據數");
    public static readonly Localised System = new("System", "系統");
    public static readonly Localised WhyThin = new("Why there is little", "證據稀少的原因");
    public static readonly Localised NoReason = new("no reason given", "未說明原因");
    public static readonly Localised Shades = new("The darker a cell, the more rows: from 1, 3, 10 and 30 on.", "顏色愈深，筆數愈多；分級為 1、3、10、30 筆以上。");
    public static readonly Localised BySystemMeans = new(
        "Claims and records that give evidence to each system of the catalogue, as the codebook says; one row may feed several. A system with fewer than three is called thin.",
        "依編碼簿所註，各系統所得的主張與登錄筆數；同一筆可供多個系統使用。不足三筆者視為證據稀少。");

    /// <summary>Head of the first column of a table of coverage.</summary>
    public static Localised Row(CoverageKind kind) => kind switch
    {
        CoverageKind.Dimension => Dimension,
        CoverageKind.Actor => new("Actor", "行為者"),
        _ => new("Decade", "年代"),
    };

    /// <summary>Caption of a table of coverage.</summary>
    public static Localised By(CoverageKind kind) => kind switch
    {
        CoverageKind.Dimension => new("Claims by dimension and document", "各構面與文件之主張數"),
        CoverageKind.Actor => new("Claims by actor and document", "各行為者與文件之主張數"),
        _ => new("Claims by decade and document", "各年代與文件之主張數"),
    };
}
