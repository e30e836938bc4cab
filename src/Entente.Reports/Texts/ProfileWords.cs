using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Wording of comparisons of two ties.</summary>
internal static class ProfileWords
{
    public static readonly Localised Caption = new("{first} and {second} on the same pillars (median, 5–95 %)", "以相同支柱比較{first}與{second}（中位數，5–95 %）");
    public static readonly Localised Chart = new("{first} and {second} pillar by pillar, {year}", "{first}與{second}逐項比較（{year}）");
    public static readonly Localised Level = new("Level (0–1): median and 5–95 % interval", "程度（0–1）：中位數與 5–95% 區間");
    public static readonly Localised Pillar = new("Pillar", "支柱");
    public static readonly Localised FirstHigher = new("{first} higher, share of draws", "{first}較高之抽樣比例");
}
