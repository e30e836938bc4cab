using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;
using Entente.Cli.Commands.Game.Words;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Solve;

/// <summary>One equilibrium of a tree of two players by its sequences; its value where it is a game of pure conflict.</summary>
internal sealed class SequenceFormMethod : ISolveMethod
{
    /// <inheritdoc/>
    public string Id => "sequence-form";

    /// <inheritdoc/>
    public Answer Solve(LoadedGame game, Watch watch)
    {
        var tree = Trees.Remembering(game, Id);
        if (tree.Players.Count != 2)
        {
            throw new RefusalException(new($"'{Id}' needs two players; this game has {tree.Players.Count}", $"「{Id}」須有兩位玩家；此賽局有 {tree.Players.Count} 位"));
        }

        return SequenceSolution.Sum(tree) is null ? One(game, tree, watch) : Value(game, tree, watch);
    }

    private Answer One(LoadedGame game, ExtensiveGame tree, Watch watch)
    {
        var solved = SequenceEquilibrium.Of(tree, watch.Token);
        return (Trees.Solution(game, Id, solved.Method, [(solved.Profile, [solved.Payoffs.Row, solved.Payoffs.Column], solved.MaxRegret, null)], SearchEnd.Exhausted) with
        {
            Missing = new Localised("one equilibrium is sought; others may exist", "僅求一個均衡；可能尚有其他"),
        }).ToAnswer();
    }

    private Answer Value(LoadedGame game, ExtensiveGame tree, Watch watch)
    {
        var solved = SequenceSolution.Of(tree, watch.Token);
        return (Trees.Solution(game, Id, solved.Method, [(solved.Profile, [solved.Value.Row, solved.Value.Column], solved.MaxRegret, null)], SearchEnd.Exhausted) with
        {
            Missing = new Localised("other behaviour may secure the value as well", "其他行為亦可能確保此值"),
            More = [("value", solved.Value.Row.ToString())],
            Further = language => ["", language == Language.En ? $"Value to the first player: {Table.Show(solved.Value.Row)}" : $"先列玩家之賽局值：{Table.Show(solved.Value.Row)}"],
        }).ToAnswer();
    }
}
