namespace Entente.Games;

/// <summary>Cooperates whatever happens (Axelrod 1984).</summary>
public sealed class AlwaysCooperate() : MemoryOneStrategy("always-cooperate", "Always cooperate", "永遠合作", "Axelrod 1984", new(1, 1, 1, 1, 1));
