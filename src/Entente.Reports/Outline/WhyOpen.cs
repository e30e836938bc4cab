using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Outline;

/// <summary>Says of a finding without a verdict which part holds it up, and what its likeliest result is worth.</summary>
internal static class WhyOpen
{
    /// <summary>The sentence; null where there is a verdict, or where no single part binds.</summary>
    public static Localised? Of(Finding finding)
    {
        if (finding.Verdict != Finding.NoVerdict || BindingPart.Of(finding) is not { } part || finding.Alternatives.FirstOrDefault(a => a.Probability > 0) is not { } likeliest)
        {
            return null;
        }

        var words = part.Probability is null ? OpenWords.Level : OpenWords.Holds;
        return words.Fill(
            ("part", part.Title),
            ("prior", Localised.Same(Numbers.Percent(part.PriorShare))),
            ("holds", Localised.Same(Numbers.Percent(part.Probability))),
            ("likeliest", likeliest.Text),
            ("share", Localised.Same(Numbers.Percent(likeliest.Probability))));
    }
}
