namespace Entente.Games;

/// <summary>Cooperates until the other defects once, and never again; in the first tournament the entry of Friedman (Friedman 1971; Axelrod 1980).</summary>
public sealed class GrimTrigger() : RepeatedStrategy("grim", "Grim trigger", "冷酷觸發", "Friedman 1971; Axelrod 1980")
{
    /// <inheritdoc/>
    public override double Cooperation(ulong state) => state == 0 ? 1 : 0;

    /// <inheritdoc/>
    public override ulong Next(ulong state, bool own, bool other) => other ? state : 1;
}
