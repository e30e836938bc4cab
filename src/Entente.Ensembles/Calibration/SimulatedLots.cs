using System.Buffers;
using Entente.Numerics;

namespace Entente.Ensembles.Calibration;

/// <summary>Runs a simulation in lots of fixed size, so that neither threads nor their order can be seen in the result.</summary>
internal static class SimulatedLots
{
    /// <summary>The summaries and carried quantities of one data set for each draw of the parameters.</summary>
    internal static double[][] Run(
        CalibrationProblem problem, CalibrationOptions options, StreamId variable, long firstDraw, double[][] parameters, CancellationToken cancellation)
    {
        var count = parameters[0].Length;
        var summaries = CalibrationProblem.Empty(problem.Summaries + problem.Carried.Count, count);
        Chunks.For(count, options.Threads, (first, length) => Part(problem, new Lot(options.Source, variable, firstDraw + first, length), parameters, summaries, (int)first), cancellation);
        return summaries;
    }

    private static void Part(CalibrationProblem problem, Lot lot, double[][] parameters, double[][] summaries, int first)
    {
        var (given, found) = (Rent(parameters.Length, lot.Count), Rent(summaries.Length, lot.Count));
        for (var j = 0; j < given.Length; j++) parameters[j].AsSpan(first, lot.Count).CopyTo(given[j]);
        problem.Simulate(given, lot, found);
        for (var k = 0; k < found.Length; k++) found[k].AsSpan(0, lot.Count).CopyTo(summaries[k].AsSpan(first));
        foreach (var column in given.Concat(found)) ArrayPool<double>.Shared.Return(column);
    }

    private static double[][] Rent(int columns, int length) => [.. Enumerable.Range(0, columns).Select(_ => ArrayPool<double>.Shared.Rent(length))];
}
