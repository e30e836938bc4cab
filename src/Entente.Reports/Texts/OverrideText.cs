using Entente.Cases;
using Entente.Reports.Text;

namespace Entente.Reports.Texts;

/// <summary>The figures of an override as people read them.</summary>
internal static class OverrideText
{
    /// <summary>The years in which it holds.</summary>
    public static string Years(Override set) => set.Years.Count == 1 ? $"{set.Years.First}" : $"{set.Years.First}–{set.Years.Last}";

    /// <summary>Between what it is drawn.</summary>
    public static string Range(Override set) => $"{Numbers.Value(set.Low)}–{Numbers.Value(set.High)}";
}
