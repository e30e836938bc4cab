using Entente.Networks.Cascades;

namespace Entente.Networks.Tests.Kit;

/// <summary>Invented networks, the same for the same seed.</summary>
internal static class RandomNetworks
{
    public static CascadeNetwork Of(int seed, int actors, int links)
    {
        var random = new Random(seed);
        return new CascadeNetwork(actors, [.. Enumerable.Range(0, links).Select(_ => Link(random, actors))]);
    }

    /// <summary>Columns in which draw i has exactly the links live whose bits are set in i: every set of links once.</summary>
    public static LiveLinks EverySet(int links) => new(1 << links, [.. Enumerable.Range(0, links).Select(l => Column(1 << links, i => (i >> l & 1) == 1))]);

    public static ulong[] Column(int draws, Func<int, bool> set)
    {
        var column = new ulong[LiveLinks.WordsOf(draws)];
        for (var i = 0; i < draws; i++)
        {
            column[i / 64] |= set(i) ? 1UL << (i % 64) : 0;
        }

        return column;
    }

    public static bool Bit(ReadOnlySpan<ulong> column, int draw) => (column[draw / 64] >> (draw % 64) & 1) == 1;

    private static Link Link(Random random, int actors)
    {
        int[] three = [.. Enumerable.Range(0, actors).OrderBy(_ => random.Next()).Take(3)];
        return new Link(three[0], three[1], (Trigger)random.Next(4)) { Strike = random.Next(4) == 0, Facing = actors > 2 && random.Next(4) == 0 ? three[2] : null };
    }
}
