using Entente.Dynamics;
using Entente.Numerics;

namespace Entente.Analysis.Sweeps.Models;

/// <summary>The course of an output under a choice.</summary>
/// <param name="Part">The choice.</param>
/// <param name="Name">Name of the output, such as <c>arms.1</c>.</param>
/// <param name="Output">Id of the model's output.</param>
/// <param name="Unit">Unit of measurement.</param>
/// <param name="Quantiles">By step, then by the probabilities of <see cref="SweptFans.Probabilities"/>; NaN where no run has a value.</param>
/// <param name="Missing">By step: runs without a value.</param>
public sealed record SweptFan(string Part, string Name, string Output, string Unit, IReadOnlyList<double[]> Quantiles, IReadOnlyList<int> Missing);

/// <summary>The course of a sweep's outputs over time: results keep readings only, so some runs are played again, at independent points of the same ranges whatever the design.</summary>
/// <param name="Runs">Runs played of each choice.</param>
/// <param name="Steps">The steps told, ascending, the first and the last among them.</param>
/// <param name="Fans">By choice and output.</param>
/// <param name="LeftOut">Courses that are not told, because there are so many.</param>
public sealed record SweptFans(int Runs, IReadOnlyList<int> Steps, IReadOnlyList<SweptFan> Fans, int LeftOut)
{
    private const int MostRuns = 1000, FewestRuns = 100, MostSteps = 21, MostOutputs = 12, MostParts = 6;

    /// <summary>Most values held at once: 128 MiB of doubles.</summary>
    private const long MostValues = 1L << 24;

    /// <summary>The median and two intervals around it.</summary>
    public static IReadOnlyList<double> Probabilities { get; } = [0.05, 0.25, 0.5, 0.75, 0.95];

    /// <summary>Plays the runs; no courses where a model has no step after the first, or so many slots and steps that few runs could be held.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="parts">Its choices.</param>
    /// <param name="seed">Seed.</param>
    /// <param name="threads">Threads; no bit depends on it.</param>
    /// <param name="cancellation">Stops.</param>
    public static SweptFans Of(ModelSweep sweep, IReadOnlyList<string> parts, ulong seed, int threads, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sweep);
        ArgumentNullException.ThrowIfNull(parts);
        SweptReading[] all = [.. sweep.Readings.DistinctBy(r => (r.Output, r.I, r.J))];
        var told = all.Take(MostOutputs).ToArray();
        var runs = (int)Math.Min(Math.Min(sweep.Runs, MostRuns), MostValues / (Slots(sweep, told) * (sweep.Steps + 1L)));
        if (sweep.Steps == 0 || runs < Math.Min(FewestRuns, sweep.Runs))
        {
            return new(0, [], [], all.Length * parts.Count);
        }

        var steps = ToldSteps.Of(sweep.Steps, MostSteps);
        var played = sweep with { Design = Design.Random, Runs = runs, Readings = told };
        var fans = Enumerable.Range(0, Math.Min(parts.Count, MostParts)).SelectMany(p => Played(played, p, steps, seed, threads, cancellation).Select(f => f with { Part = parts[p] })).ToArray();
        return new(runs, steps, fans, (all.Length * parts.Count) - fans.Length);
    }

    /// <summary>Columns that a step of the largest output takes.</summary>
    private static long Slots(ModelSweep sweep, SweptReading[] told) => told.Max(r => Dynamics.Models.Find(sweep.Model)!.Outputs.First(o => o.Id == r.Output).Per switch
    {
        Per.Model => 1L,
        Per.Actor => sweep.Actors,
        _ => sweep.Actors * (long)sweep.Actors,
    });

    private static IEnumerable<SweptFan> Played(ModelSweep sweep, int part, int[] steps, ulong seed, int threads, CancellationToken cancellation)
    {
        var model = Dynamics.Models.Find(sweep.Model)!;
        var inputs = new SweptInputs(model, sweep, part, new ModelWork(sweep, seed).Inputs(new RunStretch(0, 1, (int)sweep.Runs, 0)), 0);
        foreach (var output in sweep.Readings.GroupBy(r => r.Output))
        {
            var course = Simulator.Run(model, sweep.Actors, inputs, sweep.Steps, sweep.Runs, new() { Seed = seed, Threads = threads, Outputs = [output.Key] }, cancellation);
            foreach (var reading in output)
            {
                var columns = steps.Select(s => course.At(reading.Output, s, reading.I, reading.J)).ToArray();
                yield return new("", reading.Name[..reading.Name.LastIndexOf('.')], reading.Output, reading.Unit, [.. columns.Select(Of)], [.. columns.Select(c => Columns.CountMissing(c))]);
            }
        }
    }

    private static double[] Of(double[] values)
    {
        double[] known = [.. values.Where(v => !double.IsNaN(v))];
        return known.Length == 0 ? [.. Probabilities.Select(_ => double.NaN)] : Numerics.Quantiles.Of(known, [.. Probabilities]);
    }
}
