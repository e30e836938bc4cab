namespace Entente.Games;

/// <summary>Fixes, at payoffs 5, 3, 1, 0, the other's long-run payoff at 2 whatever it does (Press and Dyson 2012; the vector as in Stewart and Plotkin 2012).</summary>
public sealed class EqualiserTwo() : MemoryOneStrategy("set-2", "Equaliser SET-2", "均等器（SET-2）", "Press and Dyson 2012; Stewart and Plotkin 2012", new(1, new(3, 4), new(1, 4), Half, new(1, 4)));
