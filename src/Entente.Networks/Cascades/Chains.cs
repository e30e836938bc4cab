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
    private const int Bits = 64;

    /// <summary>The likeliest chains of each actor that was ever dragged in, by actor, likeliest first; of equals, the one listed first.</summary>
    /// <param name="spread">The draws.</param>
    /// <param name="most">Most chains for an actor.</param>
    public static IReadOnlyList<Chain> Of(Spread spread, int most)
    {
        ArgumentNullException.ThrowIfNull(spread);
        var (known, seen) = (new Dictionary<(int Link, int Before), int>(), new List<Seen>());
        var (path, actors) = (new Stack<int>(), spread.Network.Actors);
        var by = new int[Bits * actors];
        for (var word = 0; word < LiveLinks.WordsOf(spread.Draws); word++)
        {
            Dragged(spread, word, by);
            for (var i = 0; i < by.Length; i++)
            {
                if (by[i] != None)
                {
                    seen[Numbered(i % actors, by.AsSpan(i / actors * actors, actors), spread.Network, path, known, seen)].Count++;
                }
            }
        }

        return Likeliest(spread, seen, most);
    }

    private static List<Chain> Likeliest(Spread spread, List<Seen> seen, int most)
    {
        var all = seen.Where(s => s.Count > 0).Select(s => new Named(Unrolled(s, spread, seen), s.Count)).ToList();
        all.Sort(static (a, b) => a.Chain.Actor != b.Chain.Actor ? a.Chain.Actor.CompareTo(b.Chain.Actor)
            : a.Count != b.Count ? b.Count.CompareTo(a.Count)
            : string.CompareOrdinal(a.Name, b.Name));
        var (likeliest, actor, taken) = (new List<Chain>(), None, 0);
        foreach (var chain in all.Select(n => n.Chain))
        {
            (actor, taken) = (chain.Actor, chain.Actor == actor ? taken + 1 : 0);
            if (taken < most)
            {
                likeliest.Add(chain);
            }
        }

        return likeliest;
    }

    /// <summary>The likeliest line-ups, likeliest first; of equals, the one seen first.</summary>
    /// <param name="spread">The draws.</param>
    /// <param name="most">Most line-ups.</param>
    public static IReadOnlyList<Lineup> Lineups(Spread spread, int most)
    {
        ArgumentNullException.ThrowIfNull(spread);
        var together = new Dictionary<string, Together>(StringComparer.Ordinal);
        var (known, sides) = (together.GetAlternateLookup<ReadOnlySpan<char>>(), new char[spread.Network.Actors]);
        for (var draw = 0; draw < spread.Draws; draw++)
        {
            for (var actor = 0; actor < sides.Length; actor++)
            {
                sides[actor] = Bit(spread.WithAttacked(actor), draw) ? '1' : Bit(spread.WithAttacker(actor), draw) ? '2' : '0';
            }

            if (!known.TryGetValue(sides, out var seen))
            {
                var name = new string(sides);
                together[name] = seen = new Together(name, draw);
            }

            seen.Count++;
        }

        var all = together.Values.ToList();
        all.Sort(static (a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : a.First.CompareTo(b.First));
        return [.. all.Take(most).Select(t => new Lineup(Where(t.Sides, '1'), Where(t.Sides, '2'), (double)t.Count / spread.Draws))];
    }

    private static int[] Where(string sides, char side) => [.. Enumerable.Range(0, sides.Length).Where(a => sides[a] == side)];

    private static bool Bit(ReadOnlySpan<ulong> column, int draw) => (column[draw / Bits] >> (draw % Bits) & 1) == 1;

    /// <summary>By draw of a word and actor, the link that dragged the actor in.</summary>
    private static void Dragged(Spread spread, int word, int[] by)
    {
        by.AsSpan().Fill(None);
        for (var link = 0; link < spread.Network.Links.Count; link++)
        {
            var joiner = spread.Network.Links[link].Joiner;
            for (var left = spread.By(link)[word]; left != 0; left &= left - 1)
            {
                by[(BitOperations.TrailingZeroCount(left) * spread.Network.Actors) + joiner] = link;
            }
        }
    }

    /// <summary>The number of the chain by which an actor came in: its last link after the chain of the actor at the other end.</summary>
    private static int Numbered(int actor, ReadOnlySpan<int> by, CascadeNetwork network, Stack<int> path, Dictionary<(int Link, int Before), int> known, List<Seen> seen)
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
                known[(link, chain)] = next = seen.Count;
                seen.Add(new Seen(link, chain));
            }

            chain = next;
        }

        return chain;
    }

    private static Chain Unrolled(Seen last, Spread spread, List<Seen> seen)
    {
        var links = new List<int> { last.Link };
        for (var at = last.Before; at != None; at = seen[at].Before)
        {
            links.Insert(0, seen[at].Link);
        }

        return new Chain(spread.Network.Links[last.Link].Joiner, links, (double)last.Count / spread.Draws);
    }

    /// <summary>A link after the chain of so many, and in how many draws somebody came in by just that.</summary>
    private sealed class Seen(int link, int before)
    {
        public int Link => link;

        public int Before => before;

        public long Count { get; set; }
    }

    private sealed record Named(Chain Chain, long Count)
    {
        public string Name { get; } = string.Join(' ', Chain.Links);
    }

    /// <summary>By actor on whose side it was, in so many draws, and in which first.</summary>
    private sealed class Together(string sides, int first)
    {
        public string Sides => sides;

        public int First => first;

        public long Count { get; set; }
    }
}
