namespace Entente.Games;

/// <summary>Cooperates after anything but being exploited; after mutual defection two times in three (Frean 1994).</summary>
public sealed class FirmButFair() : MemoryOneStrategy("firm-but-fair", "Firm but fair", "堅定而公平", "Frean 1994", new(1, 1, 0, 1, new(2, 3)));
