using System.Globalization;
using Entente.Cases;

namespace Entente.Theories.Forms.Aftermath;

/// <summary>What an aftermath tells, in both languages.</summary>
internal static class AftermathWords
{
    /// <summary>What is counted.</summary>
    public static readonly Localised Records = new("records dated to a year", "可定年之紀錄（筆）");

    private static readonly Localised Share = new("share of years (0–1)", "年份比例（0–1）");
    private static readonly Localised Chance = new("share of turns (0–1)", "輪替比例（0–1）");
    private static readonly Localised Rate = new("events a year", "件／年");
    private static readonly Localised Years = new("years", "年");

    /// <summary>A kind with its counts, and how many records could not be dated to one year.</summary>
    public static Localised Kind(Happened kind, AftermathBody body, int[] yearly, int undated)
    {
        var (years, listed) = (string.Create(CultureInfo.InvariantCulture, $"{body.From}–{body.Through}"), string.Join(' ', yearly));
        return undated == 0
            ? new($"{kind.Title.En}, {years}: {listed}", $"{kind.Title.ZhHant}，{years} 年：{listed}")
            : new($"{kind.Title.En}, {years}: {listed} ({undated} more that no single year can be given)", $"{kind.Title.ZhHant}，{years} 年：{listed}（另有 {undated} 筆無法定於單一年份）");
    }

    /// <summary>The figures, in the order of the names.</summary>
    public static IEnumerable<JudgedPart> Parts(AftermathBody body, double[] values)
    {
        (Localised Title, Localised Unit)[] words =
        [
            (new($"years of {body.First.Title.En} followed by {body.Then.Title.En} within {body.Within} year(s)", $"{body.First.Title.ZhHant}之年，於 {body.Within} 年內繼以{body.Then.Title.ZhHant}者"), Share),
            (new("the same by chance: mean over all turns of the years", "出於偶然者：各種年份輪替之平均"), Share),
            (new("turns of the years with as large a share or larger", "比例相同或更高之輪替"), Chance),
            (new($"{body.First.Title.En} in the year after {body.Then.Title.En}", $"{body.Then.Title.ZhHant}次年之{body.First.Title.ZhHant}"), Rate),
            (new($"{body.First.Title.En} in other years", $"其他年份之{body.First.Title.ZhHant}"), Rate),
            (new("turns of the years in which the first falls as far short of the second, or farther", "前者不及後者達此程度或更甚之輪替"), Chance),
            (new($"years with {body.First.Title.En}", $"有{body.First.Title.ZhHant}之年數"), Years),
            (new($"years with {body.Then.Title.En}", $"有{body.Then.Title.ZhHant}之年數"), Years),
            (new("the least share of turns that could have come out", "可能得出之最低輪替比例"), Chance),
        ];
        return words.Select((w, i) => new JudgedPart(AftermathBody.Names[i], w.Title, new[] { values[i] }, default, 0) { Unit = w.Unit });
    }
}
