using System.Diagnostics;
using System.Globalization;
using Entente.Ensembles;
using Entente.Ensembles.Designs;
using Entente.Ensembles.Sensitivity;
using Entente.Numerics;

namespace Entente.Bench.Ensembles;

/// <summary>Times Sobol indices up to the second order of Ishigami's function, design, runs and bootstrap together.</summary>
internal static class SobolBench
{
    private static readonly DrawSource Source = new(1);
    private static readonly StreamId Points = StreamId.Of("points"), Bootstrap = StreamId.Of("bootstrap");

    internal static void Run(int rows, int resamples, int rounds)
    {
        var design = new SaltelliDesign(new SobolSequence(6, SobolScrambling.LinearMatrix, Source, Points), rows, secondOrder: true);
        SobolIndices? one = null, two = null;
        double[] plain = [];
        var before = Process.GetCurrentProcess().PeakWorkingSet64;
        Of(design, resamples, 1);
        var grown = Process.GetCurrentProcess().PeakWorkingSet64;
        var seconds = Timing.Shortest(
            rounds,
            () => one = Of(design, resamples, 1),
            () => two = Of(design, resamples, 2),
            () => plain = PlainSobol.Of(rows, resamples),
            () => Ensemble.Run(design, Ishigami, 1));
        var same = one!.Second.SequenceEqual(two!.Second) && one.Total.SequenceEqual(two.Total);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Sobol indices to the second order, 3 inputs, {rows} rows, {design.Count} runs, {resamples} resamples, shortest of {rounds}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  one thread               {seconds[0],7:F3} s   of which design and runs {seconds[3]:F3} s; peak memory {before >> 20} MB before, {grown >> 20} MB after"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  two threads              {seconds[1],7:F3} s   bits {(same ? "agree" : "DIFFER")}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  plain loops, one thread  {seconds[2],7:F3} s   {seconds[2] / seconds[0]:F1}x; S1 {plain[0]:F4}, ours {one.First[0].Value:F4} [{one.First[0].Low:F4}, {one.First[0].High:F4}]"));
    }

    internal static double Ishigami(double u, double v, double w)
    {
        var (x, y, z) = (Math.PI * (2 * u - 1), Math.PI * (2 * v - 1), Math.PI * (2 * w - 1));
        var (sinX, sinY) = (Math.Sin(x), Math.Sin(y));
        return sinX + 7 * sinY * sinY + 0.1 * z * z * z * z * sinX;
    }

    private static SobolIndices Of(SaltelliDesign design, int resamples, int threads) =>
        SobolIndices.Of(design, Ensemble.Run(design, Ishigami, threads), new(Source, Bootstrap) { Resamples = resamples, Threads = threads });

    private static void Ishigami(ReadOnlySpan<double[]> inputs, Span<double> outputs)
    {
        var (u, v, w) = (inputs[0], inputs[1], inputs[2]);
        for (var i = 0; i < outputs.Length; i++) outputs[i] = Ishigami(u[i], v[i], w[i]);
    }
}
