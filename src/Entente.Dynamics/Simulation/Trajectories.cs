namespace Entente.Dynamics;

/// <summary>The course of a model's outputs in every draw: columns by output, slot and step.</summary>
public sealed class Trajectories
{
    private readonly IModel model;
    private readonly double[]?[][][] columns;

    internal Trajectories(IModel model, int actors, int steps, long draws, long firstDraw, double[]?[][][] columns) =>
        (this.model, Actors, Steps, Draws, FirstDraw, this.columns) = (model, actors, steps, draws, firstDraw, columns);

    /// <summary>Number of actors.</summary>
    public int Actors { get; }

    /// <summary>The last step; step 0 is the start.</summary>
    public int Steps { get; }

    /// <summary>Number of draws in each column.</summary>
    public long Draws { get; }

    /// <summary>The number of the first draw.</summary>
    public long FirstDraw { get; }

    /// <summary>The values of an output at a step, for actor i or for the pair (i, j): one per draw. Not to be written to.</summary>
    /// <exception cref="ArgumentException">The model has no such output, or it was not kept.</exception>
    public double[] At(string output, int step, int i = 0, int j = 0)
    {
        var o = Place.Of(model.Outputs.Select(each => each.Id), output, model.Id);
        var slot = model.Outputs[o].Per.Slot(i, j, Actors);
        return columns[o].Length == 0 || columns[o][slot].Length == 0
            ? throw new ArgumentException($"The output '{output}' was not kept.", nameof(output))
            : columns[o][slot][step]!;
    }
}

/// <summary>Keeps whole courses.</summary>
internal sealed class CourseSink(double[]?[][][] columns, long firstDraw) : ISink
{
    public void Take(Block block, int step)
    {
        var at = (int)(block.FirstDraw - firstDraw);
        for (var o = 0; o < columns.Length; o++)
            for (var slot = 0; slot < columns[o].Length; slot++)
                if (columns[o][slot].Length > 0) block.Output(o, slot).CopyTo(columns[o][slot][step].AsSpan(at));
    }
}
