using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;
using Entente.Cli.Commands.Game.Words;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Solve;

/// <summary>The value of a game of pure conflict.</summary>
internal sealed class ZeroSumMethod : ISolveMethod
{
    /// <inheritdoc/>
    public string Id => "zero-sum";

    /// <inheritdoc/>
    public Answer Solve(LoadedGame game, Watch watch)
    {
        var table = game.Utilities(Id);
        if (!ZeroSumSolution.IsConstantSum(table))
        {
            throw new RefusalException(new("payoffs do not add up to the same number everywhere; try '--method extreme'", "各結局的收益總和不一；請改用「--method extreme」"));
        }

        var solved = ZeroSumSolution.Of(table, watch.Token);
        return new Solution(game, Id, solved.Method, [ExtremeMethod.Mixed(table, solved.Profile, solved.Value, solved.MaxRegret)])
        {
            Missing = new Localised("other strategies may secure the value as well; 'extreme' lists all", "其他策略亦可能確保此值；「extreme」可列出全部"),
            More = [("value", solved.Value.Row.ToString())],
            Further = language => ["", language == Language.En ? $"Value to the first player: {Table.Show(solved.Value.Row)}" : $"先列玩家之賽局值：{Table.Show(solved.Value.Row)}"],
        }.ToAnswer();
    }
}
