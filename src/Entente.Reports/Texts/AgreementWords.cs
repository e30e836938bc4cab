using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Words of the table that sets the theories side by side.</summary>
internal static class AgreementWords
{
    public static readonly Localised Heading = new("Theories side by side", "各理論對照");
    public static readonly Localised Means = new(
        "Read down a column to see what the theories say of one tie: the verdict of the latest year for which each gives one. They ask different questions, so verdicts need not be the same; where two pull in different directions, the evidence of both deserves a second look. ○: asked, but no verdict, because the prior outweighs the evidence. Empty: the theory is not asked about this tie. Theories that judge a single state, or no tie that another one judges, have no row.",
        "縱向閱讀可比較各理論對同一關係的見解，所列為各理論可作研判的最近年份。各理論所問不同，結論未必一致；若方向相左，宜回頭檢視雙方所據證據。○：已檢驗，惟先驗權重超過證據，不作研判。空白：該理論未用於此關係。僅評單一國家，或所評關係無其他理論檢驗者，不列入。");

    public static readonly Localised Caption = new("Verdicts by theory and tie", "各理論對各組關係的研判");
    public static readonly Localised NoVerdict = new("no verdict", "不作研判");
}
