using Entente.Dynamics;
using Entente.Numerics;

namespace Entente.Analysis.Sweeps.Models;

/// <summary>The course of one output for one actor or pair.</summary>
/// <param name="Name">Its name, such as <c>arms.1</c>.</param>
/// <param name="Output">Id of the output.</param>
/// <param name="Unit">Unit of measurement.</param>
/// <param name="Steps">By step, from 0: median and 5–95 % interval over the draws that have a value; null where none has.</param>
/// <param name="Missing">By step: draws without a value.</param>
public sealed record Course(string Name, string Output, string Unit, IReadOnlyList<Interval?> Steps, IReadOnlyList<int> Missing);

/// <summary>Plays a model and sums up the course of its outputs.</summary>
public static class ModelCourses
{
    /// <summary>Most values held at once: 2 GiB of doubles.</summary>
    public const long MostValues = 1L << 28;

    /// <summary>Values that would be held at once.</summary>
    public static long Values(ModelSweep sweep) =>
        sweep.Runs * ((sweep.Inputs.Count) + ((sweep.Steps + 1L) * sweep.Readings.Max(r => sweep.Readings.Count(o => o.Output == r.Output))));

    /// <summary>The courses of the outputs that the sweep reads, its random design's runs being the draws.</summary>
    /// <param name="sweep">The sweep; its choices play no part.</param>
    /// <param name="seed">Seed.</param>
    /// <param name="threads">Threads; no bit depends on it.</param>
    /// <param name="progress">Told the share done.</param>
    /// <param name="cancellation">Stops.</param>
    public static IReadOnlyList<Course> Of(ModelSweep sweep, ulong seed, int threads, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        var (model, work) = (Dynamics.Models.Find(sweep.Model)!, new ModelWork(sweep, seed));
        var inputs = new SweptInputs(model, sweep, 0, work.Inputs(new RunStretch(0, 1, checked((int)sweep.Runs), 0)), 0);
        var courses = new List<Course>();
        foreach (var output in sweep.Readings.GroupBy(r => r.Output))
        {
            var played = Simulator.Run(model, sweep.Actors, inputs, sweep.Steps, sweep.Runs, new() { Seed = seed, Threads = threads, Outputs = [output.Key] }, cancellation);
            courses.AddRange(output.Select(reading => Summed(played, reading, threads, cancellation)));
            progress?.Report((double)courses.Count / sweep.Readings.Count);
        }

        return courses;
    }

    private static Course Summed(Trajectories played, SweptReading reading, int threads, CancellationToken cancellation)
    {
        var steps = Chunks.Map(played.Steps + 1, threads, step => Summed(played.At(reading.Output, step, reading.I, reading.J)), cancellation);
        var name = reading.Name[..reading.Name.LastIndexOf('.')];
        return new(name, reading.Output, reading.Unit, [.. steps.Select(s => s.Value)], [.. steps.Select(s => s.Missing)]);
    }

    private static (Interval? Value, int Missing) Summed(double[] values)
    {
        var missing = Columns.CountMissing(values);
        double[] known = missing == 0 ? values : [.. values.Where(v => !double.IsNaN(v))];
        return (known.Length == 0 ? null : Interval.Of(known), missing);
    }
}
