namespace Entente.Games;

/// <summary>Tit for tat that forgives a defection with probability ⅓, the most that the payoffs 5, 3, 1, 0 allow (Nowak and Sigmund 1992).</summary>
public sealed class GenerousTitForTat() : MemoryOneStrategy("generous-tit-for-tat", "Generous tit for tat", "慷慨的以牙還牙", "Nowak and Sigmund 1992", new(1, 1, new(1, 3), 1, new(1, 3)));
