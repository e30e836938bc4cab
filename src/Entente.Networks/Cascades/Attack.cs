namespace Entente.Networks.Cascades;

/// <summary>The attack with which a war begins.</summary>
/// <param name="Attacker">Index of the actor that attacks.</param>
/// <param name="Attacked">Index of the actor that is attacked.</param>
public readonly record struct Attack(int Attacker, int Attacked)
{
    /// <summary>
    /// The draws in which the attacked had brought the war on itself, in a column of bits as in <see cref="LiveLinks"/>; empty: none. There the
    /// attacker is the victim: what holds for an unprovoked attack holds for it and not for the other.
    /// </summary>
    public ReadOnlyMemory<ulong> Provoked { get; init; }
}
