namespace Entente.Games;

/// <summary>Answers a defection by one defection, the next departure by two, and so on: each time one more, and cooperates in between (Axelrod 1980).</summary>
public sealed class Shubik() : RepeatedStrategy("shubik", "Shubik", "舒比克（Shubik）", "Axelrod 1980")
{
    private const int Count = 32; // from this bit on: the length of the last retaliation; below: what is left of it

    /// <inheritdoc/>
    public override double Cooperation(ulong state) => (uint)state > 0 ? 0 : 1;

    /// <inheritdoc/>
    public override ulong Next(ulong state, bool own, bool other) =>
        (uint)state > 0 ? state - 1 : other ? state : ((state >> Count) + 1) * ((1UL << Count) + 1);
}
