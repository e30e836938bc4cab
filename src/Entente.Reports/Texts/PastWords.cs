using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Wording about findings on past years.</summary>
internal static class PastWords
{
    public static readonly Localised Heading = new("Past years: known now, known then", "過去年份：今日所知與當時所知");
    public static readonly Localised Means = new(
        "A finding on a past year judges that year with everything published by the as-of day of this run, hence also with what came out only later. To ask what one would have said then, run the case with --as-of, which leaves out all that was published after that day: ./entente run cases/{case} --as-of {day}. ./entente diff sets two runs side by side.",
        "對過去年份的研判，採計截至本次執行所設日期已公開的一切資料，亦即包含事後才公開者。若要問「當時會如何研判」，請加上 --as-of 執行，該日之後公開的資料即不計入：./entente run cases/{case} --as-of {day}。兩次執行的差異可用 ./entente diff 對照。");
}
