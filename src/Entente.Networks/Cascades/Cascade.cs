using Entente.Numerics;

namespace Entente.Networks.Cascades;

/// <summary>
/// Cascades by which a war between two drags others in: the independent cascade of Goldenberg, Libai and Muller (2001)
/// with two sides, links that pull to a side or strike, and cases that must arise first.
/// </summary>
/// <remarks>
/// <para>It goes in rounds. In a round every live link whose case has arisen, and which has not had its chance, has it.
/// An actor that is struck by one side is in on the other. Else one that is pulled to one side joins it; one that is
/// pulled to both, or struck by both, stays out and can only be brought in by a later strike. A round in which nobody
/// joins is the last.</para>
/// <para>256 draws are run at once, bit by bit. The result depends on the network, the attack and the live links alone,
/// on any number of threads.</para>
/// </remarks>
public static class Cascade
{
    /// <summary>Words that one piece of work takes; any multiple of those that a wave runs at once gives the same result.</summary>
    private const int Piece = 64;

    /// <summary>Runs every draw to its end.</summary>
    /// <param name="network">The network.</param>
    /// <param name="attack">The attack.</param>
    /// <param name="live">Which links are live in which draws.</param>
    /// <param name="change">A link that is cut or takes another case; null: none.</param>
    /// <param name="threads">Threads; the result does not depend on it.</param>
    /// <param name="cancellation">Stops between pieces of work.</param>
    /// <exception cref="ArgumentOutOfRangeException">The attack or the change names what there is not.</exception>
    /// <exception cref="ArgumentException">The live links are not those of the network, or an actor attacks itself.</exception>
    public static Spread Run(CascadeNetwork network, Attack attack, LiveLinks live, Change? change = null, int threads = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(live);
        Check(network, attack, live, change);
        var spread = new Spread(network, attack, live);
        var pieces = (live.Words + Piece - 1) / Piece;
        _ = Chunks.Map(pieces, threads, piece =>
        {
            var wave = new Wave(network, attack, live, change);
            for (var word = piece * Piece; word < Math.Min((piece + 1) * Piece, live.Words); word += Wave.Words)
            {
                wave.Run(word, spread);
            }

            return piece;
        }, cancellation);
        return spread;
    }

    private static void Check(CascadeNetwork network, Attack attack, LiveLinks live, Change? change)
    {
        foreach (var actor in new[] { attack.Attacker, attack.Attacked })
        {
            ArgumentOutOfRangeException.ThrowIfNegative(actor, nameof(attack));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(actor, network.Actors, nameof(attack));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(change?.Link ?? 0, nameof(change));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(change?.Link ?? -1, network.Links.Count, nameof(change));
        if (attack.Attacker == attack.Attacked)
        {
            throw new ArgumentException("Nobody attacks itself.", nameof(attack));
        }

        if (!attack.Provoked.IsEmpty && attack.Provoked.Length != live.Words)
        {
            throw new ArgumentException($"A column of {live.Draws} draws has {live.Words} words.", nameof(attack));
        }

        if (live.Count != network.Links.Count)
        {
            throw new ArgumentException($"{live.Count} live columns were given for {network.Links.Count} links.", nameof(live));
        }
    }
}
