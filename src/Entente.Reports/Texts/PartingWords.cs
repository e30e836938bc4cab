using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Words of the table that says what parts theories which ask the same.</summary>
internal static class PartingWords
{
    public static readonly Localised Heading = new("What parts theories that ask the same", "同問之理論，分歧何在");
    public static readonly Localised Means = new(
        "Theories that ask the same question of the same subject, with the assumption by which they part, as their files state it. Where their answers differ, that assumption is what to argue about; where they agree in spite of it, the answer does not hang on it.",
        "就同一對象提出相同問題之理論，並列其檔案所載分歧之假定。答案相異時，應爭論者即此假定；答案相同時，則答案不繫於此。");

    public static readonly Localised Subject = new("subject and year", "對象與年份");
    public static readonly Localised One = new("one theory", "一理論");
    public static readonly Localised Other = new("the other", "另一理論");
    public static readonly Localised Why = new("what parts them", "分歧所在");
    public static readonly Localised Rests = new("rests on {items} items; prior {prior}", "依據 {items} 筆；先驗占 {prior}");
}
