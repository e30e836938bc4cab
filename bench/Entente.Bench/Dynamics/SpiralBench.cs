using System.Diagnostics;
using System.Globalization;
using Entente.Dynamics;
using Entente.Numerics;

namespace Entente.Bench.Dynamics;

/// <summary>A sweep of the insecurity spiral over all its parameters' ranges, 20 steps, against the same as plain loops.</summary>
internal static class SpiralBench
{
    private const int Steps = 20;

    internal static void Run(int draws, int threads, int rounds)
    {
        var model = Models.Find("insecurity-spiral")!;
        var source = new DrawSource(new SimulationOptions().Seed);
        var inputs = new Inputs(model, 2);
        foreach (var parameter in model.Parameters) inputs.Draw(parameter.Id, parameter.Low, parameter.High, source);
        var plain = new PlainSpiral(model, inputs, Steps, source);
        var options = new SimulationOptions { Threads = threads };
        Reading[] kept = [new("arms", Reduction.Final)];
        double[] ours = [], theirs = [];
        var fewer = Math.Max(1, draws / 5);
        Simulator.Read(model, 2, inputs, Steps, 20_000, kept, options); // compiled before the clock starts
        plain.Run(5_000, threads);
        var start = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
        var timed = Timing.Least(
            rounds,
            () => ours = Simulator.Read(model, 2, inputs, Steps, draws, kept, options)[0],
            () => theirs = plain.Run(fewer, threads));
        var (blocks, scale) = (timed[0], (double)draws / fewer);
        var loop = new Timed(timed[1].Seconds * scale, timed[1].Processor * scale);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Sweep of the insecurity spiral, {Steps} steps, {draws} draws, {threads} thread(s), shortest of {rounds}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  blocks of draws            {blocks.Seconds:F3} s, processor {blocks.Processor:F3} s"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  plain loop, same bits      {loop.Seconds:F3} s, processor {loop.Processor:F3} s (scaled from {fewer} draws), {loop.Seconds / blocks.Seconds:F1}x, of processor time {loop.Processor / blocks.Processor:F1}x; bits {(ours.AsSpan(0, fewer).SequenceEqual(theirs) ? "agree" : "DIFFER")}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  peak memory of the process {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB, {start} MB before"));
    }
}
