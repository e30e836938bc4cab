using System.Diagnostics;
using System.Globalization;

namespace Entente.Bench;

/// <summary>Times the workload in columns against plain loops and checks that the bits agree.</summary>
internal static class KernelBench
{
    internal static void Run(long draws, int threads, int rounds)
    {
        var work = new Workload(draws);
        double[] columns = [], loop = [], platform = [];
        foreach (var way in new Workload.Evaluation[] { Evaluations.ByColumns, Evaluations.ByPlainLoop, Evaluations.ByPlatformLoop })
            new Workload(20_000).Run(way, threads); // compiled before the clock starts
        var timed = Timing.Least(
            rounds,
            () => work.Run(Evaluations.Nothing, threads),
            () => columns = work.Run(Evaluations.ByColumns, threads),
            () => loop = work.Run(Evaluations.ByPlainLoop, threads),
            () => platform = work.Run(Evaluations.ByPlatformLoop, threads));
        var (drawing, ours, plain, fast) = (timed[0].Seconds, timed[1].Seconds, timed[2].Seconds, timed[3].Seconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{draws} draws, {Workload.Variables} uniform columns, {Workload.Formulas} formulas, {threads} thread(s), shortest of {rounds}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  drawing alone            {drawing,7:F3} s"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  columns                  {ours,7:F3} s   processor {timed[1].Processor:F3} s"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  plain loop, same bits    {plain,7:F3} s   {plain / ours:F1}x, of processor time {timed[2].Processor / timed[1].Processor:F1}x; evaluation alone {(plain - drawing) / (ours - drawing):F1}x; bits {(columns.AsSpan().SequenceEqual(loop) ? "agree" : "DIFFER")}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  plain loop, Math.Exp     {fast,7:F3} s   {fast / ours:F1}x, of processor time {timed[3].Processor / timed[1].Processor:F1}x; largest difference of a sum {Largest(columns, platform):E1}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  peak memory of the process {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
    }

    private static double Largest(double[] x, double[] y) => x.Zip(y, (a, b) => Math.Abs(a - b) / b).Max();
}
