using System.Text.Json.Nodes;
using Entente.Cli.Commands.Game.Reading;
using Entente.Cli.Commands.Game.Words;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Commit;

/// <summary>The orders of moves for machines; <see cref="CommitPage"/> is for people.</summary>
internal static class CommitAnswer
{
    /// <summary>The answer; <paramref name="two"/> is null for other than two players.</summary>
    public static Answer Of(LoadedGame game, IReadOnlyList<StagedPlay> orders, TwoPlayerCommitment? two)
    {
        var cancelled = two?.Orders.End == SearchEnd.Cancelled;
        var json = new JsonObject
        {
            ["game"] = game.Title.En,
            ["players"] = Texts.List(game.Players),
            ["plans"] = game.Tree is not null,
            ["exact"] = true,
            ["complete"] = two is null || two.Orders.Complete,
            ["reason"] = two is not null && Solve.Solution.Ended(two.Orders.End) is { } reason ? Texts.Both(reason) : null,
            ["orders"] = new JsonArray([.. orders.Select(order => (JsonNode)Order(game, order))]),
        };
        if (two is not null)
        {
            json["values"] = new JsonArray([.. Seats.Both.Select(seat => (JsonNode)Values(game, two.Orders[seat]))]);
            json["leaders"] = new JsonArray([.. two.Leaders.Select(leader => (JsonNode)Leader(game, leader))]);
        }

        return new Answer(json, language => new CommitPage(game, orders, two, language).Lines()) { Cancelled = cancelled };
    }

    private static JsonObject Order(LoadedGame game, StagedPlay order) => new()
    {
        ["stages"] = new JsonArray([.. order.Stages.Select(stage => (JsonNode)Texts.List(stage.Select(player => game.Players[player])))]),
        ["outcomes"] = new JsonArray([.. order.Outcomes.Select(profile => (JsonNode)new JsonObject
        {
            ["profile"] = Texts.List(game.AtOnce.Strategies(profile).Select((strategy, player) => game.AtOnce.Players[player].Strategies[strategy])),
            ["payoffs"] = Texts.Numbers(game.Players.Select((_, player) => game.AtOnce[profile, player])),
        })]),
    };

    private static JsonObject Values(LoadedGame game, PayoffsByOrder payoffs) => new()
    {
        ["player"] = game.Players[(int)payoffs.Seat],
        ["leads"] = Range(payoffs.Leads),
        ["leadsMixed"] = Range(payoffs.LeadsMixed),
        ["atOnce"] = Range(payoffs.Unseen),
        ["follows"] = Range(payoffs.Follows),
        ["movingFirst"] = Value(payoffs.Leading),
        ["beingSeen"] = Value(payoffs.BeingSeen),
        ["silence"] = Value(payoffs.KeepingSilent),
        ["seeing"] = Value(payoffs.Seeing),
    };

    private static JsonObject Leader(LoadedGame game, LeaderAnswer leader) => new()
    {
        ["leader"] = game.Players[(int)leader.Plain.Leader],
        ["strong"] = Solution(leader.Plain.Game, leader.Plain.Optimistic),
        ["weak"] = Solution(leader.Plain.Game, leader.Plain.Pessimistic),
        ["mixed"] = leader.Mixed is not { } mixed ? null : new JsonObject
        {
            ["highest"] = mixed.Highest.ToString(),
            ["lowest"] = mixed.Lowest.ToString(),
            ["best"] = new JsonArray([.. mixed.Best.Select(best => (JsonNode)new JsonObject
            {
                ["strategy"] = Texts.Numbers(best.Strategy.Probabilities),
                ["reply"] = mixed.Game.PlayerAt(mixed.Leader.Other()).Strategies[best.Reply],
                ["payoffs"] = Texts.Numbers([best.Payoffs.Row, best.Payoffs.Column]),
            })]),
        },
        ["noisy"] = leader.Noisy is not { } noisy ? null : new JsonObject
        {
            ["noise"] = leader.Noise.ToString(),
            ["all"] = Range(noisy.Payoffs),
            ["pure"] = Range(noisy.PurePayoffs),
            ["complete"] = noisy.Equilibria.Complete,
        },
    };

    private static JsonObject Solution(MatrixGame game, LeaderSolution solution) => new()
    {
        ["payoff"] = solution.Payoff.ToString(),
        ["outcomes"] = new JsonArray([.. solution.Outcomes.Select(outcome => (JsonNode)new JsonObject
        {
            ["profile"] = Texts.List([game.Row.Strategies[outcome.Profile.Row], game.Column.Strategies[outcome.Profile.Column]]),
            ["payoffs"] = Texts.Numbers([outcome.Payoffs.Row, outcome.Payoffs.Column]),
            ["needsCommitment"] = outcome.LeaderRegret.Sign > 0,
        })]),
    };

    private static JsonObject? Range(PayoffRange? range) => range is { } r ? new() { ["low"] = r.Low.ToString(), ["high"] = r.High.ToString() } : null;

    /// <summary>Order: 1, 0, -1 better, the same, worse; null where it depends on which outcome comes about.</summary>
    private static JsonObject? Value(Advantage? value) => value is { } v ? new() { ["order"] = v.Order, ["low"] = v.Low?.ToString(), ["high"] = v.High?.ToString() } : null;
}
