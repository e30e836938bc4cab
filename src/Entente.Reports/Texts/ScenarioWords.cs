using System.Globalization;
using Entente.Analysis.Evaluation;
using Entente.Analysis.Scenarios;
using Entente.Cases;
using Entente.Reports.Text;

namespace Entente.Reports.Texts;

/// <summary>Words on scenarios and what they change.</summary>
public static class ScenarioWords
{
    /// <summary>Heading of the section.</summary>
    public static readonly Localised Heading = new("What if", "情境推演");

    /// <summary>What the figures mean.</summary>
    public static readonly Localised Means = new(
        "Each scenario changes some indicators or parameters by a coded, uncertain amount, and all verdicts of the years in which it acts are drawn again with the same draws: a difference is one of pairs, given this evidence, this coding and these theories. It is no forecast of what would happen. Only findings that give a verdict can change.",
        "各情境就若干指標或參數作編碼且不確定之變動，並以相同抽樣重新推得其作用年份之一切研判：差異為逐抽樣之配對差異，以現有證據、編碼與理論為前提，並非預測。僅作出研判者可言改變。");

    internal static readonly Localised Caption = new("Scenarios and what they change", "各情境及其影響");
    internal static readonly Localised RecommendationCaption = new("Recommendations put into effect", "建議付諸實行之影響");
    internal static readonly Localised Scenario = new("Scenario", "情境");
    internal static readonly Localised Changes = new("What it changes (size; how surely)", "所作變動（幅度；把握）");
    internal static readonly Localised Touched = new("Verdicts touched", "觸及之研判");
    internal static readonly Localised Overturned = new("Likeliest verdict changes", "最可能之研判改變");
    internal static readonly Localised Largest = new("Largest changes: of the verdict's probability (percentage points), and of another answer that moves more (its share now → then)", "變動最大者：研判機率之變動（百分點）；若另一答案變動更大，並列其比例之前後值");
    internal static readonly Localised Cannot = new("cannot be represented: {why}", "無法表示：{why}");
    internal static readonly Localised Open = new("{n} more without a verdict", "另有 {n} 項不作研判");
    internal static readonly Localised Narrow = new("{n} more nearly equal: a lead below 3 points", "另有 {n} 項近乎並列：領先不足 3 個百分點");
    internal static readonly Localised FewDraws = new(
        "Shares as things stand and under scenarios rest here on {few} draws; the probability that a finding itself gives rests on all {all} and may differ slightly.",
        "此處現況與各情境之比例均依 {few} 次抽樣；研判本身所列機率則依全部 {all} 次抽樣，兩者可能略有出入。");
    internal static readonly Localised None = new("none", "無");

    /// <summary>What a change does, in a few words.</summary>
    /// <param name="change">The change.</param>
    /// <param name="title">What it is about.</param>
    public static Localised Change(Intervention change, Localised title)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(title);
        var size = change.Kind == InterventionKind.Shift ? Span(change, Signed) : $"= {Span(change, Plain)}";
        var surely = change.SurelyLow == 1 ? string.Empty : $"{Numbers.Percent(change.SurelyLow)}–{Numbers.Percent(change.SurelyHigh)}";
        return surely.Length == 0
            ? new($"{title.En} {size}", $"{title.ZhHant} {size}")
            : new($"{title.En} {size} ({surely})", $"{title.ZhHant} {size}（{surely}）");
    }

    /// <summary>What happens to a finding, in a few words.</summary>
    public static Localised Effect(ScenarioEffect effect)
    {
        ArgumentNullException.ThrowIfNull(effect);
        var points = effect.Points.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);
        string In(Func<Localised, string> language, string semicolon) =>
            $"{language(effect.Finding.VerdictText)} {points}{Becomes(effect, language)}{Mover(effect, language, semicolon)}";
        return new(In(l => l.En, "; "), In(l => l.ZhHant, "；"));
    }

    /// <summary>On how many draws the shares rest, where they are fewer than the run's; null where they are all.</summary>
    /// <param name="draws">The run's draws.</param>
    public static Localised? Draws(int draws) => draws <= Evaluator.InfluenceDraws ? null
        : FewDraws.Fill(("few", Localised.Same(Numbers.Count(Evaluator.InfluenceDraws))), ("all", Localised.Same(Numbers.Count(draws))));

    private static string Becomes(ScenarioEffect effect, Func<Localised, string> language) => !effect.Overturns ? string.Empty
        : $" → {language(effect.BecomesText)} {Numbers.Percent(effect.BecomesShare)}{(effect.NearlyEqual ? $" ({language(OrderWords.NearlyEqual)})" : string.Empty)}";

    private static string Mover(ScenarioEffect effect, Func<Localised, string> language, string semicolon) => effect is not { AnotherMovesMore: true, Mover: { } mover } ? string.Empty
        : $"{semicolon}{language(mover.Text)} {Numbers.Tenths(mover.Now)} → {Numbers.Tenths(mover.Then)}";

    private static string Span(Intervention change, Func<double, string> show) => change.Low == change.High ? show(change.Low) : $"{show(change.Low)}…{show(change.High)}";

    private static string Signed(double number) => number.ToString("+0.##;−0.##;0", CultureInfo.InvariantCulture);

    private static string Plain(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
