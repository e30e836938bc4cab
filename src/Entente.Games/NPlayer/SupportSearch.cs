namespace Entente.Games;

/// <summary>
/// Finds all zeros of a support's equations by cutting boxes in halves: a box is dropped where the equations cannot hold, shrunk by Krawczyk's operator, and done with
/// where it lies in a box that is known to hold one zero.
/// </summary>
internal sealed class SupportSearch(SupportSystem system, NPlayerOptions options, CancellationToken token)
{
    private const double Smallest = 1e-6; // narrower boxes without a certificate are given up
    private const double Converged = 1e-13;
    private const int MaximumLeftovers = 32, MaximumSteps = 10;
    private static readonly double[] Radii = [0.1, 1e-2, 1e-3, 1e-5, 1e-7, 1e-9];

    private readonly List<Mixtures> known = []; // each holds exactly one zero
    private readonly Stack<Mixtures> open = new();

    /// <summary>Boxes that hold one zero each; zeros may lie outside the mixtures proper.</summary>
    internal IReadOnlyList<Mixtures> Zeros => known;

    /// <summary>Small boxes of which it is unknown whether they hold a zero.</summary>
    internal List<Mixtures> Leftovers { get; } = [];

    /// <summary>Boxes looked at.</summary>
    internal long Examined { get; private set; }

    /// <summary>Why it ended: exhausted even where leftovers remain.</summary>
    internal SearchEnd Run()
    {
        open.Push(Mixtures.All(system.Sizes));
        while (open.TryPop(out var box))
        {
            if (token.IsCancellationRequested)
                return SearchEnd.Cancelled;
            if (++Examined > options.MaximumBoxes || Leftovers.Count > MaximumLeftovers)
                return SearchEnd.LimitReached;
            if (Shrunk(box) is { } rest)
                Cut(rest);
        }

        return SearchEnd.Exhausted;
    }

    private void Cut(Mixtures box)
    {
        if (box.Width < Smallest)
            Leftovers.Add(box);
        else
            foreach (var half in box.Halves().Reverse())
                open.Push(half);
    }

    // What is left to look at of a box; null for nothing.
    private Mixtures? Shrunk(Mixtures box)
    {
        while (system.Possible(box))
        {
            if (IsKnown(box))
                return null;
            if (NewtonStep.Of(system, box) is not { } step)
                return box;
            if (IsInside(box.Free(), step))
            {
                known.Add(box.With(step));
                return null;
            }

            Approach(box);
            if (box.Tightened(step) is not { } tightened || IsKnown(tightened))
                return null;
            if (tightened.Width > 0.7 * box.Width)
                return tightened;
            box = tightened;
        }

        return null;
    }

    // Newton's method from the middle, and as large a box around where it ends as can be certified.
    private void Approach(Mixtures box)
    {
        var root = Array.ConvertAll(box.Free(), weight => weight.Middle);
        var change = double.PositiveInfinity;
        for (var k = 0; k < MaximumSteps && change > Converged; k++)
        {
            if (NewtonStep.Plain(system, box, root) is not { } next || !Array.TrueForAll(next, x => x is > -1 and < 2))
                return;
            change = next.Zip(root, (x, y) => Math.Abs(x - y)).Max();
            root = next;
        }

        var point = box.With(Array.ConvertAll(root, Enclosure.At));
        if (change <= Converged && point.Weights.All(weight => weight.Low > -0.1) && !IsKnown(point))
            Certify(box, root);
    }

    private void Certify(Mixtures box, double[] root)
    {
        foreach (var radius in Radii)
        {
            var around = box.With(Array.ConvertAll(root, x => Enclosure.Around(x, radius)));
            if (NewtonStep.Of(system, around) is { } step && IsInside(around.Free(), step))
            {
                known.Add(around);
                return;
            }
        }
    }

    private bool IsKnown(Mixtures box) => known.Exists(zero => box.Free().Zip(zero.Free()).All(pair => pair.Second.Holds(pair.First)));

    private static bool IsInside(Enclosure[] box, Enclosure[] step) => box.Zip(step).All(pair => pair.First.HoldsInside(pair.Second));
}
