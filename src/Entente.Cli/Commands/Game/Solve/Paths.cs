using Entente.Cli.Commands.Game.Reading;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Solve;

/// <summary>What methods that follow a path have in common.</summary>
internal static class Paths
{
    private const int Shown = 12;

    /// <summary>Refuses ranks: along a path payoffs are averaged.</summary>
    /// <exception cref="RefusalException">The payoffs are ranks.</exception>
    public static void RefuseRanks(LoadedGame game, string method)
    {
        if (game.Scale == PayoffScale.Ordinal)
        {
            throw new RefusalException(new($"'{method}' averages payoffs, and these are ranks; write 'scale: numbers' if they are utilities.", $"「{method}」須取收益的平均，而此處收益為名次；若為效用，請寫「scale: numbers」。"));
        }
    }

    /// <summary>A dozen points of a path, evenly spread, the first and the last among them.</summary>
    public static IEnumerable<T> Some<T>(IReadOnlyList<T> points) =>
        Enumerable.Range(0, Math.Min(Shown, points.Count)).Select(k => points[(int)((long)k * (points.Count - 1) / Math.Max(1, Math.Min(Shown, points.Count) - 1))]);
}
