using Entente.Numerics;

namespace Entente.Networks.Cascades;

/// <summary>What a link does: differences between the network without or with a changed link and as it is, over the same draws.</summary>
/// <param name="Link">Index of the link.</param>
/// <param name="Live">Share of the draws in which it is live, 0–1.</param>
/// <param name="Drags">Share of the draws in which it is the one that drags its joiner in.</param>
/// <param name="Cut">Its effect when it is cut.</param>
/// <param name="Conditioned">Its effect when it holds only for an unprovoked attack on the other end.</param>
public sealed record LinkEffect(int Link, double Live, double Drags, Difference Cut, Difference Conditioned);

/// <summary>A paired difference.</summary>
/// <param name="DrawnIn">Change of the mean number of actors dragged in.</param>
/// <param name="BothSides">Change of the share of draws in which marked actors, such as great powers, are on both sides.</param>
public readonly record struct Difference(double DrawnIn, double BothSides);

/// <summary>Works out what cutting or conditioning each link changes.</summary>
public static class LinkEffects
{
    /// <summary>
    /// The effects of the links that drag anybody in, in their order; cutting a link that never does changes nothing.
    /// </summary>
    /// <param name="spread">The draws as they are.</param>
    /// <param name="live">The live links behind them.</param>
    /// <param name="marked">By actor: the draws in which it is marked; null: never.</param>
    /// <param name="least">Links that drag in a smaller share of the draws are left out; 0: none that ever drags.</param>
    /// <param name="threads">Threads; the result does not depend on it.</param>
    /// <param name="cancellation">Stops between links.</param>
    public static IReadOnlyList<LinkEffect> Of(Spread spread, LiveLinks live, IReadOnlyList<ulong[]?> marked, double least = 0, int threads = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(spread);
        ArgumentNullException.ThrowIfNull(live);
        var used = Enumerable.Range(0, spread.Network.Links.Count).Where(l => Spread.Count(spread.By(l)) is > 0 and var drags && drags >= least * spread.Draws).ToArray();
        var (before, both) = (spread.MeanDrawnIn(), Spread.Count(spread.OnBothSides(marked)));
        return Chunks.Map(used.Length, threads, i =>
        {
            Difference Against(Change change)
            {
                var changed = Cascade.Run(spread.Network, spread.Attack, live, change, 1, cancellation);
                return new Difference(changed.MeanDrawnIn() - before, (double)(Spread.Count(changed.OnBothSides(marked)) - both) / spread.Draws);
            }

            var link = used[i];
            var cut = Against(new Change(link, null));
            return new LinkEffect(link, (double)Spread.Count(live.Of(link)) / spread.Draws, (double)Spread.Count(spread.By(link)) / spread.Draws, cut, Conditioned(spread.Network.Links[link], cut, Against, link));
        }, cancellation);
    }

    /// <summary>A link for wars that the other end was drawn into has no case left; one for unprovoked attacks is conditioned already.</summary>
    private static Difference Conditioned(Link link, Difference cut, Func<Change, Difference> against, int index) => link.When switch
    {
        Trigger.Unprovoked => default,
        Trigger.DrawnIn => cut,
        _ => against(new Change(index, Trigger.Unprovoked)),
    };
}
