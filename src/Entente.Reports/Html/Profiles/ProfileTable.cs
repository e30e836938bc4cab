using Entente.Analysis.Findings;
using Entente.Reports.Text;
using Entente.Reports.Texts;

namespace Entente.Reports.Html.Profiles;

/// <summary>Two ties side by side: the level of each on every pillar, and how surely the first is higher.</summary>
internal static class ProfileTable
{
    /// <summary>Writes the table.</summary>
    public static void Write(HtmlText html, TieProfile profile)
    {
        html.BeginTable(
            null,
            ProfileWords.Caption.Fill(("first", profile.First), ("second", profile.Second)),
            Column.Roomy(ProfileWords.Pillar),
            Column.Number(profile.First),
            Column.Number(profile.Second),
            Column.Number(ProfileWords.FirstHigher.Fill(("first", profile.First))),
            Column.Number(Words.PriorShare));
        foreach (var pillar in profile.Pillars)
        {
            html.Add($"""<tr><th scope="row">{pillar.Title}</th><td class="number">{Numbers.Interval(pillar.First)}</td><td class="number">{Numbers.Interval(pillar.Second)}</td>""");
            html.Add($"""<td class="number">{Numbers.Percent(pillar.FirstHigher)}</td><td class="number">{Numbers.Percent(pillar.PriorShare)}</td></tr>""");
        }

        html.EndTable();
    }
}
