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
    private const int Shown = 12;

    /// <inheritdoc/>
    public string Id => "quantal";

    /// <inheritdoc/>
    public Answer Solve(LoadedGame game, Watch watch)
    {
        if (game.Scale == PayoffScale.Ordinal)
        {
            throw new RefusalException(new($"'{Id}' averages payoffs, and these are ranks; write 'scale: numbers' if they are utilities.", $"「{Id}」須取收益的平均，而此處收益為名次；若為效用，請寫「scale: numbers」。"));
        }

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
            .. Some(path.Points).Select(point => $"  λ = {point.Precision.ToString("G4", CultureInfo.InvariantCulture),-8}  {string.Join(language == Language.En ? "; " : "；", point.Profile.Select(Mixture))}"),
        ];
    }

    private static IEnumerable<LogitPoint> Some(IReadOnlyList<LogitPoint> points) =>
        Enumerable.Range(0, Math.Min(Shown, points.Count)).Select(k => points[(int)((long)k * (points.Count - 1) / Math.Max(1, Math.Min(Shown, points.Count) - 1))]);
}
