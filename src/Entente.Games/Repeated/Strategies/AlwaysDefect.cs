namespace Entente.Games;

/// <summary>Defects whatever happens (Axelrod 1984).</summary>
public sealed class AlwaysDefect() : MemoryOneStrategy("always-defect", "Always defect", "永遠背叛", "Axelrod 1984", new(0, 0, 0, 0, 0));
