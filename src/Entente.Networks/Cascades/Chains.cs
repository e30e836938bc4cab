using System.Numerics;

namespace Entente.Networks.Cascades;

/// <summary>A chain of links by which an actor was dragged in.</summary>
/// <param name="Actor">Index of the actor at its end.</param>
/// <param name="Links">Indices of its links, from one of the two who began the war to the actor.</param>
/// <param name="Share">Share of the draws in which the actor came in by exactly this chain, 0–1.</param>
public sealed record Chain(int Actor, IReadOnlyList<int> Links, double Share);

/// <summary>Who was in the war together.</summary>
/// <param name="WithAttacked">Indices of the actors on the side of the attacked, itself among them, in order.</param>
/// <param name="WithAttacker">Indices of those on the side of the attacker.</param>
/// <param name="Share">Share of the draws, 0–1.</param>
public sealed record Lineup(IReadOnlyList<int> WithAttacked, IReadOnlyList<int> WithAttacker, double Share);

/// <summary>Reads chains and line-ups off the draws of a spread.</summary>
public static class Chains
{
    private const int None = -1;

    /// <summary>The likeliest chains of each actor that was ever dragged in, by actor, likeliest first; of equals, the one listed first.</summary>
    /// <param name="spread">The draws.</param>
    /// <param name="most">Most chains for an actor.</param>
    public static IReadOnlyList<Chain> Of(Spread spread, int most)
    {
        ArgumentNullException.ThrowIfNull(spread);
        var (known, counts) = (new Dictionary<(int Link, int Before), int>(), new List<(int Link, int Before, long Count)>());
        var (by, path, actors) = (Dragged(spread), new Stack<int>(), spread.Network.Actors);
        for (var draw = 0; draw < spread.Draws; draw++)
        {
            var own = by.AsSpan(draw * actors, actors);
            for (var actor = 0; actor < actors; actor++)
            {
                if (own[actor] != None)
                {
                    var chain = Numbered(actor, own, spread.Network, path, known, counts);
                    counts[chain] = counts[chain] with { Count = counts[chain].Count + 1 };
                }
            }
        }

        return [.. counts.Select((c, id) => (Chain: Unrolled(id, spread, counts), c.Count))
            .Where(c => c.Count > 0)
            .OrderBy(c => c.Chain.Actor).ThenByDescending(c => c.Count).ThenBy(c => string.Join(' ', c.Chain.Links), StringComparer.Ordinal)
            .GroupBy(c => c.Chain.Actor)
            .SelectMany(g => g.Take(most).Select(c => c.Chain))];
    }

    /// <summary>The likeliest line-ups, likeliest first; of equals, the one seen first.</summary>
    /// <param name="spread">The draws.</param>
    /// <param name="most">Most line-ups.</param>
    public static IReadOnlyList<Lineup> Lineups(Spread spread, int most)
    {
        ArgumentNullException.ThrowIfNull(spread);
        var counts = new Dictionary<string, (int First, long Count)>(StringComparer.Ordinal);
        var sides = new char[spread.Network.Actors];
        for (var draw = 0; draw < spread.Draws; draw++)
        {
            for (var actor = 0; actor < sides.Length; actor++)
            {
                sides[actor] = Bit(spread.WithAttacked(actor), draw) ? '1' : Bit(spread.WithAttacker(actor), draw) ? '2' : '0';
            }

            var key = new string(sides);
            counts[key] = counts.TryGetValue(key, out var seen) ? seen with { Count = seen.Count + 1 } : (draw, 1);
        }

        return [.. counts.OrderByDescending(c => c.Value.Count).ThenBy(c => c.Value.First).Take(most)
            .Select(c => new Lineup(Where(c.Key, '1'), Where(c.Key, '2'), (double)c.Value.Count / spread.Draws))];
    }

    private static int[] Where(string sides, char side) => [.. Enumerable.Range(0, sides.Length).Where(a => sides[a] == side)];

    private static bool Bit(ReadOnlySpan<ulong> column, int draw) => (column[draw / 64] >> (draw % 64) & 1) == 1;

    /// <summary>By draw and actor, the link that dragged the actor in.</summary>
    private static int[] Dragged(Spread spread)
    {
        var by = new int[spread.Draws * spread.Network.Actors];
        by.AsSpan().Fill(None);
        for (var link = 0; link < spread.Network.Links.Count; link++)
        {
            var column = spread.By(link);
            var joiner = spread.Network.Links[link].Joiner;
            for (var word = 0; word < column.Length; word++)
            {
                for (var left = column[word]; left != 0; left &= left - 1)
                {
                    by[(((word * 64) + BitOperations.TrailingZeroCount(left)) * spread.Network.Actors) + joiner] = link;
                }
            }
        }

        return by;
    }

    /// <summary>The number of the chain by which an actor came in: its last link after the chain of the actor at the other end.</summary>
    private static int Numbered(int actor, ReadOnlySpan<int> by, CascadeNetwork network, Stack<int> path, Dictionary<(int Link, int Before), int> known, List<(int Link, int Before, long Count)> counts)
    {
        for (var at = actor; by[at] != None; at = network.Links[by[at]].Other)
        {
            path.Push(by[at]);
        }

        var chain = None;
        while (path.TryPop(out var link))
        {
            if (!known.TryGetValue((link, chain), out var next))
            {
                known[(link, chain)] = next = counts.Count;
                counts.Add((link, chain, 0));
            }

            chain = next;
        }

        return chain;
    }

    private static Chain Unrolled(int id, Spread spread, List<(int Link, int Before, long Count)> counts)
    {
        var links = new List<int>();
        for (var at = id; at != None; at = counts[at].Before)
        {
            links.Insert(0, counts[at].Link);
        }

        return new Chain(spread.Network.Links[links[^1]].Joiner, links, (double)counts[id].Count / spread.Draws);
    }
}
