using System.Diagnostics;
using System.Globalization;
using Entente.Dynamics;
using Entente.Numerics;

namespace Entente.Bench.Dynamics;

/// <summary>The standard model for comparing simulators: 7 actors, 40 steps, normal noise; against the same as plain loops.</summary>
internal static class InfluenceBench
{
    private const int Actors = 7, Steps = 40;

    internal static void Run(int draws, int threads, int rounds)
    {
        var model = Models.Find("influence-network")!;
        var inputs = Standard(model);
        var plain = Plain(model);
        double[] ours = [], theirs = [];
        var options = new SimulationOptions { Threads = threads };
        Reading[] kept = [new("opinion", Reduction.Final, 3)];
        var slower = Math.Max(1, draws / 10);
        Simulator.Read(model, Actors, inputs, Steps, 20_000, kept, options); // compiled before the clock starts
        plain.Run(2_000, 3, threads);
        var timed = Timing.Least(
            rounds,
            () => ours = Simulator.Read(model, Actors, inputs, Steps, draws, kept, options)[0],
            () => theirs = plain.Run(slower, 3, threads));
        var (rate, other) = (Rate(draws, timed[0].Seconds), Rate(slower, timed[1].Seconds));
        var (work, otherWork) = (Rate(draws, timed[0].Processor), Rate(slower, timed[1].Processor));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Network of influence, {Actors} actors, {Steps} steps, {draws} draws, {threads} thread(s), shortest of {rounds}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  blocks of draws            {rate,7:F1} million actor-steps a second, {work:F1} a second of processor time"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  plain loop, same bits      {other,7:F1} million, {otherWork:F1}; {rate / other:F1}x and {work / otherWork:F1}x less; bits {(ours.AsSpan(0, slower).SequenceEqual(theirs) ? "agree" : "DIFFER")}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  peak memory of the process {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
    }

    private static double Rate(int draws, double seconds) => (double)draws * Actors * Steps / seconds / 1e6;

    private static double Weight(int i, int j) => i == j ? 0 : (7 * i + j) * 37 % 101 / 100.0;

    private static Inputs Standard(IModel model)
    {
        var inputs = new Inputs(model, Actors);
        for (var i = 0; i < Actors; i++)
        {
            inputs.Set("start", i, (i + 1) / 8.0);
            for (var j = 0; j < Actors; j++) inputs.Set("weight", i, j, Weight(i, j));
        }

        return inputs;
    }

    private static PlainInfluence Plain(IModel model)
    {
        var shares = new double[Actors, Actors];
        for (var i = 0; i < Actors; i++)
        {
            var total = 0.0;
            for (var j = 0; j < Actors; j++) total += Weight(i, j);
            for (var j = 0; j < Actors; j++) shares[i, j] = Weight(i, j) / total;
        }

        double[] start = [.. Enumerable.Range(1, Actors).Select(i => i / 8.0)];
        return new(Actors, Steps, shares, start, new(new SimulationOptions().Seed), StreamId.Of(model.Id));
    }
}
