namespace Entente.Ensembles.Discovery;

/// <summary>A box of input values. It is closed: a case on a limit is inside.</summary>
/// <param name="Low">The lower limit of each input; −∞ if it has none.</param>
/// <param name="High">The upper limit of each input; +∞ if it has none.</param>
/// <param name="Cases">Number of cases inside.</param>
/// <param name="OfInterest">How many of them are of interest.</param>
/// <param name="Density">Share of the cases inside that are of interest.</param>
/// <param name="Coverage">Share of all cases of interest that are inside; 0 if there are none.</param>
/// <param name="Mass">Share of all cases that are inside.</param>
public sealed record Box(IReadOnlyList<double> Low, IReadOnlyList<double> High, int Cases, int OfInterest, double Density, double Coverage, double Mass)
{
    /// <summary>The inputs that have a limit, in order.</summary>
    public IEnumerable<int> Restricted => Enumerable.Range(0, Low.Count).Where(j => double.IsFinite(Low[j]) || double.IsFinite(High[j]));

    /// <summary>Whether a point lies inside.</summary>
    /// <exception cref="ArgumentException">The point has another number of inputs.</exception>
    public bool Contains(ReadOnlySpan<double> point)
    {
        if (point.Length != Low.Count) throw new ArgumentException($"A point of {point.Length} inputs lies in no box of {Low.Count}.", nameof(point));
        for (var j = 0; j < point.Length; j++)
            if (!(point[j] >= Low[j] && point[j] <= High[j])) return false;
        return true;
    }
}
