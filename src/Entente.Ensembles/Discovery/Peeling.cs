namespace Entente.Ensembles.Discovery;

/// <summary>
/// One peeling under way. The cases inside are kept in the order of each input, so that a peel is read off the ends of a
/// column and the work of a step is that of the cases it looks at.
/// </summary>
internal sealed class Peeling
{
    private readonly CaseTable table;
    private readonly PrimOptions options;
    private readonly int[][] orders; // by input: the cases inside, ascending; the first `count` elements hold
    private readonly bool[] gone;
    private int count;
    private int ofInterest;

    internal Peeling(CaseTable table, PrimOptions options)
    {
        (this.table, this.options, count) = (table, options, table.Count);
        gone = new bool[count];
        ofInterest = table.OfInterest.Count(interest => interest);
        orders = [.. table.Orders.Select(order => (int[])order.Clone())];
        Low = new double[orders.Length];
        High = new double[orders.Length];
        Array.Fill(Low, double.NegativeInfinity);
        Array.Fill(High, double.PositiveInfinity);
    }

    internal double[] Low { get; }

    internal double[] High { get; }

    internal int Count => count;

    internal int OfInterest => ofInterest;

    /// <summary>Takes the best peel that leaves enough cases; false if there is none, or nothing left to gain.</summary>
    internal bool Step(int least)
    {
        if (ofInterest == count) return false;
        Peel? best = null;
        for (var j = 0; j < orders.Length; j++)
            foreach (var low in (ReadOnlySpan<bool>)[true, false])
                if (Candidate(j, low) is { } peel && count - peel.Cases >= least && (best is not { } b || Better(peel, b))) best = peel;
        if (best is { } chosen) Take(chosen);
        return best is not null;
    }

    /// <summary>
    /// The cases beyond the order statistic of rank ⌊α n⌋ (at least the first), without those equal to it; if the outermost
    /// value reaches that far, all cases that have it. Null where the input has one value left.
    /// </summary>
    private Peel? Candidate(int input, bool low)
    {
        var column = table.Inputs[input];
        ReadOnlySpan<int> order = orders[input].AsSpan(0, count);
        var cases = Math.Max(1, (int)(options.Peel * count));
        if (cases >= count) return null;
        double At(int rank, ReadOnlySpan<int> within) => column[within[low ? rank : within.Length - 1 - rank]];
        var limit = At(cases, order);
        while (cases > 0 && At(cases - 1, order) == limit) cases--;
        if (cases == 0)
            while (cases < count && At(cases, order) == limit) cases++;
        if (cases == count) return null;
        var lost = 0;
        foreach (var i in low ? order[..cases] : order[^cases..]) lost += table.OfInterest[i] ? 1 : 0;
        return new(input, low, cases, lost, At(cases, order));
    }

    /// <summary>Exact comparison; of equals the smaller peel, then the earlier input, then the lower end.</summary>
    private bool Better(Peel one, Peel other)
    {
        var (gain, best) = (Score(one), Score(other));
        return gain > best || (gain == best && one.Cases < other.Cases);
    }

    private double Score(Peel peel)
    {
        var density = (double)(ofInterest - peel.OfInterest) / (count - peel.Cases);
        return options.Objective == PeelObjective.Density ? density : (density - (double)ofInterest / count) / peel.Cases;
    }

    private void Take(Peel peel)
    {
        var order = orders[peel.Input].AsSpan(0, count);
        foreach (var i in peel.Low ? order[..peel.Cases] : order[^peel.Cases..]) gone[i] = true;
        (peel.Low ? Low : High)[peel.Input] = peel.Limit;
        foreach (var list in orders) Keep(list.AsSpan(0, count));
        count -= peel.Cases;
        ofInterest -= peel.OfInterest;
    }

    private void Keep(Span<int> order)
    {
        var kept = 0;
        foreach (var i in order)
        {
            order[kept] = i; // overwritten by the next unless kept
            kept += gone[i] ? 0 : 1;
        }
    }

    private readonly record struct Peel(int Input, bool Low, int Cases, int OfInterest, double Limit);
}
