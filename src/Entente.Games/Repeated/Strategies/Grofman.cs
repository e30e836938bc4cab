namespace Entente.Games;

/// <summary>Cooperates after like moves, and with probability 2/7 after different ones (Axelrod 1980).</summary>
public sealed class Grofman() : MemoryOneStrategy("grofman", "Grofman", "格羅夫曼（Grofman）", "Axelrod 1980", new(1, 1, new(2, 7), new(2, 7), 1));
