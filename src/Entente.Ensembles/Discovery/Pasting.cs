namespace Entente.Ensembles.Discovery;

/// <summary>Enlarges a box again while that makes it denser (Friedman &amp; Fisher 1999).</summary>
internal sealed class Pasting
{
    private const int Elsewhere = -1;

    private readonly CaseTable table;
    private readonly double share;
    private readonly int[] restricted;
    private readonly int[] sides;
    private int count;
    private int ofInterest;

    internal Pasting(CaseTable table, PrimOptions options, Box box)
    {
        (this.table, share) = (table, options.Paste);
        (Low, High) = ([.. box.Low], [.. box.High]);
        (restricted, sides) = ([.. box.Restricted], new int[table.Count]);
        for (var i = 0; i < table.Count; i++)
        {
            if (table.Violations(i, Low, High) > 0) continue;
            count++;
            ofInterest += table.OfInterest[i] ? 1 : 0;
        }
    }

    internal double[] Low { get; }

    internal double[] High { get; }

    internal int Count => count;

    internal int OfInterest => ofInterest;

    /// <summary>Takes the paste that leaves the box densest, if it makes it denser.</summary>
    internal bool Step()
    {
        Locate();
        Paste? best = null;
        foreach (var j in restricted)
            foreach (var side in (ReadOnlySpan<int>)[2 * j, 2 * j + 1])
                if (Candidate(side) is { } paste && Density(paste) > (best is { } b ? Density(b) : (double)ofInterest / count)) best = paste;
        if (best is not { } chosen) return false;
        (chosen.Side % 2 == 0 ? Low : High)[chosen.Side / 2] = chosen.Limit;
        count += chosen.Cases;
        ofInterest += chosen.OfInterest;
        return true;
    }

    /// <summary>Lifts every limit that keeps out no case by itself, one after the other.</summary>
    internal void LiftIdle()
    {
        foreach (var j in restricted)
        {
            Locate();
            if (!sides.Contains(2 * j)) Low[j] = double.NegativeInfinity;
            Locate();
            if (!sides.Contains(2 * j + 1)) High[j] = double.PositiveInfinity;
        }
    }

    private double Density(Paste paste) => (double)(ofInterest + paste.OfInterest) / (count + paste.Cases);

    /// <summary>Finds, for each case that one limit alone keeps out, on which side it lies: 2 j below input j, 2 j + 1 above it.</summary>
    private void Locate()
    {
        for (var i = 0; i < sides.Length; i++)
        {
            var (side, violations) = (Elsewhere, 0);
            foreach (var j in restricted)
            {
                var value = table.Inputs[j][i];
                if (value < Low[j]) (side, violations) = (2 * j, violations + 1);
                else if (value > High[j]) (side, violations) = (2 * j + 1, violations + 1);
            }

            sides[i] = violations == 1 ? side : Elsewhere;
        }
    }

    /// <summary>The nearest cases beyond a side, as many as the share says, and all equal to the last of them.</summary>
    private Paste? Candidate(int side)
    {
        var (column, order) = (table.Inputs[side / 2], table.Orders[side / 2]);
        var wanted = Math.Max(1, (int)(share * count));
        var (cases, found, limit) = (0, 0, double.NaN);
        for (var rank = 0; rank < order.Length; rank++)
        {
            var i = order[side % 2 == 0 ? order.Length - 1 - rank : rank];
            if (sides[i] != side) continue;
            if (cases >= wanted && column[i] != limit) break;
            cases++;
            found += table.OfInterest[i] ? 1 : 0;
            limit = column[i];
        }

        return cases == 0 ? null : new(side, cases, found, limit);
    }

    private readonly record struct Paste(int Side, int Cases, int OfInterest, double Limit);
}
