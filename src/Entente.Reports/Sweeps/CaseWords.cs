using Entente.Cases;

namespace Entente.Reports.Sweeps;

/// <summary>Headings and captions of the report of a sweep over a case.</summary>
internal static class CaseWords
{
    public static readonly Localised Title = new("{case}: a sweep over many draws", "{case}：大量抽樣運算");
    public static readonly Localised Lead = new("{findings} findings in {draws} draws; {judged} give a verdict.", "{draws} 次抽樣中的 {findings} 項研判；其中 {judged} 項有判斷。");
    public static readonly Localised Open = new("What more draws might turn", "增加抽樣可能改變的研判");
    public static readonly Localised NoneOpen = new("No verdict is in doubt for want of draws: each leads the next by three standard errors or more.", "沒有判斷因抽樣不足而未定：各判斷均領先次高者三個標準誤以上。");
    public static readonly Localised OpenCaption = new("Verdicts that lead the next by less than three standard errors, the closest first", "領先次高者不足三個標準誤的判斷，差距最小者列前");
    public static readonly Localised Scenarios = new("What scenarios do", "情境的影響");
    public static readonly Localised Unmoved = new("No scenario moves a verdict.", "沒有情境使研判變動。");
    public static readonly Localised ScenarioCaption = new("What scenarios do to verdicts, in the same draws, the largest change first", "情境在相同抽樣下對研判的影響，變動最大者列前");
    public static readonly Localised Findings = new("All findings", "全部研判");
    public static readonly Localised FindingsCaption = new("Every finding: its verdict, the share of draws in which it holds with the standard error that the number of draws leaves, and its value", "各項研判：判斷、成立的抽樣比例及抽樣數所致的標準誤，以及數值");
    public static readonly Localised Finding = new("Finding", "研判");
    public static readonly Localised Verdict = new("Verdict", "判斷");
    public static readonly Localised NoVerdict = new("no verdict: the prior outweighs the evidence", "不作研判：先驗的權重超過證據");
    public static readonly Localised Share = new("Share", "比例");
    public static readonly Localised Error = new("Standard error", "標準誤");
    public static readonly Localised Next = new("Next", "次高");
    public static readonly Localised Scenario = new("Scenario", "情境");
    public static readonly Localised Then = new("Then", "情境下");
    public static readonly Localised Points = new("Points", "百分點");
    public static readonly Localised Likeliest = new("Likeliest then", "情境下最可能者");
    public static readonly Localised AsOf = new("As of", "截至");
    public static readonly Localised Draws = new("Draws", "抽樣數");
}
