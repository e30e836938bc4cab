using System.Diagnostics;

namespace Entente.Bench;

/// <summary>The shortest of several rounds: by the clock, and of processor time, all threads together, which others on the machine lengthen less.</summary>
internal readonly record struct Timed(double Seconds, double Processor);

/// <summary>
/// The ways are timed in turn within each round, so that a machine that slows down for a while slows them all; what one leaves behind is cleared
/// before the next.
/// </summary>
internal static class Timing
{
    internal static double[] Shortest(int rounds, params Action[] ways) => [.. Least(rounds, ways).Select(way => way.Seconds)];

    internal static Timed[] Least(int rounds, params Action[] ways)
    {
        var least = new Timed[ways.Length];
        Array.Fill(least, new(double.PositiveInfinity, double.PositiveInfinity));
        for (var round = 0; round < rounds; round++)
        {
            for (var way = 0; way < ways.Length; way++)
            {
                var once = Once(ways[way]);
                least[way] = new(Math.Min(least[way].Seconds, once.Seconds), Math.Min(least[way].Processor, once.Processor));
            }
        }

        return least;
    }

    private static Timed Once(Action way)
    {
        GC.Collect();
        var (before, watch) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        way();
        return new(watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }
}
