using System.Diagnostics;

namespace Entente.Bench;

/// <summary>
/// The shortest of several rounds, in seconds. The ways are timed in turn within each round, so that a machine that
/// slows down for a while slows them all.
/// </summary>
internal static class Timing
{
    internal static double[] Shortest(int rounds, params Action[] ways)
    {
        var shortest = new double[ways.Length];
        Array.Fill(shortest, double.PositiveInfinity);
        for (var round = 0; round < rounds; round++)
        {
            for (var way = 0; way < ways.Length; way++)
            {
                var watch = Stopwatch.StartNew();
                ways[way]();
                shortest[way] = Math.Min(shortest[way], watch.Elapsed.TotalSeconds);
            }
        }

        return shortest;
    }
}
