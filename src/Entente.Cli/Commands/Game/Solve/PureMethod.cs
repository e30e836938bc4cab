using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Solve;

/// <summary>Equilibria in pure strategies of any number of players.</summary>
internal sealed class PureMethod : ISolveMethod
{
    /// <summary>Word under <c>--method</c>.</summary>
    public const string Word = "pure";

    /// <inheritdoc/>
    public string Id => Word;

    /// <inheritdoc/>
    public Answer Solve(LoadedGame game, Watch watch)
    {
        var solved = NormalGamePureEquilibria.Of(game.AtOnce, watch.Token);
        return new Solution(game, Word, solved.Method, [.. solved.Equilibria.Select(e => Pure(game.AtOnce, e))]) { Missing = Missing(game) }.ToAnswer();
    }

    /// <summary>An equilibrium in pure strategies.</summary>
    public static Found Pure(NormalGame game, NormalGamePureEquilibrium equilibrium) => new(
        [.. equilibrium.Strategies.Select((strategy, player) => MixedStrategy.Pure(game.Players[player].Strategies.Count, strategy))],
        equilibrium.Payoffs,
        equilibrium.MaxRegret,
        equilibrium.Strict);

    /// <summary>Ranks have no mixtures; utilities may have mixed equilibria, which are not looked for here.</summary>
    private static Localised? Missing(LoadedGame game) => game.Scale == PayoffScale.Ordinal ? null : new("mixed equilibria not searched", "未搜尋混合策略均衡");
}
