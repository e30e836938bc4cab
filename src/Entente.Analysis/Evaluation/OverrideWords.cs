using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Theories.Forms;

namespace Entente.Analysis.Evaluation;

/// <summary>Says of a finding what an analyst has set by hand in it.</summary>
internal static class OverrideWords
{
    /// <summary>A warning for each override that acts.</summary>
    public static IEnumerable<Warning> For(Case @case, Judgement judgement) =>
        from set in @case.Overrides
        let measure = judgement.Measures.FirstOrDefault(m => m.Items.Any(i => i.Id == set.Id))
        where measure is not null
        select new Warning("override", Words(set, measure.Title));

    private static Localised Words(Override set, Localised title)
    {
        var range = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{set.Low}–{set.High}");
        return new Localised(
            $"{set.Analyst} has set “{title.En}” to {range} by hand ({set.Id}), in place of what the evidence says: {set.Reason.En}",
            $"「{title.ZhHant}」由{set.Analyst}覆寫為 {range}（{set.Id}），未依證據計算：{set.Reason.ZhHant}");
    }
}
