using Entente.Cases;
using Entente.Reports.Outline;

namespace Entente.Reports.Texts;

/// <summary>Wording where a verdict rests on one item.</summary>
internal static class OneItemWords
{
    /// <summary>Where all items come from one document.</summary>
    public static readonly Localised OneDocument = new("All from one document.", "全憑一份文件。");

    /// <summary>Before the item is named.</summary>
    public static Localised Before(Dependence how) => how switch
    {
        Dependence.Alone => new("Rests on one item", "僅憑單一證據"),
        Dependence.OnlyMover => new("Only one item moves it", "僅有一項證據足以影響"),
        _ => new("Rests chiefly on one item", "主要憑單一證據"),
    };

    /// <summary>After the item is named.</summary>
    public static Localised After(Dependence how) => how switch
    {
        Dependence.Alone => new("Rests on this item alone.", "僅憑此一項。"),
        Dependence.OnlyMover => new("No other item moves it.", "其他證據均不影響。"),
        _ => new("Rests chiefly on this item.", "主要憑此一項。"),
    };
}
