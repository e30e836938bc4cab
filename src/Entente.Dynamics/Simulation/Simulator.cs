using System.Collections.Concurrent;
using Entente.Numerics;

namespace Entente.Dynamics;

/// <summary>
/// Runs models. The value of a draw depends on the model, its inputs in that draw, the seed, the stream's name and the
/// draw's number only: not on threads, on the cutting into blocks, on the width of the machine's vectors, nor on what is kept.
/// </summary>
public static class Simulator
{
    /// <summary>The course of the outputs: memory is 8 bytes × draws × (steps + 1) × values kept. Columns are lent where the thread lends (<see cref="LentColumns"/>).</summary>
    /// <param name="model">The model.</param>
    /// <param name="actors">How many actors it is run for.</param>
    /// <param name="inputs">Its parameters; NaN in a draw makes that draw's results NaN.</param>
    /// <param name="steps">The last step; at least 0.</param>
    /// <param name="draws">How many draws; at least 1, below 2³¹.</param>
    /// <param name="options">Seed, threads and what is kept.</param>
    /// <param name="cancellation">Looked at every 4096 draws.</param>
    /// <exception cref="ArgumentException">The model does not take so many actors, or an output to be kept is not the model's.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Trajectories Run(
        IModel model, int actors, IInputs inputs, int steps, long draws, SimulationOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new();
        Check(model, actors, steps, draws);
        var columns = Columns(model, actors, steps, draws, options.Outputs);
        Play(model, actors, inputs, steps, draws, options, new CourseSink(columns, options.FirstDraw), cancellation);
        return new(model, actors, steps, draws, options.FirstDraw, columns);
    }

    /// <summary>Readings of the course of the outputs, a column each: memory is 8 bytes × draws × readings, whatever the steps. Columns are lent where the thread lends.</summary>
    /// <inheritdoc cref="Run"/>
    public static double[][] Read(
        IModel model, int actors, IInputs inputs, int steps, long draws, IReadOnlyList<Reading> readings, SimulationOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new();
        Check(model, actors, steps, draws);
        var sink = new ReadingSink(model, actors, readings, steps, draws, options.FirstDraw);
        Play(model, actors, inputs, steps, draws, options, sink, cancellation);
        return sink.Columns;
    }

    /// <summary>Readings of the course of the outputs, and the course itself of some of them, both from one play. Columns are lent where the thread lends.</summary>
    /// <param name="model">The model.</param>
    /// <param name="actors">How many actors it is run for.</param>
    /// <param name="inputs">Its parameters.</param>
    /// <param name="steps">The last step.</param>
    /// <param name="draws">How many draws.</param>
    /// <param name="readings">What is read.</param>
    /// <param name="kept">Outputs, each for its actor or pair, whose course is kept.</param>
    /// <param name="options">Seed and threads.</param>
    /// <param name="cancellation">Looked at every 4096 draws.</param>
    /// <inheritdoc cref="Run"/>
    public static (Trajectories Course, double[][] Readings) Follow(
        IModel model, int actors, IInputs inputs, int steps, long draws, IReadOnlyList<Reading> readings, IReadOnlyList<(string Output, int I, int J)> kept, SimulationOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new();
        Check(model, actors, steps, draws);
        var columns = Columns(model, actors, steps, draws, kept);
        var sink = new ReadingSink(model, actors, readings, steps, draws, options.FirstDraw);
        Play(model, actors, inputs, steps, draws, options, new BothSinks(new CourseSink(columns, options.FirstDraw), sink), cancellation);
        return (new(model, actors, steps, draws, options.FirstDraw, columns), sink.Columns);
    }

    private static void Check(IModel model, int actors, int steps, long draws)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfNegative(steps);
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        if (actors < model.Actors.Fewest || actors > model.Actors.Most)
            throw new ArgumentException($"The model '{model.Id}' takes {model.Actors.Fewest} to {model.Actors.Most} actors, not {actors}.", nameof(actors));
    }

    private static void Play(
        IModel model, int actors, IInputs inputs, int steps, long draws, SimulationOptions options, ISink sink, CancellationToken cancellation)
    {
        var layout = new Layout(model, actors, inputs);
        var streams = new Streams(layout, options.Stream ?? model.Id, steps);
        var run = new Run(inputs, new(options.Seed), streams, steps, options.Width, sink);
        var idle = new ConcurrentBag<Block>();
        Chunks.For(draws, options.Threads, Part, cancellation);

        void Part(long first, int count)
        {
            var block = idle.TryTake(out var free) ? free : new(layout, run);
            for (var done = 0; done < count; done += layout.Lanes)
                block.Play(options.FirstDraw + first + done, Math.Min(layout.Lanes, count - done));
            idle.Add(block);
        }
    }

    private static double[]?[][][] Columns(IModel model, int actors, int steps, long draws, IReadOnlyList<string>? kept)
    {
        foreach (var id in kept ?? []) _ = Place.Of(model.Outputs.Select(each => each.Id), id, model.Id);
        return
        [
            .. model.Outputs.Select(output =>
                kept?.Contains(output.Id) ?? true ? Slots(output.Per.Count(actors), steps, checked((int)draws)) : []),
        ];
    }

    private static double[]?[][][] Columns(IModel model, int actors, int steps, long draws, IReadOnlyList<(string Output, int I, int J)> kept)
    {
        var columns = new double[]?[model.Outputs.Count][][];
        for (var o = 0; o < columns.Length; o++)
        {
            var output = model.Outputs[o];
            var slots = kept.Where(k => k.Output == output.Id).Select(k => output.Per.Slot(k.I, k.J, actors)).ToHashSet();
            columns[o] = slots.Count == 0 ? [] : [.. Enumerable.Range(0, output.Per.Count(actors)).Select(slot => slots.Contains(slot) ? Course(steps, checked((int)draws)) : [])];
        }

        return columns;
    }

    private static double[][][] Slots(int slots, int steps, int draws) =>
    [
        .. Enumerable.Range(0, slots).Select(_ => Course(steps, draws)),
    ];

    private static double[][] Course(int steps, int draws) =>
        [.. Enumerable.Range(0, steps + 1).Select(_ => LentColumns.Take(draws))];
}
