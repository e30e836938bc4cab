using System.Text.Json.Nodes;
using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;
using Entente.Cli.Commands.Game.Words;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Solve;

/// <summary>What is left when what nobody could have reason to do is struck out, again and again.</summary>
internal sealed class RationalisableMethod : ISolveMethod
{
    /// <inheritdoc/>
    public string Id => "rationalisable";

    /// <inheritdoc/>
    public Answer Solve(LoadedGame game, Watch watch)
    {
        var table = game.Utilities(Id);
        var solved = Rationalisability.Of(table, watch.Token);
        return new Solution(game, Id, solved.Method, [])
        {
            Missing = Solution.Ended(solved.End),
            Cancelled = solved.End == SearchEnd.Cancelled,
            More =
            [
                ("rationalisable", new JsonArray(
                    Texts.List(solved.Rows.Select(s => table.Row.Strategies[s.Strategy])),
                    Texts.List(solved.Columns.Select(s => table.Column.Strategies[s.Strategy])))),
                ("eliminations", new JsonArray([.. solved.Eliminations.Select(e => (JsonNode)Json(table, e))])),
            ],
            Further = language => Lines(game, solved, language),
        }.ToAnswer();
    }

    private static JsonObject Json(MatrixGame game, MixedElimination elimination) => new()
    {
        ["round"] = elimination.Round,
        ["player"] = game.PlayerAt(elimination.Seat).Name,
        ["strategy"] = game.PlayerAt(elimination.Seat).Strategies[elimination.Strategy],
        ["dominatedBy"] = Texts.Numbers(elimination.DominatedBy.Probabilities),
        ["margin"] = elimination.Margin.ToString(),
    };

    private static IEnumerable<string> Lines(LoadedGame game, Rationalisability solved, Language language)
    {
        var (names, en) = (new GameNames(game, language), language == Language.En);
        yield return "";
        foreach (var e in solved.Eliminations)
        {
            var (player, strategy) = (names.Player((int)e.Seat), names.Strategy((int)e.Seat, e.Strategy));
            yield return en ? $"Round {e.Round}: {player} never has reason to play {strategy}" : $"第 {e.Round} 輪：{player}無理由選擇{strategy}";
        }

        yield return Left(0, solved.Rows);
        yield return Left(1, solved.Columns);

        string Left(int player, IReadOnlyList<JustifiedStrategy> left) =>
            $"{names.Player(player)}{(en ? " may play " : "可選擇：")}{string.Join(en ? ", " : "、", left.Select(s => names.Strategy(player, s.Strategy)))}";
    }
}
