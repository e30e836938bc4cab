using Entente.Cli.Commands.Game.Reading;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Solve;

/// <summary>What methods for trees share.</summary>
internal static class Trees
{
    /// <summary>The tree.</summary>
    /// <exception cref="RefusalException">It is a table.</exception>
    public static ExtensiveGame Of(LoadedGame game, string method) =>
        game.Tree ?? throw new RefusalException(new($"'{method}' needs a tree, and this game is a table", $"「{method}」須為展開式賽局，而此賽局為矩陣"));

    /// <summary>The tree of players who forget nothing.</summary>
    /// <exception cref="RefusalException">It is a table, or somebody forgets.</exception>
    public static ExtensiveGame Remembering(LoadedGame game, string method)
    {
        var tree = Of(game, method);
        if (PerfectRecall.Of(tree).Lapses is [var lapse, ..])
        {
            var (player, set) = (game.Players[tree.Sets[lapse.Set].Player!.Value], tree.Sets[lapse.Set].Name);
            throw new RefusalException(new($"'{method}' needs players who remember; '{player}' forgets at information set {lapse.Set + 1} ('{set}'). '--method extreme' or 'pure' works", $"「{method}」須玩家不遺忘；「{player}」於資訊集 {lapse.Set + 1}（「{set}」）有所遺忘。可用「--method extreme」或「pure」"));
        }

        return tree;
    }

    /// <summary>Equilibria in behaviour, by information set.</summary>
    public static Solution Solution(LoadedGame game, string method, string how, IEnumerable<(BehaviourProfile Profile, IReadOnlyList<Rational> Payoffs, Rational Regret, bool? Strict)> found, SearchEnd end)
    {
        int[] sets = [.. Enumerable.Range(0, game.Tree!.Sets.Count).Where(set => !game.Tree.Sets[set].IsChance)];
        return new Solution(game, method, how, [.. found.Select(f => new Found([.. sets.Select(set => f.Profile[set]!)], f.Payoffs, f.Regret, f.Strict))])
        {
            Sets = sets,
            Missing = Solve.Solution.Ended(end),
            Cancelled = end == SearchEnd.Cancelled,
        };
    }
}
