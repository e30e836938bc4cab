using System.Globalization;
using Entente.Ensembles.Discovery;
using Entente.Numerics;

namespace Entente.Bench.Ensembles;

/// <summary>Times the peeling of 900 cases with 9 inputs down to a twentieth of them, pasting and quasi-p-values included.</summary>
internal static class PrimBench
{
    private const int Cases = 900, Inputs = 9, Repeats = 20;

    internal static void Run(int rounds)
    {
        var inputs = Enumerable.Range(0, Inputs).Select(Column).ToArray();
        var ofInterest = Enumerable.Range(0, Cases).Select(i => inputs[0][i] < 0.5 && inputs[3][i] > 0.3 && inputs[7][i] is > 0.1 and < 0.8).ToArray();
        Box? ours = null;
        var plain = (Cases: 0, Density: 0.0);
        var seconds = Timing.Shortest(
            rounds,
            () =>
            {
                for (var i = 0; i < Repeats; i++) ours = Found(inputs, ofInterest);
            },
            () => plain = PlainPrim.Smallest(inputs, ofInterest, 0.05, 45),
            () => Prim.Of(inputs, ofInterest).Peel());
        var last = Prim.Of(inputs, ofInterest).Peel().Boxes;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"PRIM, {Cases} cases, {Inputs} inputs, {last.Count} boxes of a trajectory, one thread, shortest of {rounds}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  peeled, pasted, explained {1e3 * seconds[0] / Repeats,6:F2} ms  density {ours!.Density:F2}, coverage {ours.Coverage:F2}; peeling alone {1e3 * seconds[2]:F2} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  plain loops, peeling      {1e3 * seconds[1],6:F2} ms  {seconds[1] / seconds[2]:F1}x; last box {plain.Cases} cases of density {plain.Density:F2}, ours {last[^1].Cases} of {last[^1].Density:F2}"));
    }

    private static Box Found(double[][] inputs, bool[] ofInterest)
    {
        var prim = Prim.Of(inputs, ofInterest);
        var box = prim.Paste(prim.Peel().Widest(0.9));
        prim.Explain(box);
        return box;
    }

    private static double[] Column(int input)
    {
        var column = new double[Cases];
        new DrawSource(1).Uniform(StreamId.Of("prim").Child(input), 0, column);
        return column;
    }
}
