using Entente.Cli.Commands.Game.Reading;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Solve;

/// <summary>All extreme equilibria of two players, with maximal Nash subsets.</summary>
internal sealed class ExtremeMethod : ISolveMethod
{
    /// <summary>Word under <c>--method</c>.</summary>
    public const string Word = "extreme";

    /// <inheritdoc/>
    public string Id => Word;

    /// <inheritdoc/>
    public Answer Solve(LoadedGame game, Watch watch)
    {
        var table = game.Utilities(Word);
        var solved = ExtremeEquilibria.Of(table, watch.Search, watch.Token);
        return new Solution(game, Word, solved.Method, [.. solved.Equilibria.Select(e => Mixed(table, e.Profile, e.Payoffs, e.MaxRegret))])
        {
            Missing = Solution.Ended(solved.End),
            Cancelled = solved.End == SearchEnd.Cancelled,
            Components = [.. solved.Components.SelectMany(c => c.Subsets).Select(subset => Members(solved, subset))],
        }.ToAnswer();
    }

    /// <summary>An equilibrium of two players.</summary>
    public static Found Mixed(MatrixGame game, MixedProfile profile, PayoffPair payoffs, Rational regret) =>
        new([profile.Row, profile.Column], [payoffs.Row, payoffs.Column], regret, Strict(game, profile));

    /// <summary>Whether whoever deviates loses: only where both play one strategy and each is the only best reply.</summary>
    private static bool Strict(MatrixGame game, MixedProfile profile) =>
        profile.Row.Support.Take(2).ToArray() is [var row] && profile.Column.Support.Take(2).ToArray() is [var column]
        && BestReplies.To(game, Seat.Row, column).Count == 1 && BestReplies.To(game, Seat.Column, row).Count == 1;

    private static int[] Members(ExtremeEquilibria solved, NashSubset subset) =>
        [.. Enumerable.Range(0, solved.Equilibria.Count).Where(k => subset.Rows.Contains(solved.Equilibria[k].Row) && subset.Columns.Contains(solved.Equilibria[k].Column))];
}
