namespace Entente.Games;

/// <summary>Decides by its last three outcomes: the other's defection counts 2 and its own 1, weighed 16, 4 and 1 from the oldest to the latest, and a list says at which sums it defects. It begins as tit for tat; where it alone cooperated on the first move and alone defected on the second, it defects on the third (Axelrod 1980).</summary>
/// <remarks>The paper weighs the moves in chronological order. Read so, the rule never defects after mutual cooperation; the other way round it would.</remarks>
public sealed class Nydegger() : RepeatedStrategy("nydegger", "Nydegger", "奈德格（Nydegger）", "Axelrod 1980")
{
    private const ulong Defects = // bit A is set for each sum A on the list
        1UL << 1 | 1UL << 6 | 1UL << 7 | 1UL << 17 | 1UL << 22 | 1UL << 23 | 1UL << 26 | 1UL << 29 | 1UL << 30 | 1UL << 31 | 1UL << 33
        | 1UL << 38 | 1UL << 39 | 1UL << 45 | 1UL << 49 | 1UL << 54 | 1UL << 55 | 1UL << 58 | 1UL << 61;

    private const int Moves = 6; // from this bit on: moves made, up to three; below: the last three outcomes, two bits each, the latest lowest

    /// <inheritdoc/>
    public override double Cooperation(ulong state) => (state >> Moves) switch
    {
        0 => 1,
        1 => (state & 2) == 0 ? 1 : 0,
        2 => (state & 2) != 0 || (state & 15) == ((2 << 2) | 1) ? 0 : 1,
        _ => (Defects >> (int)(state & 63) & 1) == 0 ? 1 : 0,
    };

    /// <inheritdoc/>
    public override ulong Next(ulong state, bool own, bool other) =>
        (Math.Min(3, (state >> Moves) + 1) << Moves) | (((state << 2) | (other ? 0UL : 2) | (own ? 0UL : 1)) & 63);
}
