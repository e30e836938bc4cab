using Entente.Analysis.Findings;
using Entente.Networks.Cascades;
using Entente.Theories.Forms.Cascade;

namespace Entente.Analysis.Evaluation;

/// <summary>Puts a war that spreads into figures.</summary>
internal static class CascadeFigures
{
    private const int ChainsEach = 3;
    private const int MostLineups = 25;

    /// <summary>Links that drag in fewer than one draw in two hundred are not listed: cutting them changes next to nothing.</summary>
    private const double LeastDrags = 0.005;

    /// <summary>The figures.</summary>
    public static CascadeAnalysis Of(DragIn dragIn, CancellationToken cancellation)
    {
        var spread = dragIn.Spread;
        var joiners = Joiners(dragIn);
        var order = joiners.Select((j, i) => (j.Actor, i)).ToDictionary(j => j.Actor, j => j.i, StringComparer.Ordinal);
        var effects = LinkEffects.Of(spread, dragIn.Live, dragIn.Great, LeastDrags, 1, cancellation);
        return new CascadeAnalysis(
            dragIn.Actors[spread.Attack.Attacker],
            dragIn.Actors[spread.Attack.Attacked],
            spread.MeanDrawnIn(),
            (double)Spread.Count(spread.OnBothSides(dragIn.Great)) / spread.Draws,
            joiners,
            [.. effects.OrderBy(e => e.Cut.DrawnIn).ThenBy(e => e.Link).Select(e => Link(dragIn, e))],
            [.. Chains.Of(spread, ChainsEach).Select(c => Chain(dragIn, c)).OrderBy(c => order[c.Actor]).ThenByDescending(c => c.Share)],
            [.. Chains.Lineups(spread, MostLineups).Select(l => new WarLineup(Names(dragIn, l.WithAttacked), Names(dragIn, l.WithAttacker), l.Share))])
        {
            Among = dragIn.Among,
        };
    }

    private static JoinerStanding[] Joiners(DragIn dragIn) =>
    [
        .. dragIn.Spread.Network.Links.Select(l => l.Joiner).Distinct().Order()
            .Select(joiner => Joiner(dragIn, joiner))
            .OrderByDescending(j => j.WithAttacked + j.WithAttacker),
    ];

    private static JoinerStanding Joiner(DragIn dragIn, int joiner)
    {
        double Share(ReadOnlySpan<ulong> column) => (double)Spread.Count(column) / dragIn.Spread.Draws;
        var great = dragIn.Great[joiner] is { } bits ? Share(bits) : 0;
        return new JoinerStanding(dragIn.Actors[joiner], Share(dragIn.Spread.WithAttacked(joiner)), Share(dragIn.Spread.WithAttacker(joiner)), great, dragIn.PriorShare(joiner));
    }

    private static DraggingLink Link(DragIn dragIn, LinkEffect effect)
    {
        var (link, kind) = (dragIn.Spread.Network.Links[effect.Link], dragIn.Kinds[effect.Link]);
        return new DraggingLink(
            Id(dragIn, effect.Link),
            kind.Id,
            kind.Title,
            dragIn.Actors[link.Joiner],
            dragIn.Actors[link.Other],
            link.Facing is { } enemy ? dragIn.Actors[enemy] : "",
            link.Strike,
            effect.Live,
            effect.Drags,
            new LinkChange(effect.Cut.DrawnIn, effect.Cut.BothSides),
            new LinkChange(effect.Conditioned.DrawnIn, effect.Conditioned.BothSides),
            dragIn.PriorShareOf(effect.Link),
            [.. dragIn.Evidence[effect.Link].SelectMany(m => m.Items).Select(i => i.Id).Distinct().Order(StringComparer.Ordinal)]);
    }

    private static DraggingChain Chain(DragIn dragIn, Chain chain) =>
        new(dragIn.Actors[chain.Actor], [.. chain.Links.Select(l => Step(dragIn, l))], chain.Share);

    private static ChainStep Step(DragIn dragIn, int index)
    {
        var link = dragIn.Spread.Network.Links[index];
        return new ChainStep(Id(dragIn, index), dragIn.Kinds[index].Title, dragIn.Actors[link.Joiner], dragIn.Actors[link.Other], link.Strike);
    }

    private static string Id(DragIn dragIn, int index)
    {
        var link = dragIn.Spread.Network.Links[index];
        return $"{dragIn.Kinds[index].Id}:{dragIn.Actors[link.Joiner]}-{dragIn.Actors[link.Other]}{(link.Facing is { } enemy ? $":{dragIn.Actors[enemy]}" : "")}";
    }

    private static string[] Names(DragIn dragIn, IEnumerable<int> actors) => [.. actors.Select(a => dragIn.Actors[a])];
}
