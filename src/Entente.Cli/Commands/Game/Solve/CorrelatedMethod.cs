using System.Text.Json.Nodes;
using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;
using Entente.Cli.Commands.Game.Words;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Solve;

/// <summary>The correlated equilibria that are best for all together and for each.</summary>
internal sealed class CorrelatedMethod : ISolveMethod
{
    /// <inheritdoc/>
    public string Id => "correlated";

    /// <inheritdoc/>
    public Answer Solve(LoadedGame game, Watch watch)
    {
        var table = game.Utilities(Id);
        (string Key, Localised Title, CorrelatedEquilibrium Found)[] found =
        [
            ("sum", new("best for both together", "對雙方合計最佳"), CorrelatedEquilibrium.Maximise(table, p => table[p].Row + table[p].Column, watch.Token)),
            ("row", new("best for the first player", "對先列玩家最佳"), CorrelatedEquilibrium.Maximise(table, p => table[p].Row, watch.Token)),
            ("column", new("best for the second player", "對後列玩家最佳"), CorrelatedEquilibrium.Maximise(table, p => table[p].Column, watch.Token)),
        ];
        var complete = found.All(f => f.Found.Complete);
        return new Solution(game, Id, found[0].Found.Method, [])
        {
            Missing = complete ? null : Solution.Ended(SearchEnd.Cancelled),
            Cancelled = !complete,
            More = [("correlated", new JsonArray([.. found.Select(f => (JsonNode)Json(f.Key, table, f.Found))]))],
            Further = language => Lines(game, found, language),
        }.ToAnswer();
    }

    private static JsonObject Json(string key, MatrixGame game, CorrelatedEquilibrium found) => new()
    {
        ["best"] = key,
        ["value"] = found.Value.ToString(),
        ["payoffs"] = Texts.Numbers([found.Payoffs.Row, found.Payoffs.Column]),
        ["maxRegret"] = found.MaxRegret.ToString(),
        ["support"] = new JsonArray([.. found.Support.Select(likely => (JsonNode)new JsonObject
        {
            ["at"] = Texts.List([game.Row.Strategies[likely.Profile.Row], game.Column.Strategies[likely.Profile.Column]]),
            ["probability"] = likely.Probability.ToString(),
        })]),
    };

    private static IEnumerable<string> Lines(LoadedGame game, IEnumerable<(string Key, Localised Title, CorrelatedEquilibrium Found)> found, Language language)
    {
        var names = new GameNames(game, language);
        foreach (var (_, title, correlated) in found)
        {
            yield return "";
            yield return $"{title.In(language)}{(language == Language.En ? ": " : "：")}{Table.Show(correlated.Payoffs.Row)}, {Table.Show(correlated.Payoffs.Column)}";
            foreach (var likely in correlated.Support)
            {
                yield return $"   {Table.Show(likely.Probability)}  {names.Strategy(0, likely.Profile.Row)}, {names.Strategy(1, likely.Profile.Column)}";
            }
        }
    }
}
