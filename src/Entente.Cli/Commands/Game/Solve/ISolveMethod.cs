using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;

namespace Entente.Cli.Commands.Game.Solve;

/// <summary>A way of solving. Every class of this assembly that implements it is offered under <c>--method</c>.</summary>
internal interface ISolveMethod
{
    /// <summary>Word under <c>--method</c>.</summary>
    string Id { get; }

    /// <summary>Solves.</summary>
    /// <exception cref="RefusalException">It is no method for this game.</exception>
    Answer Solve(LoadedGame game, Watch watch);
}

/// <summary>Which method is taken where none is asked for.</summary>
internal static class DefaultMethod
{
    /// <summary>Its word, and why it is that one.</summary>
    public static (string Id, Localised Because) For(LoadedGame game) => game switch
    {
        { Uncertain: not null } => (DrawsMethod.Word, new("payoffs rest on indicators of the case, so the game is solved in every draw", "收益取決於案例的指標，故逐一抽樣求解")),
        { Tree: { } tree } when Games.PerfectRecall.Of(tree).Holds => (SubgamePerfectMethod.Word, new("moves follow one another and nobody forgets", "行動有先後，且無人遺忘")),
        { Players.Count: 2, Scale: Games.PayoffScale.Cardinal } => (ExtremeMethod.Word, new("two players: all extreme equilibria", "兩位玩家：列出所有極點均衡")),
        { Players.Count: 2 } => (PureMethod.Word, new("ranks can be compared but not averaged: equilibria in pure strategies", "名次可比較而不可平均：列出純策略均衡")),
        _ when NPlayerMethod.Fits(game) => (NPlayerMethod.Word, new("isolated equilibria, mixed ones included", "孤立均衡（含混合策略）")),
        _ => (PureMethod.Word, new("too large for mixed equilibria unasked, or ranks: equilibria in pure strategies", "賽局較大或為名次：列出純策略均衡")),
    };
}
