using System.Text.Json.Nodes;
using Entente.Cli.Commands.Game.Reading;
using Entente.Cli.Commands.Game.Words;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Leverage;

/// <summary>Levers for machines; <see cref="LeveragePage"/> is for people.</summary>
internal static class LeverageAnswer
{
    /// <summary>The answer.</summary>
    public static Answer Of(LoadedGame game, Levers levers)
    {
        var json = new JsonObject
        {
            ["game"] = game.Title.En,
            ["target"] = At(levers.Game, levers.Target),
            ["complete"] = levers.Complete,
            ["reason"] = levers.Missing is { } reason ? Texts.Both(reason) : null,
            ["ordinal"] = levers.Swaps.Count == 0 ? null : Ordinal(levers),
            ["cardinal"] = levers.Payments.Count == 0 ? null : Cardinal(levers),
            ["stability"] = Stability(levers),
        };
        return new Answer(json, language => new LeveragePage(game, levers, language).Lines()) { Cancelled = levers.Cancelled };
    }

    /// <summary>Ranks say nothing about mixtures: unique means the only equilibrium in pure strategies.</summary>
    private static JsonObject Ordinal(Levers levers) => new()
    {
        ["equilibrium"] = Swaps(levers, LeverageAim.Equilibrium),
        ["strict"] = Swaps(levers, LeverageAim.Strict),
        ["unique"] = Swaps(levers, LeverageAim.OnlyPure),
        ["solvable"] = Swaps(levers, LeverageAim.Unique),
        ["dominant"] = Swaps(levers, LeverageAim.Dominant),
    };

    private static JsonObject Cardinal(Levers levers) => new()
    {
        ["equilibrium"] = Payment(levers, LeverageAim.Equilibrium),
        ["strict"] = Payment(levers, LeverageAim.Strict),
        ["onlyPure"] = Payment(levers, LeverageAim.OnlyPure),
        ["unique"] = Payment(levers, LeverageAim.Unique),
        ["dominant"] = Payment(levers, LeverageAim.Dominant),
    };

    private static JsonObject Swaps(Levers levers, LeverageAim aim) => Swaps(levers.Game, levers.Swaps.Single(s => s.Aim == aim));

    private static JsonObject Swaps(MatrixGame game, LeastSwaps found) => new()
    {
        ["swaps"] = found.Swaps,
        ["noneBelow"] = found.NoneBelow,
        ["complete"] = found.Complete,
        ["solutions"] = new JsonArray([.. found.Answers.Select(answer => (JsonNode)new JsonArray([.. answer.Swaps.Select(swap => (JsonNode)new JsonObject
        {
            ["player"] = game.PlayerAt(swap.Seat).Name,
            ["raised"] = At(game, swap.Raised),
            ["lowered"] = At(game, swap.Lowered),
        })]))]),
    };

    private static JsonObject Payment(Levers levers, LeverageAim aim)
    {
        var found = levers.Payments.Single(p => p.Aim == aim);
        return new()
        {
            ["payment"] = found.Plan is null ? null : Measured(found.Plan, found.Measure).ToString(),
            ["measure"] = found.Measure.ToString().ToLowerInvariant(),
            ["margin"] = found.Margin.ToString(),
            ["bound"] = found.Bound?.ToString(),
            ["complete"] = found.Complete,
            ["proven"] = found.Complete && found.Proofs.All(proof => proof.Holds()),
            ["paid"] = found.Plan?.Paid.ToString(),
            ["held"] = found.Plan?.Held.ToString(),
            ["promised"] = found.Plan?.Promised.ToString(),
            ["payments"] = found.Plan is null ? null : new JsonArray([.. found.Plan.Payments.Select(payment => (JsonNode)new JsonObject
            {
                ["payer"] = payment.Payer.Name,
                ["to"] = levers.Game.PlayerAt(payment.To).Name,
                ["at"] = At(levers.Game, payment.At),
                ["amount"] = payment.Amount.ToString(),
            })]),
        };
    }

    private static JsonObject Stability(Levers levers) => new()
    {
        ["equilibriumNow"] = BestReplies.To(levers.Game, Seat.Row, levers.Target.Column).Contains(levers.Target.Row) && BestReplies.To(levers.Game, Seat.Column, levers.Target.Row).Contains(levers.Target.Column),
        ["radius"] = levers.Radius?.Distance?.ToString(),
        ["breaking"] = levers.Breaking is null ? null : Swaps(levers.Game, levers.Breaking),
    };

    /// <summary>What was to be least.</summary>
    public static Rational Measured(PaymentPlan plan, PaymentMeasure measure) => measure switch
    {
        PaymentMeasure.Paid => plan.Paid,
        PaymentMeasure.Held => plan.Held,
        _ => plan.Promised,
    };

    private static JsonArray At(MatrixGame game, Profile at) => Texts.List([game.Row.Strategies[at.Row], game.Column.Strategies[at.Column]]);
}
