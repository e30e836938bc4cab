using System.Numerics;

namespace Entente.Networks.Cascades;

/// <summary>Who was in the war at its end, draw by draw, in columns of bits as in <see cref="LiveLinks"/>.</summary>
public sealed class Spread
{
    private readonly ulong[][] _withAttacked, _withAttacker, _by;

    internal Spread(CascadeNetwork network, Attack attack, LiveLinks live)
    {
        (Network, Attack, Draws) = (network, attack, live.Draws);
        ulong[][] Columns(int count) => [.. Enumerable.Range(0, count).Select(_ => new ulong[live.Words])];
        (_withAttacked, _withAttacker, _by) = (Columns(network.Actors), Columns(network.Actors), Columns(network.Links.Count));
    }

    /// <summary>The network.</summary>
    public CascadeNetwork Network { get; }

    /// <summary>The attack.</summary>
    public Attack Attack { get; }

    /// <summary>Number of draws.</summary>
    public int Draws { get; }

    /// <summary>The draws in which an actor was on the side of the attacked.</summary>
    public ReadOnlySpan<ulong> WithAttacked(int actor) => _withAttacked[actor];

    /// <summary>The draws in which an actor was on the side of the attacker.</summary>
    public ReadOnlySpan<ulong> WithAttacker(int actor) => _withAttacker[actor];

    /// <summary>The draws in which a link was the one that dragged its joiner in; of several at once, the first listed.</summary>
    public ReadOnlySpan<ulong> By(int link) => _by[link];

    /// <summary>Number of bits set in a column.</summary>
    public static long Count(ReadOnlySpan<ulong> column)
    {
        var count = 0L;
        foreach (var word in column)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>Share of the draws in which an actor was in the war on either side, 0–1.</summary>
    public double ShareIn(int actor) => (double)(Count(_withAttacked[actor]) + Count(_withAttacker[actor])) / Draws;

    /// <summary>Mean number of actors in the war beside the two who began it.</summary>
    public double MeanDrawnIn()
    {
        var count = 0L;
        for (var actor = 0; actor < Network.Actors; actor++)
        {
            count += Count(_withAttacked[actor]) + Count(_withAttacker[actor]);
        }

        return ((double)count / Draws) - 2;
    }

    /// <summary>The draws in which both sides have one of the actors marked.</summary>
    /// <param name="marked">For each actor the draws in which it is marked, such as those in which it counts as a great power; null: never.</param>
    public ulong[] OnBothSides(IReadOnlyList<ulong[]?> marked)
    {
        ArgumentNullException.ThrowIfNull(marked);
        var (ours, theirs) = (new ulong[_withAttacked[0].Length], new ulong[_withAttacked[0].Length]);
        for (var actor = 0; actor < Network.Actors; actor++)
        {
            if (marked[actor] is { } when)
            {
                Gather(when, _withAttacked[actor], ours);
                Gather(when, _withAttacker[actor], theirs);
            }
        }

        return [.. ours.Zip(theirs, (a, b) => a & b)];
    }

    internal void Keep(int word, int actor, ulong withAttacked, ulong withAttacker) =>
        (_withAttacked[actor][word], _withAttacker[actor][word]) = (withAttacked, withAttacker);

    internal void KeepBy(int word, int link, ulong draws) => _by[link][word] |= draws;

    private static void Gather(ulong[] marked, ulong[] side, ulong[] into)
    {
        for (var i = 0; i < into.Length; i++)
        {
            into[i] |= marked[i] & side[i];
        }
    }
}
