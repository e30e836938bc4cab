using System.Globalization;
using System.Text.Json.Nodes;
using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;
using Entente.Cli.Commands.Game.Words;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Solve;

/// <summary>The path of logit quantal response equilibria, from blind chance to an equilibrium.</summary>
internal sealed class QuantalMethod : ISolveMethod
{
    /// <inheritdoc/>
    public string Id => "quantal";

    /// <inheritdoc/>
    public Answer Solve(LoadedGame game, Watch watch)
    {
        Paths.RefuseRanks(game, Id);
        var path = LogitPath.Of(game.AtOnce, new() { Progress = watch }, watch.Token);
        return new Solution(game, Id, path.Method, path.Limit is { } limit ? [Limit(game.AtOnce, limit)] : [])
        {
            Missing = Solution.Ended(path.End) ?? (path.Limit is null
                ? new("the path comes near an equilibrium whose probabilities are no simple fractions; its last point is given", "此路徑趨近之均衡其機率並非簡單分數；列出路徑末點")
                : new("the path leads to one equilibrium; others may exist", "此路徑通往一個均衡；可能尚有其他")),
            Cancelled = path.End == SearchEnd.Cancelled,
            More = [("path", new JsonArray([.. path.Points.Select(Point)]))],
            Further = language => Lines(game, path, language),
        }.ToAnswer();
    }

    private static Found Limit(NormalGame game, IReadOnlyList<MixedStrategy> limit)
    {
        var (payoffs, regret) = MixedOutcome.Of(game, limit);
        return new Found(limit, payoffs, regret, null);
    }

    private static JsonNode Point(LogitPoint point) => new JsonObject
    {
        ["precision"] = point.Precision,
        ["profile"] = new JsonArray([.. point.Profile.Select(mixture => (JsonNode)new JsonArray([.. mixture.Select(weight => (JsonNode)weight)]))]),
        ["payoffs"] = new JsonArray([.. point.Payoffs.Select(payoff => (JsonNode)payoff)]),
        ["maxRegret"] = point.MaxRegret,
    };

    private static IEnumerable<string> Lines(LoadedGame game, LogitPath path, Language language)
    {
        var names = new GameNames(game, language);
        string Mixture(IReadOnlyList<double> mixture, int player) => $"{names.Player(player)} {string.Join(' ', mixture.Select(weight => weight.ToString("F3", CultureInfo.InvariantCulture)))}";
        return
        [
            "",
            language == Language.En ? "The sharper the players tell payoffs apart (precision), the more often they play what pays" : "玩家對收益之辨別愈敏銳（精確度），愈常選擇較有利者",
            .. Paths.Some(path.Points).Select(point => $"  λ = {point.Precision.ToString("G4", CultureInfo.InvariantCulture),-8}  {string.Join(language == Language.En ? "; " : "；", point.Profile.Select(Mixture))}"),
        ];
    }
}
