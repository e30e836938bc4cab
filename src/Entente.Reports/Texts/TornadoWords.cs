using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Wording of what leaving out single items does to a verdict.</summary>
internal static class TornadoWords
{
    public static readonly Localised Caption = new("Probability of “{verdict}” without each of the items that move it most", "逐一剔除影響最大之證據後「{verdict}」的機率");
    public static readonly Localised Value = new("Probability of the verdict without the item (share of draws)", "剔除該項證據後研判之機率（抽樣比例）");
    public static readonly Localised Present = new("as things stand: {probability}", "現況：{probability}");
    public static readonly Localised Raises = new("more probable without the item", "剔除後機率上升");
    public static readonly Localised Lowers = new("less probable without the item", "剔除後機率下降");
    public static readonly Localised Overturns = new("without it another verdict is the likeliest", "剔除後最可能之研判改變");
    public static readonly Localised OverturnsOpposite = new("read the opposite way, another verdict is the likeliest", "作相反解讀則最可能之研判改變");
    public static readonly Localised OverturnsWith = new("together with others that the tip names: without them another verdict is the likeliest", "與提示所列之其他證據一併剔除，最可能之研判即改變");
    public static readonly Localised OverturnsOppositeWith = new("together with others that the tip names: read the opposite way, another verdict is the likeliest", "與提示所列之其他證據一併作相反解讀，最可能之研判即改變");
    public static readonly Localised Absent = new("Without it: “{verdict}” {share}.", "剔除後：「{verdict}」{share}。");
    public static readonly Localised AbsentWith = new("Without it and {items}: “{verdict}” {share}.", "與 {items} 一併剔除：「{verdict}」{share}。");
    public static readonly Localised Opposite = new("Read the opposite way: “{verdict}” {share}.", "作相反解讀：「{verdict}」{share}。");
    public static readonly Localised OppositeWith = new("Read the opposite way together with {items}: “{verdict}” {share}.", "與 {items} 一併作相反解讀：「{verdict}」{share}。");
}
