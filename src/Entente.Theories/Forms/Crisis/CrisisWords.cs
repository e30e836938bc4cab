using System.Globalization;
using Entente.Cases;

namespace Entente.Theories.Forms.Crisis;

/// <summary>What is told of the years ahead, in both languages.</summary>
internal static class CrisisWords
{
    public static readonly Localised Rate = new("how often crises arise", "危機發生頻率");
    public static readonly Localised PerYear = new("crises a year", "次／年");
    public static readonly Localised Share = new("chance (0–1)", "機率（0–1）");
    public static readonly Localised Attack = new("in a crisis, as the game is played, the challenger attacks", "危機中依賽局推演，挑戰者攻擊");
    public static readonly Localised Provocation = new("in a crisis, as the game is played, the ally brings war on", "危機中依賽局推演，盟友引發戰爭");
    public static readonly Localised Accident = new("chance that a crisis becomes a war that nobody wants", "危機演變為無人所欲之戰爭的機率");

    public static readonly Localised Undecided = new("draws without an answer: the rate of crises is missing or negative, a payoff is missing, or a chance lies outside 0–1", "無解之抽樣：危機頻率缺漏或為負、收益缺漏，或機率超出 0–1");

    public static Localised Crisis(int years) => new($"at least one crisis within {years} years", $"{years} 年內至少發生一次危機");

    public static Localised War(int years) => new($"a crisis ends in war within {years} years", $"{years} 年內有危機以戰爭告終");

    public static Localised Joiner(int years) => new($"{{actor}}: pull of all its links together, 0–1; holds where it is dragged into a war within {years} years", $"{{actor}}：其所有連結之合計拉力（0–1）；成立表示 {years} 年內被捲入戰爭");

    /// <summary>Of which draws the cascade is told, and how these wars began.</summary>
    public static Localised Among(int wars, int draws, int years, (double Attack, double Provocation, double Accident) by)
    {
        string Percent(double share, string form = "0 %") => share.ToString(form, CultureInfo.InvariantCulture);
        string Tight(double share) => Percent(share, "0%");
        string Number(int n) => n.ToString("N0", CultureInfo.InvariantCulture);
        return new(
            $"War within {years} years: {Percent((double)wars / draws)}. Of {Number(draws)} draws, {Number(wars)} come to it: {Percent(by.Attack)} of them by an attack of the challenger, {Percent(by.Provocation)} brought on by the ally, {Percent(by.Accident)} by accident. All shares below are of these wars.",
            $"{years} 年內開戰：{Tight((double)wars / draws)}。{Number(draws)} 次抽樣中，{Number(wars)} 次走向戰爭：其中 {Tight(by.Attack)} 由挑戰者攻擊、{Tight(by.Provocation)} 由盟友引發、{Tight(by.Accident)} 出於意外。以下比例均以此等戰爭為分母。");
    }
}
