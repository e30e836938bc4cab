using System.Globalization;
using Entente.Analysis.Findings;
using Entente.Cases;

namespace Entente.Analysis.Evaluation;

/// <summary>Puts a trade-off into sentences that claim no more than the draws do.</summary>
internal static class DilemmaWords
{
    /// <summary>From this share of draws on one way counts as the likelier; between it and its complement the matter is open.</summary>
    private const double Likelier = 0.6;

    /// <summary>The sentences.</summary>
    /// <param name="found">The trade-off, summed up.</param>
    /// <param name="a">Who fears.</param>
    /// <param name="b">Its ally.</param>
    public static IEnumerable<Localised> Of(DilemmaAnalysis found, Localised a, Localised b)
    {
        if (found.PriorDominated)
        {
            yield return new(
                "In at least one of the two fears the prior outweighs the evidence: the curve shows mostly what is not known.",
                "至少一種恐懼中先驗的權重超過證據：曲線主要反映未知。");
        }

        yield return Least(found, a, b);
        yield return Tightening(found, a, b);
        yield return Adversary(found, a, b);
    }

    /// <summary>The least loss often lies at an end, now at the one, now at the other; a median alone would hide that.</summary>
    private static Localised Least(DilemmaAnalysis found, Localised a, Localised b)
    {
        var (none, full) = (found.Curve[0].LeastLossShare, found.Curve[^1].LeastLossShare);
        var now = Interval(found.Present.Commitment);
        return new(
            $"The total loss is least with no commitment of {a.En} to {b.En} in {Percent(none)} of draws, with the fullest in {Percent(full)}, and in between in {Percent(1 - none - full)}; the commitment stands at {now}.",
            $"{a.ZhHant}對{b.ZhHant}的承諾：{Percent(none)} 的抽樣以毫無承諾者總損失最小，{Percent(full)} 以最高承諾者最小，{Percent(1 - none - full)} 介於其間；目前承諾為 {now}。");
    }

    private static Localised Tightening(DilemmaAnalysis found, Localised a, Localised b)
    {
        var (helps, hurts) = (Percent(found.TighteningHelps), Percent(1 - found.TighteningHelps));
        var shares = new Localised(
            $"A somewhat firmer commitment than now lowers the total loss in {helps} of draws and does not in {hurts}",
            $"承諾若較目前略為加強，{helps} 的抽樣中總損失下降，{hurts} 則否");
        return Side(found.TighteningHelps) switch
        {
            > 0 => shares.Then("; the balance speaks for tightening.", "；整體傾向支持加強承諾。"),
            < 0 => shares.Then("; the balance speaks against tightening.", "；整體傾向不支持加強承諾。"),
            _ => shares.Then($": whether {a.En} should tighten its tie with {b.En} stays open.", $"：{a.ZhHant}是否應加強與{b.ZhHant}的關係，尚無定論。"),
        };
    }

    /// <summary>The reaction turns on the adversary's greed and on two assumed slopes alone, the same for every tie against it.</summary>
    private static Localised Adversary(DilemmaAnalysis found, Localised a, Localised b)
    {
        var (provokes, deters) = (Percent(found.Provokes), Percent(1 - found.Provokes));
        var shares = new Localised(
            $"As for the adversary, a firmer commitment of {a.En} to {b.En} provokes in {provokes} of draws and deters in {deters} – by assumption: the shares follow from how greedy the adversary is and from two assumed slopes, and are the same for every tie against it",
            $"就對手而言，{a.ZhHant}對{b.ZhHant}加強承諾，{provokes} 的抽樣中激怒對手，{deters} 中具嚇阻作用——此純屬假設：僅取決於對手之貪婪程度與兩項假定斜率，凡針對同一對手之關係皆同");
        return Side(found.Provokes) switch
        {
            > 0 => shares.Then("; provocation is the likelier under these assumptions, which is no forecast.", "；在此假設下以激怒對手較為可能，惟並非預測。"),
            < 0 => shares.Then("; deterrence is the likelier under these assumptions, which is no forecast.", "；在此假設下以嚇阻較為可能，惟並非預測。"),
            _ => shares.Then(": which of the two it does stays open.", "：何者為是，尚無定論。"),
        };
    }

    private static int Side(double share) => share >= Likelier ? 1 : share <= 1 - Likelier ? -1 : 0;

    private static Localised Then(this Localised text, string en, string zhHant) => new(text.En + en, text.ZhHant + zhHant);

    private static string Interval(Quantity q) => string.Create(CultureInfo.InvariantCulture, $"{q.Median:0.##} ({q.P05:0.##}–{q.P95:0.##})");

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(share * 100, MidpointRounding.AwayFromZero):0}%");
}
