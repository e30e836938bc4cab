namespace Entente.Games;

/// <summary>Cooperates while the other has cooperated more often than it has defected, and so not at first (Mathieu, Beaufils and Delahaye 2000).</summary>
public sealed class HardMajority() : RepeatedStrategy("hard-majority", "Hard majority", "硬性多數", "Mathieu, Beaufils and Delahaye 2000")
{
    private const ulong Even = 1UL << 40; // the state is the surplus of the other's cooperation over its defection, from here

    /// <inheritdoc/>
    public override ulong Start => Even;

    /// <inheritdoc/>
    public override double Cooperation(ulong state) => state > Even ? 1 : 0;

    /// <inheritdoc/>
    public override ulong Next(ulong state, bool own, bool other) => other ? state + 1 : state - 1;
}
