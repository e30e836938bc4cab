using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Solve;

/// <summary>Pure behaviour that beliefs support everywhere: pooling and separating equilibria of signalling games.</summary>
internal sealed class BeliefsMethod : ISolveMethod
{
    /// <inheritdoc/>
    public string Id => "beliefs";

    /// <inheritdoc/>
    public Answer Solve(LoadedGame game, Watch watch)
    {
        var solved = BayesianEquilibria.Of(Trees.Remembering(game, Id), watch.Token);
        var solution = Trees.Solution(game, Id, solved.Method, solved.Equilibria.Select(e => (e.Profile, Realisation.Of(e.Profile).Payoffs, BehaviourReply.MaxRegret(e.Profile), (bool?)null)), solved.End);
        return (solution with { Missing = solution.Missing ?? new Localised("equilibria in which somebody randomises were not searched", "未搜尋有人隨機選擇之均衡") }).ToAnswer();
    }
}
