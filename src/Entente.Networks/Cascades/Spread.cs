using System.Numerics;
using System.Runtime.Intrinsics;

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

        for (var i = 0; i < ours.Length; i++)
        {
            ours[i] &= theirs[i];
        }

        return ours;
    }

    internal void Keep(int word, int actor, Vector256<ulong> withAttacked, Vector256<ulong> withAttacker)
    {
        Put(withAttacked, _withAttacked[actor], word);
        Put(withAttacker, _withAttacker[actor], word);
    }

    internal void KeepBy(int word, int link, Vector256<ulong> draws) => Put(LiveLinks.Four(_by[link], word) | draws, _by[link], word);

    private static void Put(Vector256<ulong> four, ulong[] column, int word)
    {
        for (var i = 0; i < Vector256<ulong>.Count && word + i < column.Length; i++)
        {
            column[word + i] = four[i];
        }
    }

    private static void Gather(ulong[] marked, ulong[] side, ulong[] into)
    {
        for (var i = 0; i < into.Length; i++)
        {
            into[i] |= marked[i] & side[i];
        }
    }
}
