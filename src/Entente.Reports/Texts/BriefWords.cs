using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Words of the brief at the head of the page.</summary>
internal static class BriefWords
{
    public static readonly Localised Count = new(
        "{answered} of {all} theories give a verdict on at least one subject; {open} do not, because the prior outweighs the evidence.",
        "共 {all} 項理論，其中 {answered} 項對至少一個對象作出研判；其餘 {open} 項因先驗權重超過證據，不作研判。");

    public static readonly Localised Latest = new(
        "Answers are of the latest year with a verdict. In brackets after an item: by how many percentage points the probability changes without it. “+2”: two more, in the theory's section. An item overturns an answer where another is likelier without it; that too little may then be left for any answer is not counted.",
        "所列均為各理論可作研判的最近年份。證據代號後括號內，為剔除該項證據後研判機率變動的百分點。「+2」表示另有兩項，見該理論專節。所謂推翻，指剔除該項後改由另一答案居首；剔除後證據可能不足以作任何研判者，不計入。");

    public static readonly Localised Verdicts = new("What the theories answer", "各理論的研判");
    public static readonly Localised Question = new("Theory", "理論");
    public static readonly Localised Answer = new("Answer", "研判");
    public static readonly Localised Overturn = new("What would overturn it", "足以推翻者");
    public static readonly Localised Disagrees = new("Other answers", "其他見解");
    public static readonly Localised OpenSubjects = new("no verdict on {n} further subjects", "另有 {n} 個對象不作研判");
    public static readonly Localised OpenSubject = new("no verdict on one further subject", "另有 1 個對象不作研判");
    public static readonly Localised NoItem = new("no single item", "無單一證據");
    public static readonly Localised Robust = new("no single item: still {left} without it", "無單一證據足以推翻：剔除後仍有 {left}");
    public static readonly Localised Overturns = new("its absence: {left} without it", "剔除該項即可推翻：餘 {left}");
    public static readonly Localised OverturnsElsewhere = new("absence of {item}", "剔除 {item} 即可推翻");
    public static readonly Localised Next = new("next", "次為");
    public static readonly Localised MoreLines = new("further verdicts: {n}", "另有 {n} 種研判");

    public static readonly Localised Open = new("Not enough evidence to say", "證據不足，不作研判");
    public static readonly Localised OpenMeans = new(
        "No verdict does not mean “no”: more than half of the weight is the prior's. For the subject and year whose thinnest deciding part is best known: what more draws give than anything else, and that part, with the prior's share in it.",
        "不作研判不等於「否」：此處過半權重來自先驗。下表就「最薄弱之決定要素」證據最充分的對象與年份，列出抽樣中最常出現的結果，以及該要素與其先驗占比。");

    public static readonly Localised Likeliest = new("Most frequent in the draws", "抽樣中最常出現者");
    public static readonly Localised Thinnest = new("What holds the verdict up (prior's share)", "研判所欠之證據（先驗占比）");
    public static readonly Localised Elsewhere = new("Verdict under another reading", "依其他解讀之研判");
    public static readonly Localised Plain = Localised.Same(string.Empty);
    public static readonly Localised DecidedBy = new("decided by", "決定於");
    public static readonly Localised Others = new("others", "其他見解");
    public static readonly Localised LikeliestShort = new("likeliest", "最常出現");
    public static readonly Localised Lacks = new("held up by", "所欠");
    public static readonly Localised OtherReading = new("another reading", "另一解讀");
    public static readonly Localised Withheld = new("no verdict", "不作研判");
    public static readonly Localised WithheldLikeliest = new("no verdict; likeliest: {verdict} {share}", "不作研判；最可能者：{verdict} {share}");
    public static readonly Localised Menu = new("Theories by question", "依問題查閱理論");
}
