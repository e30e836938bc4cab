namespace Entente.Games;

/// <summary>Defects only after two defections in a row; it would have won the first tournament (Axelrod 1984).</summary>
public sealed class TitForTwoTats() : RepeatedStrategy("tit-for-two-tats", "Tit for two tats", "兩次才還的以牙還牙", "Axelrod 1984")
{
    // The state is the number of the other's last defections in a row, up to two.

    /// <inheritdoc/>
    public override double Cooperation(ulong state) => state < 2 ? 1 : 0;

    /// <inheritdoc/>
    public override ulong Next(ulong state, bool own, bool other) => other ? 0 : Math.Min(2, state + 1);
}
