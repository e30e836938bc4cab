using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Numerics;
using Entente.Theories.Forms.Comparison;

namespace Entente.Analysis.Evaluation;

/// <summary>Puts two compared ties into words and numbers.</summary>
internal static class ProfileWords
{
    /// <summary>The profile.</summary>
    public static TieProfile Of(Profile profile, Case @case) => new(@case.NameOf(profile.First), @case.NameOf(profile.Second), [.. profile.Pillars.Select(Pillar)]);

    /// <summary>Several actors named together.</summary>
    public static Localised NameOf(this Case @case, IReadOnlyList<string> actors)
    {
        var names = actors.Select(@case.NameOf).ToArray();
        return new(string.Join("–", names.Select(n => n.En)), string.Join("－", names.Select(n => n.ZhHant)));
    }

    private static TiePillar Pillar(Pillar pillar) => new(
        pillar.Id,
        pillar.Title,
        FindingBuilder.Quantity(pillar.First, FindingBuilder.ScaleUnit),
        FindingBuilder.Quantity(pillar.Second, FindingBuilder.ScaleUnit),
        Columns.Mean(Balance.Higher(pillar)),
        pillar.PriorShare);
}
