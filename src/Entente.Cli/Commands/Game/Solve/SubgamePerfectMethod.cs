using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Solve;

/// <summary>Equilibria that are ones in every subgame.</summary>
internal sealed class SubgamePerfectMethod : ISolveMethod
{
    /// <summary>Word under <c>--method</c>.</summary>
    public const string Word = "subgame-perfect";

    /// <inheritdoc/>
    public string Id => Word;

    /// <inheritdoc/>
    public Answer Solve(LoadedGame game, Watch watch)
    {
        var tree = Trees.Remembering(game, Word);
        if (BackwardInduction.Applies(tree))
        {
            var induced = BackwardInduction.Of(tree, token: watch.Token);
            return Trees.Solution(game, Word, induced.Method, induced.Equilibria.Select(e => (e.Profile, e.Payoffs, e.MaxRegret, (bool?)e.Strict)), induced.End).ToAnswer();
        }

        var solved = SubgamePerfection.Of(tree, options: watch.Search, token: watch.Token);
        var solution = Trees.Solution(game, Word, solved.Method, solved.Equilibria.Select(e => (e.Profile, e.Payoffs, e.MaxRegret, (bool?)null)), solved.End);
        return (solution with { Missing = solution.Missing ?? Missing(solved) }).ToAnswer();
    }

    private static Localised? Missing(SubgamePerfection solved) => solved.PureOnly
        ? new("more than two players move in one subgame; only pure equilibria were looked for there", "某一子賽局有兩位以上玩家行動；該處僅搜尋純策略均衡")
        : null;
}
