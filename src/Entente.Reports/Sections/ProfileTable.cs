using Entente.Analysis.Findings;
using Entente.Reports.Blocks;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Sections;

/// <summary>Two ties side by side: the level of each on every pillar, and how surely the first is higher.</summary>
internal static class ProfileTable
{
    /// <summary>The table.</summary>
    public static Grid Of(TieProfile profile) => new(
        ProfileWords.Caption.Fill(("first", profile.First), ("second", profile.Second)),
        [
            Column.Roomy(ProfileWords.Pillar), Column.Number(profile.First), Column.Number(profile.Second),
            Column.Number(ProfileWords.FirstHigher.Fill(("first", profile.First))), Column.Number(Words.PriorShare),
        ],
        [.. profile.Pillars.Select(Row)]);

    private static Row Row(TiePillar pillar) => new(
        pillar.Title,
        Cell.Number(Numbers.Interval(pillar.First)),
        Cell.Number(Numbers.Interval(pillar.Second)),
        Cell.Number(Numbers.Percent(pillar.FirstHigher)),
        Cell.Number(Numbers.Percent(pillar.PriorShare)));
}
