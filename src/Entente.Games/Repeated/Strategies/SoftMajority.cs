namespace Entente.Games;

/// <summary>Cooperates while the other has cooperated at least as often as it has defected (Beaufils, Delahaye and Mathieu 1997).</summary>
public sealed class SoftMajority() : RepeatedStrategy("soft-majority", "Soft majority", "軟性多數", "Beaufils, Delahaye and Mathieu 1997")
{
    private const ulong Even = 1UL << 40; // the state is the surplus of the other's cooperation over its defection, from here

    /// <inheritdoc/>
    public override ulong Start => Even;

    /// <inheritdoc/>
    public override double Cooperation(ulong state) => state >= Even ? 1 : 0;

    /// <inheritdoc/>
    public override ulong Next(ulong state, bool own, bool other) => other ? state + 1 : state - 1;
}
