using Entente.Cases;
using Entente.Networks.Cascades;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Cascade;

/// <summary>Who was dragged in by whom, in all draws of one judgement; what is costly to tell is worked out when it is asked for.</summary>
/// <param name="Actors">Ids of the actors, by index.</param>
/// <param name="Kinds">Kind of each link.</param>
/// <param name="Evidence">Measures behind each link.</param>
/// <param name="Spread">Who was in, and by which link.</param>
/// <param name="Live">Which links were live.</param>
/// <param name="Great">By actor, the draws in which it is a great power; null: never.</param>
public sealed record DragIn(
    IReadOnlyList<string> Actors,
    IReadOnlyList<LinkKind> Kinds,
    IReadOnlyList<IReadOnlyList<Measured>> Evidence,
    Spread Spread,
    LiveLinks Live,
    IReadOnlyList<ulong[]?> Great)
{
    /// <summary>Of which draws this is told, where it is not of all of them: such as those in which there is a war.</summary>
    public Localised? Among { get; init; }

    /// <summary>Share of the weight that priors hold in a link, 0–1: the mean over its measures, a register's being none.</summary>
    public double PriorShareOf(int link) => Evidence[link].Average(m => m.PriorShare);

    /// <summary>
    /// The prior's share in the links that drag, each counted by how often it does; where none ever does, in all of them alike.
    /// </summary>
    /// <param name="joiner">Only links of this actor; null: all.</param>
    public double PriorShare(int? joiner = null)
    {
        var links = Enumerable.Range(0, Kinds.Count).Where(l => joiner is null || Spread.Network.Links[l].Joiner == joiner).ToArray();
        double[] drags = [.. links.Select(l => (double)Spread.Count(Spread.By(l)))];
        var total = drags.Sum();
        return total > 0 ? links.Select((l, i) => drags[i] > 0 ? drags[i] / total * PriorShareOf(l) : 0).Sum()
            : links.Length > 0 ? links.Average(PriorShareOf) : 0;
    }
}
