namespace Entente.Ensembles.Discovery;

/// <summary>
/// Scenario discovery by the patient rule induction method (Friedman &amp; Fisher 1999; Bryant &amp; Lempert 2010): boxes of
/// input values in which cases of interest are dense. Starting from all cases, a small share is peeled off at the end of
/// one input at a time, whichever leaves the densest box.
/// </summary>
/// <remarks>
/// Quantile convention: of n cases, a peel removes those beyond the order statistic of rank max(1, ⌊α n⌋) from that end,
/// counted from 0, none equal to it; nothing is interpolated. If equal values reach from the end to that rank, all of them
/// go. A limit is the outermost value kept. Instances are immutable.
/// </remarks>
public sealed class Prim
{
    private readonly CaseTable table;
    private readonly PrimOptions options;
    private readonly int allCases;
    private readonly int allOfInterest;

    private Prim(CaseTable table, PrimOptions options, int allCases, int allOfInterest) =>
        (this.table, this.options, this.allCases, this.allOfInterest) = (table, options, allCases, allOfInterest);

    /// <summary>Cases used.</summary>
    public int Cases => table.Count;

    /// <summary>Cases left out because the value of an input is missing.</summary>
    public int MissingCases => table.Missing;

    /// <summary>Prepares the search for boxes.</summary>
    /// <param name="inputs">A column per input.</param>
    /// <param name="ofInterest">Which cases are of interest.</param>
    /// <param name="options">How boxes are peeled.</param>
    /// <exception cref="ArgumentException">There are no inputs, or the columns differ in length.</exception>
    public static Prim Of(IReadOnlyList<double[]> inputs, IReadOnlyList<bool> ofInterest, PrimOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(ofInterest);
        var table = CaseTable.Of(inputs, ofInterest);
        return new(table, options ?? new(), table.Count, table.OfInterest.Count(interest => interest));
    }

    /// <summary>The boxes from all cases inwards. Peeling ends when every case inside is of interest, or too few would be left.</summary>
    public PeelingTrajectory Peel()
    {
        var peeling = new Peeling(table, options);
        var least = Math.Max(1, (int)Math.Ceiling(options.LeastMass * allCases));
        var boxes = new List<Box>();
        do boxes.Add(Made(peeling.Low, peeling.High, peeling.Count, peeling.OfInterest));
        while (peeling.Step(least));
        return new(boxes);
    }

    /// <summary>The box, enlarged on one side after the other while that makes it denser, without the limits that keep out no case.</summary>
    public Box Paste(Box box)
    {
        ArgumentNullException.ThrowIfNull(box);
        var pasting = new Pasting(table, options, box);
        if (pasting.Count == 0) return box;
        while (pasting.Step())
        {
        }

        pasting.LiftIdle();
        return Made(pasting.Low, pasting.High, pasting.Count, pasting.OfInterest);
    }

    /// <summary>The search among the cases outside a box, for a further box; coverage and mass stay shares of all cases.</summary>
    public Prim Without(Box box)
    {
        ArgumentNullException.ThrowIfNull(box);
        return new(table.Outside(box), options, allCases, allOfInterest);
    }

    /// <summary>What the box owes to its limits on each restricted input, the most telling (of least quasi-p) first.</summary>
    public IReadOnlyList<Restriction> Explain(Box box)
    {
        ArgumentNullException.ThrowIfNull(box);
        return [.. box.Restricted.Select(j => Without(box, j)).OrderBy(r => r.QuasiP).ThenBy(r => r.DensityWithout)];
    }

    private Restriction Without(Box box, int input)
    {
        double[] low = [.. box.Low], high = [.. box.High];
        (low[input], high[input]) = (double.NegativeInfinity, double.PositiveInfinity);
        var wider = Counted(low, high);
        return new(input, box.Low[input], box.High[input], wider.Density, wider.Coverage, Binomial.AtLeast(box.OfInterest, box.Cases, wider.Density));
    }

    private Box Counted(double[] low, double[] high)
    {
        var (cases, ofInterest) = (0, 0);
        for (var i = 0; i < table.Count; i++)
        {
            if (table.Violations(i, low, high) > 0) continue;
            cases++;
            ofInterest += table.OfInterest[i] ? 1 : 0;
        }

        return Made(low, high, cases, ofInterest);
    }

    private Box Made(double[] low, double[] high, int cases, int ofInterest) => new(
        (double[])low.Clone(), (double[])high.Clone(), cases, ofInterest,
        cases == 0 ? 0 : (double)ofInterest / cases,
        allOfInterest == 0 ? 0 : (double)ofInterest / allOfInterest,
        allCases == 0 ? 0 : (double)cases / allCases);
}
