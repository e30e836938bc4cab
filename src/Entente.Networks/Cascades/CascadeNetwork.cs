namespace Entente.Networks.Cascades;

/// <summary>Actors and the links between them. Immutable; thousands of actors are no difficulty.</summary>
public sealed class CascadeNetwork
{
    private readonly int[] _starts;
    private readonly int[] _incident;

    /// <summary>A network.</summary>
    /// <param name="actors">Number of actors, at least 2.</param>
    /// <param name="links">The links; of several that drag an actor in at once, the first listed is named as the one that did.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two actors, or a link names one that there is not.</exception>
    /// <exception cref="ArgumentException">A link joins an actor to itself.</exception>
    public CascadeNetwork(int actors, IReadOnlyList<Link> links)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(actors, 2);
        ArgumentNullException.ThrowIfNull(links);
        (Actors, Links) = (actors, [.. links]);
        foreach (var link in Links)
        {
            Check(link);
        }

        (_starts, _incident) = Incidence();
    }

    /// <summary>Number of actors.</summary>
    public int Actors { get; }

    /// <summary>The links, in the order given.</summary>
    public IReadOnlyList<Link> Links { get; }

    /// <summary>Indices of the links whose case may arise when something happens to an actor, in order.</summary>
    internal ReadOnlySpan<int> Of(int actor) => _incident.AsSpan(_starts[actor].._starts[actor + 1]);

    private void Check(Link link)
    {
        foreach (var end in new[] { link.Joiner, link.Other, link.Facing ?? link.Joiner })
        {
            ArgumentOutOfRangeException.ThrowIfNegative(end, nameof(link));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(end, Actors, nameof(link));
        }

        if (link.Joiner == link.Other || link.Facing == link.Joiner || link.Facing == link.Other)
        {
            throw new ArgumentException("A link has different actors at its ends.", nameof(link));
        }
    }

    private (int[] Starts, int[] Incident) Incidence()
    {
        var starts = new int[Actors + 1];
        foreach (var end in Ends())
        {
            starts[end.Actor + 1]++;
        }

        for (var i = 0; i < Actors; i++)
        {
            starts[i + 1] += starts[i];
        }

        var (next, incident) = (starts.ToArray(), new int[starts[^1]]);
        foreach (var (actor, link) in Ends())
        {
            incident[next[actor]++] = link;
        }

        return (starts, incident);
    }

    private IEnumerable<(int Actor, int Link)> Ends()
    {
        for (var i = 0; i < Links.Count; i++)
        {
            yield return (Links[i].Other, i);
            if (Links[i].Facing is { } facing)
            {
                yield return (facing, i);
            }
        }
    }
}
