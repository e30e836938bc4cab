using System.CommandLine;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cli.Commands.Game.Reading;
using Entente.Cli.Commands.Game.Repeat;
using Entente.Cli.Shell;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Leverage;

/// <summary><c>entente game leverage FILE --target a,b</c>: the least change that makes a wanted outcome hold.</summary>
internal sealed class LeverageVerb : IGameVerb
{
    /// <inheritdoc/>
    public Command Build(Options options, Screen screen)
    {
        var file = GameArguments.File();
        var target = new Option<string>("--target") { HelpName = "A,B", Required = true, Description = "A strategy for each player, by name or number from 1 (目標：各玩家之策略)" };
        var budgets = new Option<string[]>("--budget") { HelpName = "WHO=AMOUNT", Description = "Who may pay and how much at most, once for each payer: a player, or any other word for an outsider; without =AMOUNT no limit (出資者與上限)", DefaultValueFactory = _ => [] };
        var margin = Exact.Option("--margin", "M", "By how much a strict comparison must be won, in units of payoff (嚴格比較之最小差距)", new Rational(1, 100));
        margin.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && Rational.TryParse(result.Tokens[0].Value, out var value) && value.Sign <= 0)
            {
                result.AddError("--margin takes a number above 0 (--margin 應大於 0)");
            }
        });
        var least = new Option<string>("--least") { HelpName = "WHAT", Description = "What is to be least: paid (falls due at the target), held (the most due anywhere), promised (all promises together) (何者最小)", DefaultValueFactory = _ => "paid" };
        least.AcceptOnlyFromAmong("paid", "held", "promised");
        return new Command("leverage", "Find the least change that makes an outcome an equilibrium, the only one, dominant (使目標成為均衡的最小改變)") { file, target, budgets, margin, least, options.Lang, options.Json, options.Quiet }
            .Answering(file, options, screen, (parsed, game, watch) => Ask(game, parsed.GetRequiredValue(target), parsed.GetRequiredValue(budgets), parsed.GetValue(margin), Enum.Parse<PaymentMeasure>(parsed.GetRequiredValue(least), true), watch));
    }

    private static Answer Ask(LoadedGame game, string target, string[] budgets, Rational margin, PaymentMeasure least, Watch watch)
    {
        if (game.Uncertain is not null)
        {
            throw new RefusalException(new("payoffs rest on indicators of the case; only 'entente game solve' takes such a game", "收益取決於案例的指標；僅「entente game solve」可處理"));
        }

        var table = game.Table("leverage");
        var named = ProfileWords.Read(game.AtOnce, "--target", target);
        var profile = new Profile(named[0], named[1]);
        PaymentOptions payment = new() { Payers = budgets.Length == 0 ? [new Payer("outsider")] : [.. budgets.Select(budget => Payer(table, budget))], Least = least, Progress = watch };
        return LeverageAnswer.Of(game, Levers.Find(table, profile, payment, margin, watch));
    }

    private static Payer Payer(MatrixGame game, string budget)
    {
        var parts = budget.Split('=', 2, StringSplitOptions.TrimEntries);
        Rational? amount = null;
        if (parts.Length == 2)
        {
            amount = Rational.TryParse(parts[1], out var number) && number.Sign >= 0 ? number : throw Wrong(budget);
        }

        var seats = Seats.Both.Where(seat => game.PlayerAt(seat).Name == parts[0]).ToArray();
        return parts[0].Length == 0 ? throw Wrong(budget) : new Payer(parts[0], amount, seats.Length == 1 ? seats[0] : null);
    }

    private static RefusalException Wrong(string budget) =>
        new(new Localised($"'{SafeText.Show(budget)}' is no budget; write WHO=AMOUNT with an amount of 0 or more, such as protector=3/2", $"「{SafeText.Show(budget)}」不是有效的預算；請寫 WHO=AMOUNT，金額不得為負，例如 protector=3/2"));
}
