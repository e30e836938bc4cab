namespace Entente.Games;

/// <summary>Cooperates ten times whatever happens; then cooperates unless the other has ever defected (Axelrod 1980).</summary>
public sealed class Davis() : RepeatedStrategy("davis", "Davis", "戴維斯（Davis）", "Axelrod 1980")
{
    private const ulong Patience = 10, Wronged = 16;

    /// <inheritdoc/>
    public override double Cooperation(ulong state) => state == (Patience | Wronged) ? 0 : 1;

    /// <inheritdoc/>
    public override ulong Next(ulong state, bool own, bool other) =>
        Math.Min(Patience, (state & ~Wronged) + 1) | (other ? state & Wronged : Wronged);
}
