namespace Entente.Ensembles.Discovery;

/// <summary>The boxes of a peeling, from all cases to the smallest box: the trade between coverage and density is the reader's to make.</summary>
/// <param name="Boxes">The boxes, each within the one before.</param>
public sealed record PeelingTrajectory(IReadOnlyList<Box> Boxes)
{
    /// <summary>The widest box of at least the given density; where there is none, the densest (of equals the widest).</summary>
    public Box Widest(double density) => Boxes.FirstOrDefault(b => b.Density >= density) ?? Boxes.MaxBy(b => b.Density)!;
}
