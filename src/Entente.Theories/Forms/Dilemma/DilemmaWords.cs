using Entente.Cases;

namespace Entente.Theories.Forms.Dilemma;

/// <summary>Names of the parts of a fear.</summary>
internal static class DilemmaWords
{
    /// <summary>One of a fear's two factors as a part.</summary>
    public static JudgedPart Factor(Fear fear, string factor, Folded level)
    {
        var (en, zhHant) = factor == "cost" ? ("cost", "代價") : ("probability", "可能性");
        return new JudgedPart($"{fear.Id}.{factor}", new Localised($"{fear.Title.En}: {en}", $"{fear.Title.ZhHant}：{zhHant}"), level.Draws, default, level.PriorShare) { IsIngredient = true };
    }

    /// <summary>A determinant of a fear.</summary>
    public static Localised Of(Fear fear, Determinant determinant) =>
        new($"{fear.Title.En} – {determinant.Title.En}", $"{fear.Title.ZhHant}－{determinant.Title.ZhHant}");
}
