using Entente.Numerics;

namespace Entente.Dynamics;

/// <summary>Keeps readings only, so that memory does not grow with the number of steps.</summary>
internal sealed class ReadingSink : ISink
{
    private readonly (int Output, int Slot, Reduction By)[] places;
    private readonly double[][] columns;
    private readonly int steps;
    private readonly long firstDraw;

    internal ReadingSink(IModel model, int actors, IReadOnlyList<Reading> readings, int steps, long draws, long firstDraw)
    {
        (this.steps, this.firstDraw) = (steps, firstDraw);
        places = [.. readings.Select(reading => PlaceOf(model, actors, reading))];
        columns = [.. readings.Select(_ => LentColumns.Take(checked((int)draws)))];
    }

    internal double[][] Columns => columns;

    public void Take(Block block, int step)
    {
        for (var r = 0; r < places.Length; r++)
        {
            var (output, slot, by) = places[r];
            if (by == Reduction.Final && step < steps) continue;
            var into = columns[r].AsSpan((int)(block.FirstDraw - firstDraw), block.Count);
            Take(by, step, block.Output(output, slot), into);
        }
    }

    private static (int, int, Reduction) PlaceOf(IModel model, int actors, Reading reading)
    {
        var o = Place.Of(model.Outputs.Select(each => each.Id), reading.Output, model.Id);
        return (o, model.Outputs[o].Per.Slot(reading.I, reading.J, actors), reading.By);
    }

    private void Take(Reduction by, int step, ReadOnlySpan<double> value, Span<double> into)
    {
        if (step == 0 || by == Reduction.Final) value.CopyTo(into);
        else if (by == Reduction.Peak) Numerics.Columns.Max(into, value, into);
        else if (by == Reduction.Trough) Numerics.Columns.Min(into, value, into);
        else Numerics.Columns.Add(into, value, into);
        if (by == Reduction.Mean && step == steps) Numerics.Columns.Divide(into, steps + 1, into);
    }
}
