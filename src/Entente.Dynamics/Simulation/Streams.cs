using Entente.Numerics;

namespace Entente.Dynamics;

/// <summary>The random variables of a run, derived once: variable (noise, step, actor or pair) of the model.</summary>
internal sealed class Streams
{
    private readonly StreamId[][] steps;

    internal Streams(Layout layout, string name, int last)
    {
        var root = StreamId.Of(name);
        steps = [.. Enumerable.Range(0, last + 1).Select(step => Of(layout, root, step))];
    }

    /// <summary>The variables of a noise's slots at a step; <paramref name="slot"/> counts over all noises.</summary>
    internal ReadOnlySpan<StreamId> At(int step, int slot, int count) => steps[step].AsSpan(slot, count);

    private static StreamId[] Of(Layout layout, StreamId root, int step) =>
    [
        .. layout.Model.Noises.SelectMany((noise, n) =>
            Enumerable.Range(0, noise.Per.Count(layout.Actors)).Select(slot => root.Child(n).Child(step).Child(slot))),
    ];
}
