using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Solve;

/// <summary>Pure equilibria among agents, one for each information set: deviations at one set at a time.</summary>
internal sealed class AgentFormMethod : ISolveMethod
{
    /// <inheritdoc/>
    public string Id => "agent-form";

    /// <inheritdoc/>
    public Answer Solve(LoadedGame game, Watch watch)
    {
        var form = AgentForm.Of(Trees.Of(game, Id));
        var solved = NormalGamePureEquilibria.Of(form.Game, watch.Token);
        return new Solution(game, Id, "every information set an agent of its own; comparison of every profile with every deviation", [.. solved.Equilibria.Select(e => Equilibrium(form, e))])
        {
            Sets = form.Sets,
            Missing = game.Scale == PayoffScale.Ordinal ? null : new Localised("mixed equilibria not searched", "未搜尋混合策略均衡"),
        }.ToAnswer();
    }

    /// <summary>Agents of one player are paid alike; each player is shown once.</summary>
    private static Found Equilibrium(AgentForm form, NormalGamePureEquilibrium equilibrium)
    {
        int[] plan = new int[form.Source.Sets.Count];
        foreach (var (set, action) in form.Sets.Zip(equilibrium.Strategies))
        {
            plan[set] = action;
        }

        var payoffs = Realisation.Of(BehaviourProfile.Pure(form.Source, plan)).Payoffs;
        return new Found([.. form.Sets.Select((set, agent) => MixedStrategy.Pure(form.Source.Sets[set].Actions.Count, equilibrium.Strategies[agent]))], payoffs, equilibrium.MaxRegret, equilibrium.Strict);
    }
}
