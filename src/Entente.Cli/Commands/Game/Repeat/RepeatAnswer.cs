using System.Text.Json.Nodes;
using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;
using Entente.Cli.Commands.Game.Words;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Repeat;

/// <summary>Repeated play for machines; <see cref="RepeatPage"/> is for people.</summary>
internal static class RepeatAnswer
{
    /// <summary>Ranks are added up and discounted as if they were utilities.</summary>
    public static readonly Localised Ranks = new(
        "the payoffs are ranks; thresholds and scores take them for utilities and hold only as far as that does", "收益為名次；門檻與得分將其視為效用計算，僅在此前提下成立");

    /// <summary>Only pure punishments are searched for three and more.</summary>
    private static readonly Localised PureThreats = new("harsher threats may exist among mixed equilibria, which were not searched", "混合策略均衡中可能有更嚴厲之威脅，未予搜尋");

    /// <summary>The answer.</summary>
    public static Answer Of(LoadedGame game, Repetition found)
    {
        var target = found.Target;
        var json = new JsonObject
        {
            ["game"] = game.Title.En,
            ["players"] = Texts.List(game.Players),
            ["target"] = Texts.List(target.Target.Select((strategy, player) => target.Game.Players[player].Strategies[strategy])),
            ["exact"] = true,
            ["complete"] = target.Complete && found.Tournament is null or { Complete: true },
            ["reason"] = target.Complete ? null : Texts.Both(PureThreats),
            ["ranks"] = game.Scale == PayoffScale.Ordinal,
            ["sustainable"] = target.Sustainable,
            ["individuallyRational"] = target.IsIndividuallyRational,
            ["grim"] = Range(target.Grim),
            ["anyEquilibrium"] = Range(target.AtMinmax),
            ["finite"] = Lengths(target.Finite),
            ["byPlayer"] = new JsonArray([.. target.Players.Select(player => (JsonNode)Player(game, player))]),
        };
        if (found.Phases.Count > 0)
        {
            json["punishment"] = Texts.List(found.Phases[0].Punishment.Select((strategy, player) => target.Game.Players[player].Strategies[strategy]));
            json["punished"] = Lengths([.. found.Phases.Select(phase => phase.Range)]);
        }

        json["tournament"] = found.Tournament is { } tournament ? Played(tournament) : null;
        return new Answer(json, language => new RepeatPage(game, found, language).Lines()) { Cancelled = found.Tournament?.End == SearchEnd.Cancelled };
    }

    private static JsonObject Player(LoadedGame game, StagePlayer player) => new()
    {
        ["player"] = game.Players[player.Player],
        ["target"] = player.Target.ToString(),
        ["deviation"] = player.Deviation?.ToString(),
        ["deviatesTo"] = player.BestDeviation is { } strategy ? game.AtOnce.Players[player.Player].Strategies[strategy] : null,
        ["pureMinmax"] = player.PureMinmax.ToString(),
        ["mixedMinmax"] = player.MixedMinmax.ToString(),
        ["threat"] = player.WorstEquilibrium is { } worst
            ? new JsonObject { ["profile"] = new JsonArray([.. worst.Profile.Select(mixture => (JsonNode)Texts.Numbers(mixture.Probabilities))]), ["payoff"] = worst.Payoffs[player.Player].ToString() }
            : null,
        ["grim"] = Range(player.Grim),
        ["anyEquilibrium"] = Range(player.AtMinmax),
        ["finite"] = Lengths(player.Finite),
    };

    private static JsonArray Lengths(IReadOnlyList<DiscountRange?> ranges) =>
        new([.. ranges.Select((range, k) => (JsonNode)new JsonObject { ["rounds"] = k + 1, ["range"] = Range(range) })]);

    /// <summary>Bounds are fractions; where one is no fraction, two that shut it in and its double.</summary>
    private static JsonObject? Range(DiscountRange? range) => range is null ? null : new() { ["from"] = Bound(range.From), ["to"] = Bound(range.To) };

    private static JsonNode Bound(ExactRoot bound) => bound.IsExact
        ? bound.Low.ToString()
        : new JsonObject { ["low"] = bound.Low.ToString(), ["high"] = bound.High.ToString(), ["value"] = bound.ToDouble() };

    private static JsonObject Played(Tournament tournament) => new()
    {
        ["complete"] = tournament.Complete,
        ["turns"] = tournament.Options.Turns,
        ["repetitions"] = tournament.Options.Repetitions,
        ["misperception"] = tournament.Options.Noise.Misperception,
        ["tremble"] = tournament.Options.Noise.Tremble,
        ["seed"] = tournament.Options.Seed,
        ["standings"] = new JsonArray([.. tournament.Standings.Select(standing => (JsonNode)new JsonObject
        {
            ["rank"] = standing.Rank,
            ["strategy"] = standing.Strategy.Id,
            ["title"] = Texts.Both(new(standing.Strategy.English, standing.Strategy.Chinese)),
            ["source"] = standing.Strategy.Source,
            ["score"] = standing.Score.ToDouble(),
            ["exactScore"] = standing.Score.ToString(),
            ["cooperation"] = standing.Cooperation.ToDouble(),
            ["standardError"] = standing.StandardError,
        })]),
    };
}
