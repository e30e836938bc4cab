using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;
using Entente.Cli.Commands.Game.Words;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Leverage;

/// <summary>Levers as a person reads them.</summary>
internal sealed class LeveragePage(LoadedGame game, Levers levers, Language language)
{
    private const int Shown = 8;

    private readonly GameNames _names = new(game, language);

    /// <summary>Its lines.</summary>
    public IEnumerable<string> Lines() =>
    [
        game.Title.In(language),
        .. Table.Lines(game, language),
        "",
        Word($"Wanted: {At(levers.Target)}", $"目標：{At(levers.Target)}"),
        .. levers.Swaps.Count == 0 ? [] : Swaps(),
        .. levers.Payments.Count == 0 ? [] : Payments(),
        .. Stability(),
    ];

    private IEnumerable<string> Swaps()
    {
        yield return "";
        yield return Word("How few changes of preference would do (a change: two outcomes of neighbouring rank change places in one player's order)", "偏好最少須改變幾次（一次：某玩家將名次相鄰的兩個結局對調）");
        foreach (var found in levers.Swaps.Where(s => s.Aim != LeverageAim.Unique))
        {
            yield return $"  {Aim(found.Aim!.Value, ordinal: true)}{Word(": ", "：")}{Count(found)}";
            foreach (var line in found.Swaps == 0 ? [] : found.Answers.Take(Shown).Select((answer, k) => $"    {k + 1}) {string.Join(Word("; ", "；"), answer.Swaps.Select(Swap))}"))
            {
                yield return line;
            }

            if (found.Answers.Count > Shown)
            {
                yield return Word($"    … and {found.Answers.Count - Shown} more", $"    ……另有 {found.Answers.Count - Shown} 種");
            }
        }
    }

    private string Count(LeastSwaps found) => found switch
    {
        { Swaps: 0 } => Word("holds already", "現況即成立"),
        { Swaps: { } swaps, Complete: true } => Word($"{swaps}, and nothing less; {found.Answers.Count} way(s):", $"{swaps} 次，不能更少；共 {found.Answers.Count} 種："),
        { Swaps: { } swaps } => Word($"{swaps}; the search ended early, other ways may be missing:", $"{swaps} 次；搜尋提前結束，可能尚有其他方式："),
        { Complete: true } => Word("no change of preferences does", "無論如何改變偏好皆不成立"),
        _ => Word($"more than {found.NoneBelow - 1}; the search ended early", $"多於 {found.NoneBelow - 1} 次；搜尋提前結束"),
    };

    private string Swap(PreferenceSwap swap) => Word(
        $"{_names.Player((int)swap.Seat)} comes to prefer ({At(swap.Raised)}) to ({At(swap.Lowered)})",
        $"{_names.Player((int)swap.Seat)}轉而認為（{At(swap.Raised)}）優於（{At(swap.Lowered)}）");

    private IEnumerable<string> Payments()
    {
        yield return "";
        yield return Word($"What would have to be paid, depending on what is played (least: {Measure()}; strict comparisons are won by {Table.Show(levers.Payments[^1].Margin)})", $"依實際選擇而定之最少給付（使之最小者：{Measure()}；嚴格比較之差距為 {Table.Show(levers.Payments[^1].Margin)}）");
        foreach (var found in levers.Payments)
        {
            yield return $"  {Aim(found.Aim, ordinal: false)}{Word(": ", "：")}{Sum(found)}";
            foreach (var payment in found.Plan?.Payments ?? [])
            {
                yield return Word(
                    $"    {payment.Payer.Name} promises {Table.Show(payment.Amount)} to {_names.Player((int)payment.To)} if ({At(payment.At)}) is played",
                    $"    {Payer(payment.Payer)}承諾：若結果為（{At(payment.At)}），給付{_names.Player((int)payment.To)} {Table.Show(payment.Amount)}");
            }
        }
    }

    private string Payer(Payer payer) => payer.Name == "outsider" ? Word("outsider", "局外者") : payer.Name;

    private string Sum(LeastPayment found) => found switch
    {
        { Plan: { } plan, Complete: true } => Word($"{Table.Show(LeverageAnswer.Measured(plan, found.Measure))}, proven least", $"{Table.Show(LeverageAnswer.Measured(plan, found.Measure))}（已證明為最少）"),
        { Plan: { } plan } => Word($"{Table.Show(LeverageAnswer.Measured(plan, found.Measure))} does, perhaps less; the search ended early", $"{Table.Show(LeverageAnswer.Measured(plan, found.Measure))} 即可，或可更少；搜尋提前結束"),
        { Complete: true } => Word("impossible within these budgets, proven", "在此預算內不可能（已證明）"),
        _ => Word("unknown; the search ended early", "未知；搜尋提前結束"),
    };

    private string Measure() => levers.Payments[0].Measure switch
    {
        PaymentMeasure.Paid => Word("what falls due at the target", "目標實現時之給付"),
        PaymentMeasure.Held => Word("the most that falls due anywhere", "任一結果下之最高給付"),
        _ => Word("all promises together", "所有承諾之總和"),
    };

    private IEnumerable<string> Stability()
    {
        if (levers.Radius?.Distance is { } distance)
        {
            yield return "";
            yield return levers.Radius.Stands
                ? Word($"It is an equilibrium now, and stays one as long as no payoff moves by more than {Table.Show(distance)}.", $"目前為均衡；任何收益之變動不超過 {Table.Show(distance)} 時仍為均衡。")
                : Word($"It is no equilibrium now; it becomes one if payoffs move by {Table.Show(distance)} each.", $"目前不是均衡；各收益變動 {Table.Show(distance)} 即成為均衡。");
        }

        if (levers.Breaking is { Swaps: > 0 and { } swaps })
        {
            yield return Word($"{swaps} change(s) of preference would undo it as an equilibrium.", $"偏好改變 {swaps} 次即不再是均衡。");
        }
    }

    private string Aim(LeverageAim aim, bool ordinal) => aim switch
    {
        LeverageAim.Equilibrium => Word("an equilibrium", "成為均衡"),
        LeverageAim.Strict => Word("a strict equilibrium", "成為嚴格均衡"),
        LeverageAim.OnlyPure => ordinal ? Word("the only equilibrium", "成為唯一均衡") : Word("the only equilibrium in pure strategies", "成為唯一純策略均衡"),
        LeverageAim.Unique => Word("the only equilibrium, mixed ones included", "成為唯一均衡（含混合策略）"),
        _ => Word("dominant for both", "成為雙方的優勢策略"),
    };

    private string At(Profile at) => $"{_names.Strategy(0, at.Row)}, {_names.Strategy(1, at.Column)}";

    private string Word(string en, string zhHant) => language == Language.En ? en : zhHant;
}
