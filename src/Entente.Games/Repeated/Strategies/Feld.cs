namespace Entente.Games;

/// <summary>Defects after a defection; after cooperation it cooperates with a probability that falls evenly from 1 to ½ on the two hundredth move (Axelrod 1980).</summary>
public sealed class Feld() : RepeatedStrategy("feld", "Feld", "費爾德（Feld）", "Axelrod 1980")
{
    private const ulong Moves = 200, Wronged = 256;

    /// <inheritdoc/>
    public override double Cooperation(ulong state) => state >= Wronged ? 0 : 1 - (0.5 * state / Moves);

    /// <inheritdoc/>
    public override ulong Next(ulong state, bool own, bool other) => Math.Min(Moves, (state & (Wronged - 1)) + 1) | (other ? 0 : Wronged);
}
