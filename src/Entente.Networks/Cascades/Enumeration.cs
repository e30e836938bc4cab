namespace Entente.Networks.Cascades;

/// <summary>
/// Exact probabilities of a cascade, by going through every set of live links: the plain twin of <see cref="Cascade"/>,
/// written apart from it, one set at a time.
/// </summary>
public static class Enumeration
{
    /// <summary>Most links that it takes: 2²⁰ sets.</summary>
    public const int MostLinks = 20;

    /// <summary>The probabilities.</summary>
    /// <param name="network">The network, of at most <see cref="MostLinks"/> links.</param>
    /// <param name="attack">The attack.</param>
    /// <param name="chances">The chance of each link, 0–1, independent of the others.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too many links, or a chance lies outside 0–1.</exception>
    /// <exception cref="ArgumentException">There is not one chance for each link.</exception>
    public static Outcome Exact(CascadeNetwork network, Attack attack, IReadOnlyList<double> chances)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(chances);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(network.Links.Count, MostLinks, nameof(network));
        if (chances.Count != network.Links.Count)
        {
            throw new ArgumentException($"{chances.Count} chances were given for {network.Links.Count} links.", nameof(chances));
        }

        foreach (var chance in chances)
        {
            if (!(chance is >= 0 and <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(chances), chance, "A chance lies in 0–1.");
            }
        }

        var (ours, theirs, by) = (new double[network.Actors], new double[network.Actors], new double[network.Links.Count]);
        for (var set = 0; set < 1 << chances.Count; set++)
        {
            var weight = 1.0;
            for (var l = 0; l < chances.Count; l++)
            {
                weight *= (set >> l & 1) == 1 ? chances[l] : 1 - chances[l];
            }

            if (weight > 0)
            {
                Add(SingleWar.Of(network, attack, l => (set >> l & 1) == 1), weight, ours, theirs, by);
            }
        }

        return new Outcome(ours, theirs, by);
    }

    private static void Add(SingleWar war, double weight, double[] ours, double[] theirs, double[] by)
    {
        for (var actor = 0; actor < ours.Length; actor++)
        {
            ours[actor] += war.Side[actor] == 1 ? weight : 0;
            theirs[actor] += war.Side[actor] == -1 ? weight : 0;
            if (war.By[actor] is { } link)
            {
                by[link] += weight;
            }
        }
    }
}
