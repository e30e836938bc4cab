namespace Entente.Games;

/// <summary>Cooperates first, then does what the other did; sent in by Rapoport, it won both tournaments (Axelrod 1984).</summary>
public sealed class TitForTat() : MemoryOneStrategy("tit-for-tat", "Tit for tat", "以牙還牙", "Axelrod 1984", new(1, 1, 0, 1, 0));
