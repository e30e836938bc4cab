namespace Entente.Games;

/// <summary>Cooperates with probability ½ whatever happens: the yardstick of the first tournament (Axelrod 1980).</summary>
public sealed class RandomChoice() : MemoryOneStrategy("random", "Random", "隨機", "Axelrod 1980", new(Half, Half, Half, Half, Half));
