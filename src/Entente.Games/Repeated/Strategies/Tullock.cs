namespace Entente.Games;

/// <summary>Cooperates eleven times; then with a probability ten points below the share of the other's last ten moves that were cooperation (Axelrod 1980).</summary>
public sealed class Tullock() : RepeatedStrategy("tullock", "Tullock", "塔洛克（Tullock）", "Axelrod 1980")
{
    private const ulong Opening = 11, Window = 1023;
    private const int Count = 32; // from this bit on: moves made, up to eleven; below: the other's last ten moves, 1 for cooperation

    /// <inheritdoc/>
    public override double Cooperation(ulong state) =>
        state >> Count < Opening ? 1 : Math.Max(0, (System.Numerics.BitOperations.PopCount(state & Window) - 1) / 10.0);

    /// <inheritdoc/>
    public override ulong Next(ulong state, bool own, bool other) =>
        (Math.Min(Opening, (state >> Count) + 1) << Count) | (((state << 1) | (other ? 1UL : 0)) & Window);
}
