using System.Globalization;
using Entente.Analysis.Comparisons;
using Entente.Analysis.Findings;
using Entente.Cases;

namespace Entente.Cli.Commands.Compare;

/// <summary>Two ties side by side, for the terminal.</summary>
internal static class ComparePage
{
    /// <summary>Writes a block for each theory.</summary>
    public static void Write(Case @case, SideBySide result, Language language, TextWriter into)
    {
        string Word(string en, string zhHant) => language == Language.En ? en : zhHant;
        if (result.Profiles.Count == 0)
        {
            into.WriteLine(Word("No theory asks anything that both ties can answer.", "沒有任何理論可同時向兩組關係提問。"));
            return;
        }

        var (first, second) = (result.Profiles[0].Profile.First.In(language), result.Profiles[0].Profile.Second.In(language));
        into.WriteLine(Word($"{first} against {second}, {result.Year}", $"{first}與{second}之比較，{result.Year} 年"));
        into.WriteLine(Word("median of each (0–1); share of draws in which the first is higher; * marks what rests mostly on the prior", "各取中位數（0–1）；前者較高之抽樣比例；* 表示主要取決於先驗"));
        foreach (var (theory, profile) in result.Profiles)
        {
            into.WriteLine();
            into.WriteLine($"{theory.System}  {theory.Title.In(language)}");
            foreach (var pillar in profile.Pillars)
            {
                into.WriteLine(Line(pillar, language));
            }
        }

        into.WriteLine();
        into.WriteLine(@case.Coding.Note.In(language));
    }

    private static string Line(TiePillar pillar, Language language) => string.Create(
        CultureInfo.InvariantCulture,
        $"  {pillar.First.Median:F2}  {pillar.Second.Median:F2}  {100 * pillar.FirstHigher,3:F0}%{(pillar.PriorShare > 0.5 ? "*" : " ")}  {pillar.Title.In(language)}");
}
