using System.Globalization;
using System.Text.Json.Nodes;
using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;
using Entente.Cli.Commands.Game.Words;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Solve;

/// <summary>Replicator dynamics from nearly even shares, and of a symmetric game its evolutionarily stable strategies.</summary>
internal sealed class ReplicatorMethod : ISolveMethod
{
    /// <inheritdoc/>
    public string Id => "replicator";

    /// <inheritdoc/>
    public Answer Solve(LoadedGame game, Watch watch)
    {
        Paths.RefuseRanks(game, Id);
        var path = ReplicatorPath.Of(game.AtOnce, token: watch.Token);
        var stable = Stable(game, watch);
        var json = new JsonObject
        {
            ["game"] = game.Title.En,
            ["players"] = Texts.List(game.Players),
            ["method"] = Id,
            ["how"] = path.Method,
            ["exact"] = false,
            ["complete"] = path.End == SearchEnd.Exhausted,
            ["strategies"] = new JsonArray([.. game.AtOnce.Players.Select(player => (JsonNode)Texts.List(player.Strategies))]),
            ["rests"] = path.Rests,
            ["maxRegret"] = path.MaxRegret,
            ["points"] = new JsonArray([.. path.Points.Select(Point)]),
            ["stable"] = stable is null ? null : new JsonArray([.. stable.Select(strategy => (JsonNode)Texts.Numbers(strategy.Probabilities))]),
        };
        return new Answer(json, language => Lines(game, path, stable, language)) { Cancelled = path.End == SearchEnd.Cancelled };
    }

    private static IReadOnlyList<MixedStrategy>? Stable(LoadedGame game, Watch watch) =>
        game.Players.Count == 2 && game.AtOnce.Players[0].Strategies.Count <= EvolutionaryStability.MaximumStrategies && game.AtOnce.ToMatrix() is var table && Symmetry.IsSymmetric(table)
            ? EvolutionaryStability.Of(table, watch.Token).Strategies
            : null;

    private static JsonNode Point(ReplicatorPoint point) => new JsonObject
    {
        ["time"] = point.Time,
        ["shares"] = new JsonArray([.. point.Shares.Select(own => (JsonNode)new JsonArray([.. own.Select(share => (JsonNode)share)]))]),
    };

    private static IEnumerable<string> Lines(LoadedGame game, ReplicatorPath path, IReadOnlyList<MixedStrategy>? stable, Language language)
    {
        string Word(string en, string zhHant) => language == Language.En ? en : zhHant;
        var names = new GameNames(game, language);
        List<string[]> rows = [[Word("time", "時間"), .. game.AtOnce.Players.SelectMany((player, number) => player.Strategies.Select((_, strategy) => names.Strategy(number, strategy)))]];
        rows.AddRange(Paths.Some(path.Points).Select(point => (string[])[point.Time.ToString("G4", CultureInfo.InvariantCulture), .. point.Shares.SelectMany(own => own).Select(share => share.ToString("F4", CultureInfo.InvariantCulture))]));
        var regret = path.MaxRegret.ToString("G3", CultureInfo.InvariantCulture);
        return
        [
            game.Title.In(language),
            .. Table.Lines(game, language),
            "",
            Word("Shares of strategies in a population for each player, growing at the rate by which they earn more than average (replicator dynamics):", "各玩家族群中各策略之比例，依其收益高出平均之速率增長（複製者動態）："),
            .. Table.Aligned(rows).Select(line => "  " + line),
            path.Rests
                ? Word($"It comes to rest; nobody there could gain more than {regret} by deviating.", $"動態趨於靜止；該處任何人偏離之所得不超過 {regret}。")
                : Word($"It does not come to rest in this time; at the end somebody could gain {regret} by deviating.", $"於此期間未趨於靜止；末點偏離之最大所得為 {regret}。"),
            .. stable switch
            {
                null => [],
                [] => [Word("The game is symmetric, and no strategy is evolutionarily stable.", "此為對稱賽局，無演化穩定策略。")],
                _ => (string[])[Word($"Evolutionarily stable, exactly: {string.Join(", ", stable)}", $"演化穩定策略（精確）：{string.Join("、", stable)}")],
            },
        ];
    }
}
