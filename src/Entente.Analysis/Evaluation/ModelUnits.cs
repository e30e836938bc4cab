using Entente.Cases;

namespace Entente.Analysis.Evaluation;

/// <summary>Units of models in both languages. Models state them in English; one that is not known here is shown as it stands.</summary>
internal static class ModelUnits
{
    private const string None = "1";

    private static readonly Dictionary<string, Localised> Known = new(StringComparer.Ordinal)
    {
        [None] = new("no unit", "無單位"),
        ["share"] = new("share, 0–1", "比例，0–1"),
        ["share of size"] = new("share of its resources", "占國力之比例"),
        ["probability"] = new("probability", "機率"),
        ["arms"] = new("units of arms", "軍備單位"),
        ["arms/year"] = new("units of arms a year", "軍備單位／年"),
        ["resources"] = new("resources", "資源"),
        ["1/year"] = new("per year", "每年"),
        ["loss/year"] = new("loss a year", "損失／年"),
        ["loss"] = new("loss", "損失"),
        ["gain"] = new("gain", "收益"),
        ["sales"] = new("sales", "件軍售"),
        ["sales/year"] = new("sales a year", "件軍售／年"),
        ["activities"] = new("activities", "項交流"),
        ["events/year"] = new("events a year", "項事件／年"),
        ["year"] = new("years", "年"),
        ["step"] = new("steps", "步"),
    };

    /// <summary>A unit; a pure number between 0 and 1 is said to be one.</summary>
    public static Localised Of(string unit, double low, double high) =>
        unit == None && low == 0 && high == 1 ? Localised.Same("0–1") : Known.GetValueOrDefault(unit) ?? Localised.Same(unit);

    /// <summary>Whether there is a text in both languages.</summary>
    public static bool Knows(string unit) => Known.ContainsKey(unit);
}
