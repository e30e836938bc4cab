namespace Entente.Games;

/// <summary>Makes sure, at payoffs 5, 3, 1, 0, of twice the other's gain over mutual defection (Press and Dyson 2012; the vector as in Stewart and Plotkin 2012).</summary>
public sealed class ExtortTwo() : MemoryOneStrategy("extort-2", "Extort-2", "勒索者（Extort-2）", "Press and Dyson 2012; Stewart and Plotkin 2012", new(1, new(8, 9), Half, new(1, 3), 0));
