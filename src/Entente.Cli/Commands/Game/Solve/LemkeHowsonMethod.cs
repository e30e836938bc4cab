using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;

namespace Entente.Cli.Commands.Game.Solve;

/// <summary>The equilibria that paths of Lemke and Howson 1964 reach.</summary>
internal sealed class LemkeHowsonMethod : ISolveMethod
{
    /// <inheritdoc/>
    public string Id => "lemke-howson";

    /// <inheritdoc/>
    public Answer Solve(LoadedGame game, Watch watch)
    {
        var table = game.Utilities(Id);
        var solved = Games.LemkeHowson.Everywhere(table, watch.Search, watch.Token);
        return new Solution(game, Id, "complementary pivoting from every label, and again from every equilibrium met", [.. solved.Equilibria.Select(e => ExtremeMethod.Mixed(table, e.Profile, e.Payoffs, e.MaxRegret))])
        {
            Missing = Solution.Ended(solved.End) ?? new Localised("paths may pass equilibria by; 'extreme' lists all", "路徑可能未經過某些均衡；「extreme」可列出全部"),
            Cancelled = solved.End == Games.SearchEnd.Cancelled,
        }.ToAnswer();
    }
}
