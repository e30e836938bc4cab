namespace Entente.Games;

/// <summary>Defects first, then does what the other did (Beaufils, Delahaye and Mathieu 1997, who call it mistrust).</summary>
public sealed class SuspiciousTitForTat() : MemoryOneStrategy("suspicious-tit-for-tat", "Suspicious tit for tat", "多疑的以牙還牙", "Beaufils, Delahaye and Mathieu 1997", new(0, 1, 0, 1, 0));
