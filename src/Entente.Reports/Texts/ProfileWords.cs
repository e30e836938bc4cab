using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Wording of comparisons of two ties.</summary>
internal static class ProfileWords
{
    public static readonly Localised Caption = new("{first} and {second} on the same pillars (median, 5–95 %)", "以相同支柱比較{first}與{second}（中位數，5–95 %）");
    public static readonly Localised Pillar = new("Pillar", "支柱");
    public static readonly Localised FirstHigher = new("{first} higher, share of draws", "{first}較高之抽樣比例");
}
